import type { Importer } from './format.js';
import { jsonl } from './jsonl/jsonl.js';
import { table } from './table/table.js';
import { ucdpGed } from './ucdp/ucdpGed.js';

/** Every format that can be imported. */
export const importers: readonly Importer[] = [jsonl, table, ucdpGed];
