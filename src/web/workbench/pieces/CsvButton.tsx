import { download } from '../pictures/pictureFile.js';
import { type CsvTable, csvOf } from './csv.js';

interface CsvButtonProps {
  /** Made when the button is pressed. */
  readonly table: () => CsvTable;
  /** Without an ending. */
  readonly fileName: string;
  readonly label?: string;
}

/** Saves a table as a file that spreadsheets open. */
export function CsvButton({ table, fileName, label = 'Save as CSV' }: CsvButtonProps) {
  const save = () => download(new Blob([csvOf(table())], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  return (
    <button type="button" class="small no-print" onClick={save}>
      {label}
    </button>
  );
}
