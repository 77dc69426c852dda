import { z } from 'zod';
import { certainties, codings, modes, reviewStates, stances } from '../../vocabulary.js';
import * as f from './fields.js';
import { signers } from './sourceRecord.js';
import { mentions, span, wordsSpan } from './span.js';

/**
 * The stance of one source towards one claim, or towards another attribution (`about`), in one document. `sources` stands for the
 * joint source of these.
 */
export const attributionRecord = z
  .strictObject({
    key: f.key,
    document: f.key,
    source: f.key.optional(),
    sources: signers.optional(),
    claim: f.key.optional(),
    about: f.key.optional(),
    stance: z.enum(stances).default('ASSERTS'),
    certainty: z.enum(certainties).default('CERTAIN'),
    coding: z.enum(codings).default('CLEAR'),
    mode: z.enum(modes),
    cue: f.line(200).optional(),
    cueSpan: wordsSpan.optional(),
    spelling: f.name.optional(),
    sourceSpan: wordsSpan.optional(),
    stated: f.edtf.optional(),
    span: span.optional(),
    mentions: mentions.optional(),
    extractor: f.line(200).optional(),
    review: z.enum(reviewStates).default('ACCEPTED'),
  })
  .refine(
    (r) => (r.claim === undefined) !== (r.about === undefined),
    f.presence('an attribution must have exactly one of claim and about'),
  )
  .refine(
    (r) => (r.source === undefined) !== (r.sources === undefined),
    f.presence('an attribution must have exactly one of source and sources'),
  )
  .refine(
    (r) => r.stance !== 'WITHDRAWS' || r.about !== undefined,
    f.rule(['stance'], 'WITHDRAWS requires the withdrawn attribution in about'),
  );

/** One attribution relays another. */
export const relayRecord = z
  .strictObject({ from: f.key, to: f.key })
  .refine((r) => r.from !== r.to, f.rule(['from', 'to'], 'an attribution cannot relay itself'));

/** An attribution is based on attributions or documents that its source coded, aggregated or evaluated. */
export const basisRecord = z
  .strictObject({ from: f.key, on: f.key })
  .refine((r) => r.from !== r.on, f.rule(['from', 'on'], 'an attribution cannot be based on itself'));
