/** A row of a table: its heading is the first. */
export interface RawRow {
  /** The line of a CSV, or the row of a sheet, from 1. */
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
  /** Whether the line ends: the last one of a CSV may have been cut off. */
  readonly ended: boolean;
}

/** The name of a sheet, or its number from 1; the first one that is not hidden if it is left out. */
export type Sheet = string | number | undefined;
