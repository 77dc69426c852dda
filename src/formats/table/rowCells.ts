import { InvalidInput } from '../../domain/errors.js';
import { singleLine } from '../singleLine.js';
import { noStoredValue } from './files/unpackWorkbook.js';
import { fillTemplate, type TableLayout } from './tableLayout.js';
import type { FieldSource, SourceField, TableMap } from './tableMap.js';

/** What a spreadsheet shows in place of a value that it cannot compute. */
const errorValue =
  /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** The cells of one row, read by the fields of a map. */
export class RowCells {
  constructor(
    private readonly cells: readonly string[],
    private readonly layout: TableLayout,
    private readonly columns: TableMap['columns'],
  ) {}

  /** The value of a field as one line; empty if the cell is, or the map has no such field. */
  text(field: SourceField): string {
    const source = this.columns[field];
    return source === undefined ? '' : this.of(field, source);
  }

  /** The names in the cell of a field. */
  names(field: SourceField): readonly string[] {
    const source = this.columns[field];
    return source === undefined ? [] : this.namesOf(field, source);
  }

  namesOf(field: string, source: FieldSource): readonly string[] {
    const { separator } = source;
    const whole = this.raw(field, source);
    const parts = separator === undefined ? [whole] : whole.split(separator);
    return parts.map((part) => mapped(singleLine(part), source)).filter((name) => name !== '');
  }

  /** @throws InvalidInput if the cell has an error value */
  of(field: string, source: FieldSource): string {
    return mapped(this.raw(field, source), source);
  }

  /** The cell of a column. @throws InvalidInput if it has an error value */
  cell(field: string, heading: string): string {
    const value = singleLine(this.cells[this.layout.at(heading)] ?? '');
    if (value === noStoredValue) {
      throw faultOf(
        field,
        heading,
        'the formula has no stored value: open the file in a spreadsheet program and save it',
      );
    }
    if (errorValue.test(value)) throw faultOf(field, heading, `the cell has the error ${value}: correct or empty it`);
    return value;
  }

  /** A fault of a field, with its column if it has one. */
  fault(field: string, reason: string, source?: FieldSource): InvalidInput {
    return faultOf(field, (source ?? this.columns[field as SourceField])?.column, reason);
  }

  private raw(field: string, { column, constant, template }: FieldSource): string {
    if (column !== undefined) return this.cell(field, column);
    return template === undefined ? (constant ?? '') : fillTemplate(template, (heading) => this.cell(field, heading));
  }
}

function mapped(value: string, { values }: FieldSource): string {
  if (values === undefined) return value;
  const folded = value.toLowerCase();
  const found = Object.entries(values).find(([from]) => singleLine(from).toLowerCase() === folded);
  return found === undefined ? value : singleLine(found[1]);
}

function faultOf(field: string, column: string | undefined, reason: string): InvalidInput {
  return new InvalidInput(
    column === undefined ? `${field}: ${reason}` : `column ${JSON.stringify(column)} (${field}): ${reason}`,
  );
}
