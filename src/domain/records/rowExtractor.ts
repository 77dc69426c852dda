/** The extractor of what one row of a table says: it codes nothing else. */
export function rowExtractor(namespace: string, row: string): string {
  return `table:${namespace}/${row}`;
}

/** The table of an extractor of rows, which is the author of revisions; any other extractor as it is. */
export function tableOfExtractor(extractor: string): string {
  return extractor.startsWith('table:') ? (extractor.split('/', 1)[0] ?? extractor) : extractor;
}
