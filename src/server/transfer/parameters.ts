import type { Request } from 'express';
import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { reason } from '../../domain/records/schemas/fields.js';
import type { ImportFormat } from './importRoute.js';

export interface ImportParameters {
  readonly id: string;
  readonly format: ImportFormat;
  readonly batch: number | undefined;
  readonly reason: string | undefined;
}

const importFields = z.strictObject({
  format: z.string(),
  id: z.uuid(),
  batch: z.coerce.number().int().min(1).max(100_000).optional(),
  reason: reason.optional(),
});

/** Parses the parameters of an import. @throws InvalidInput with the name of the parameter */
export function importParameters(request: Request, formats: readonly ImportFormat[]): ImportParameters {
  const { id, batch, reason: why, format: name } = parse(importFields, request);
  return { id, batch, reason: why, format: formatOf(formats, name) };
}

const exportFields = z.strictObject({
  format: z.string(),
  history: z.enum(['true', 'false']).default('false'),
  end: z.enum(['true', 'false']).default('false'),
});

interface ExportParameters<F> {
  readonly format: F;
  readonly history: boolean;
  /** Whether to append an end line. */
  readonly end: boolean;
}

/** Parses the parameters of an export. @throws InvalidInput with the name of the parameter */
export function exportParameters<F extends { readonly name: string }>(
  request: Request,
  formats: readonly F[],
): ExportParameters<F> {
  const { history, end, format: name } = parse(exportFields, request);
  return { history: history === 'true', end: end === 'true', format: formatOf(formats, name) };
}

function parse<T>(fields: z.ZodType<T>, { url }: Request): T {
  const given = Object.fromEntries(new URL(url, 'http://localhost').searchParams);
  const parsed = fields.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidInput(
    `${issue?.path.join('.') || 'the query string'}: ${issue?.message}: see docs/api.md for the format`,
  );
}

function formatOf<F extends { readonly name: string }>(formats: readonly F[], name: string): F {
  const format = formats.find((one) => one.name === name);
  if (format !== undefined) return format;
  throw new InvalidInput(`unknown format ${name}: use ${formats.map((one) => one.name).join(' or ')}`);
}
