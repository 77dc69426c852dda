import { z } from 'zod';
import * as f from './fields.js';

/** A published text. Changed text is another document. */
export const documentRecord = z.strictObject({
  key: f.key,
  title: f.name,
  publisher: f.key,
  url: f.url.optional(),
  publishedAt: f.edtf.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'is not a language tag (BCP 47) such as en or ar-SY')
    .optional(),
  note: f.prose(2_000).optional(),
  text: f.prose(500_000).optional(),
  sha256: z.string().regex(f.digits, 'is not a SHA-256 in lower-case hexadecimal').optional(),
});
