import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { parseJson } from '../../domain/parseJson.js';
import { explainFaults } from '../../domain/records/faults.js';
import { key, line, namespace } from '../../domain/records/schemas/fields.js';
import { roles } from '../../domain/vocabulary.js';

const heading = line(500);

/** Where the value of a field comes from: a column, a constant, or a text with the names of columns in braces. */
const source = z
  .strictObject({
    column: heading.optional(),
    constant: line(2_000).optional(),
    template: line(2_000).optional(),
    /** What cells stand for, whatever their case: `{"refutes": "DENIES"}`. */
    values: z.record(z.string(), z.string()).optional(),
    /** What separates several names in one cell. */
    separator: z.string().min(1).max(10).optional(),
  })
  .refine(
    ({ column, constant, template }) => [column, constant, template].filter((one) => one !== undefined).length === 1,
    'needs exactly one of column, constant and template',
  );
export type FieldSource = z.output<typeof source>;

const columns = z.strictObject({
  key: z.union([heading, z.array(heading).min(1).max(10)]).optional(),
  who: source.optional(),
  kind: source.optional(),
  through: source.optional(),
  publisher: source.optional(),
  said: source.optional(),
  sameAs: source.optional(),
  quotation: source.optional(),
  stance: source.optional(),
  certainty: source.optional(),
  predicate: source.optional(),
  about: source.optional(),
  roles: z.partialRecord(z.enum(roles), source).optional(),
  place: source.optional(),
  areas: z.array(heading).max(10).optional(),
  latitude: source.optional(),
  longitude: source.optional(),
  happened: source.optional(),
  happenedUntil: source.optional(),
  stated: source.optional(),
  published: source.optional(),
  title: source.optional(),
  url: source.optional(),
  figure: source.optional(),
  low: source.optional(),
  high: source.optional(),
  unit: source.optional(),
  event: source.optional(),
  keep: z.array(heading).max(50).optional(),
});

const tableMap = z
  .strictObject({
    namespace,
    note: z.string().max(2_000).optional(),
    sheet: z.union([line(200), z.int().min(1)]).optional(),
    dates: z.enum(['DMY', 'MDY', 'YMD']).optional(),
    columns,
    entities: z.record(z.string(), key).optional(),
  })
  .refine(
    ({ columns: { said, quotation, sameAs } }) => (said ?? quotation ?? sameAs) !== undefined,
    'columns: needs said, the words of the claim, or quotation',
  )
  .refine(
    ({ columns: { who, through, publisher } }) => (who ?? through ?? publisher) !== undefined,
    'columns: needs who, through or publisher: somebody who says it',
  )
  .refine(
    ({ columns: { figure, low, high, unit } }) => (figure ?? low ?? high) === undefined || unit !== undefined,
    'columns: a figure needs a unit: name its column, or write {"unit": {"constant": "people"}}',
  );

/** How the rows of a table are read: which column says what. `docs/tables.md` describes it. */
export type TableMap = z.output<typeof tableMap>;
type TableField = keyof TableMap['columns'];

/** The fields of a map whose value is one source. */
export type SourceField = Exclude<TableField, 'key' | 'roles' | 'areas' | 'keep'>;

/**
 * Parses a map.
 * @throws InvalidInput with everything that is wrong with it
 */
export function parseTableMap(text: string): TableMap {
  const { value, problem } = parseJson(text);
  if (problem !== undefined) throw new InvalidInput(`the map ${problem}`);
  return readTableMap(value);
}

/** Validates a map. @throws InvalidInput with everything that is wrong with it */
export function readTableMap(value: unknown): TableMap {
  const given = spelledOut(value);
  const parsed = tableMap.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(explainFaults('map', tableMap, given, parsed.error));
}

const lists: ReadonlySet<string> = new Set(['key', 'areas', 'keep', 'roles']);

/** A field that is a text alone stands for the column of that name. */
function spelledOut(value: unknown): unknown {
  if (!isObject(value) || !isObject(value.columns)) return value;
  const { roles: given, ...own } = value.columns;
  const all = {
    ...asSources(own),
    ...(given === undefined ? {} : { roles: isObject(given) ? asSources(given) : given }),
  };
  return { ...value, columns: all };
}

function asSources(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typeof field === 'string' && !lists.has(name) ? { column: field } : field,
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
