import { z } from 'zod';
import { countsPeople, modalities, roles } from '../../vocabulary.js';
import * as f from './fields.js';

/** A clustering hypothesis: what several claims may describe. */
export const eventRecord = z.strictObject({
  key: f.key,
  name: f.name,
  type: f.line(100).optional(),
  properties: f.properties,
});

const participant = z.strictObject({ role: z.enum(roles), entity: f.key, part: f.line(200).optional() });

const quantity = z
  .strictObject({
    low: f.amount.optional(),
    best: f.amount.optional(),
    high: f.amount.optional(),
    unit: f.line(100),
    vague: z.boolean().optional(),
  })
  .refine(
    (q) => q.low !== undefined || q.best !== undefined || q.high !== undefined,
    f.presence('needs at least one of low, best and high: omit the quantity if none is known'),
  )
  .refine(
    // A figure that is at fault itself hides no fault of another.
    (q) =>
      !countsPeople(q.unit) ||
      [q.low, q.best, q.high].every((n) => !f.amount.safeParse(n).success || Number.isInteger(n)),
    f.rule(['unit'], 'must have whole numbers when the unit is people'),
  );

/** A positive proposition. The text is for display and not part of the identity. */
export const claimRecord = z
  .strictObject({
    key: f.key,
    predicate: f.line(100).transform((value) => value.normalize('NFC').toLowerCase()),
    text: f.prose(5_000),
    modality: z.enum(modalities).default('ACTUAL'),
    condition: f.prose(2_000).optional(),
    participants: z.array(participant).max(100),
    valid: f.edtf.optional(),
    quantity: quantity.optional(),
    occurrence: f.line(200).optional(),
    properties: f.properties,
  })
  .refine(
    (r) => r.participants.length > 0 || r.occurrence !== undefined,
    f.rule(
      ['participants', 'occurrence'],
      'a claim without participants needs an occurrence: a key of your own that tells it from other claims with its predicate and time',
    ),
  )
  .refine(
    (r) => r.modality === 'CONDITIONAL' || r.condition === undefined,
    f.rule(['modality'], 'condition is only allowed with modality CONDITIONAL'),
  )
  .refine(
    (r) => r.modality !== 'CONDITIONAL' || r.condition !== undefined,
    f.rule(['modality'], 'modality CONDITIONAL requires a condition'),
  );
