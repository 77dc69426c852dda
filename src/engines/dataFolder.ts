import { resolve } from 'node:path';

/** The default data folder, in the working directory. */
export const defaultFolder = '.whosaid';

/** The file of the embedded graph in a data folder. The names of its log files start with this name. */
export const graphFile = 'graph.grafeo';

/** The data folder of a choice. */
export function dataFolderOf(folder: string | undefined): string {
  return resolve(folder ?? defaultFolder);
}

/** Whether a name is that of a graph file or its log, ignoring case. */
export function isGraphFile(name: string): boolean {
  return name.toLowerCase().startsWith(graphFile);
}
