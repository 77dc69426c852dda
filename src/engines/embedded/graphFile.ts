import { join } from 'node:path';

/** The file in a data folder that holds the graph. */
export const graphFile = (folder: string): string => join(folder, 'graph.grafeo');
