import { z } from 'zod';
import { sourceKinds } from '../../vocabulary.js';
import * as f from './fields.js';

/** The sources that sign one statement. */
export const signers = z
  .array(f.key)
  .min(2, 'a joint statement has at least two signers: give the source of one alone as `source`')
  .max(50, 'must not have more than 50 items');

/**
 * A source that is no entity: a mention in a document, the unnamed publisher of a document, or the joint source of several
 * entities. The name of a joint source is made from those of its signers if it is omitted.
 */
export const sourceRecord = z
  .strictObject({
    key: f.key,
    name: f.name.optional(),
    sourceKind: z.enum(sourceKinds).optional(),
    document: f.key.optional(),
    mention: f.name.optional(),
    publisherOf: z.strictObject({ title: f.name, url: f.url.optional(), publishedAt: f.edtf.optional() }).optional(),
    signers: signers.optional(),
  })
  .refine(
    (r) => [r.document ?? r.mention, r.publisherOf, r.signers].filter((form) => form !== undefined).length === 1,
    f.presence('a source needs exactly one of document with mention, publisherOf, and signers'),
  )
  .refine(
    (r) => (r.document === undefined) === (r.mention === undefined),
    f.presence('document and mention must be given together'),
  )
  .refine(
    (r) => r.signers !== undefined || r.name !== undefined,
    f.presence('an unnamed source needs a name: the words that the document uses for it'),
  )
  .refine(
    (r) => r.signers === undefined || r.sourceKind === undefined,
    f.presence('a joint source takes its kind from its signers: remove sourceKind'),
  );
