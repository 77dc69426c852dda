import { url } from '../../../domain/records/schemas/fields.js';

/** An address of the web that a document may have, or undefined: a script or a file has none. */
export function addressOrNone(written: string | null | undefined): string | undefined {
  const read = url.safeParse(written?.trim());
  return read.success ? read.data : undefined;
}
