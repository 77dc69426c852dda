import { resolve } from 'node:path';

/** In the working directory, when nothing else is said. */
export const defaultFolder = '.whosaid';

/** The file of the embedded graph in a data folder; beside it stands its log, whose name begins with this one. */
export const graphFile = 'graph.grafeo';

/** The data folder that a choice means. */
export function dataFolderOf(folder: string | undefined): string {
  return resolve(folder ?? defaultFolder);
}

/** Whether a name is that of a graph file or its log, in whatever case. */
export function isGraphFile(name: string): boolean {
  return name.toLowerCase().startsWith(graphFile);
}
