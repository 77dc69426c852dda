import { z } from 'zod';
import { BrokenInput } from '../../domain/errors.js';
import { parseJson } from '../../domain/parseJson.js';
import { by, namespace, prose } from '../../domain/records/schemas/fields.js';
import type { InputLine } from '../inputLines.js';
import { inSchemaOrder } from './inSchemaOrder.js';

/** The version of the interchange format. Files of version 1 are read as well: ids were made in another way there. */
const formatVersion = 2;

const headerFields = z.strictObject({
  version: z.union([z.literal(1), z.literal(formatVersion)], { error: 'must be 1 or 2' }),
  namespace: namespace.optional(),
  by: by.optional(),
  note: prose(2_000).optional(),
  history: z.boolean().default(false),
});

/** The header of a file. */
export type Header = z.output<typeof headerFields>;

const example = '{"whosaid":{"version":2,"namespace":"my-archive"}}';

/**
 * Parses the header line of a file.
 * @throws BrokenInput if it is invalid
 */
export function parseHeader(line: InputLine): Header {
  const place = `line ${line.number}`;
  const fields = headerOf(line);
  if (fields === undefined) {
    throw new BrokenInput(
      `${place} is not the header of a whosaid file: the first line must be like ${example}; a spreadsheet has the format table`,
    );
  }
  const version = versionOf(fields);
  if (version !== undefined && version > formatVersion) {
    throw new BrokenInput(
      `${place}: the file has format version ${version}, made by a newer whosaid: update whosaid to read it`,
    );
  }
  const result = headerFields.safeParse(fields);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue === undefined ? '' : `${issue.path.join('.')}: `.replace(/^: /, '');
  throw new BrokenInput(
    `${place}: the header is not valid: ${path}${issue?.message ?? 'see its form'}; it must be like ${example}`,
  );
}

/** Serializes the header, without a line end; members in the order of the schema, absent ones omitted. */
export function writeHeader(header: Omit<z.input<typeof headerFields>, 'version'> = {}): string {
  return JSON.stringify({ whosaid: inSchemaOrder(headerFields, { version: formatVersion, ...header }) });
}

function headerOf(line: InputLine): unknown {
  const { value, problem } = parseJson(line.text);
  if (value !== undefined && problem !== undefined) throw new BrokenInput(`line ${line.number}: the header ${problem}`);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'whosaid')) return undefined;
  return Object.keys(value).length === 1 ? (value as { readonly whosaid: unknown }).whosaid : undefined;
}

function versionOf(fields: unknown): number | undefined {
  if (typeof fields !== 'object' || fields === null || !('version' in fields)) return undefined;
  return typeof fields.version === 'number' ? fields.version : undefined;
}
