import { z } from 'zod';
import { entityKinds, sourceKinds } from '../../vocabulary.js';
import * as f from './fields.js';

const externalId = z.strictObject({
  scheme: f.word(40),
  value: f.line(200),
});

/**
 * A person, organisation, actor, place or other thing, identified by its key in its namespace. `sourceKind` marks it as a source.
 * `subkind` says more about the kind, in free words: no rule reads it. Aliases and external ids are added to those that the graph
 * has, unless the `without` lists take them away.
 */
export const entityRecord = z
  .strictObject({
    key: f.key,
    kind: z.enum(entityKinds),
    subkind: f
      .line(100)
      .transform((value) => value.normalize('NFC').toLowerCase())
      .optional(),
    name: f.name,
    aliases: f.lines(500, 200).optional(),
    withoutAliases: f.lines(500, 200).optional(),
    description: f.prose(2_000).optional(),
    externalIds: z.array(externalId).max(50).optional(),
    withoutExternalIds: z.array(externalId).max(50).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    adminAreas: f.lines(200, 10).optional(),
    sourceKind: z.enum(sourceKinds).optional(),
  })
  .refine(
    (r) => !r.withoutAliases?.some((alias) => r.aliases?.includes(alias)),
    f.rule(['aliases', 'withoutAliases'], 'aliases and withoutAliases share a member: leave it out of one of them'),
  )
  .refine(
    (r) =>
      !r.withoutExternalIds?.some(({ scheme, value }) =>
        r.externalIds?.some((other) => other.scheme === scheme && other.value === value),
      ),
    f.rule(
      ['externalIds', 'withoutExternalIds'],
      'externalIds and withoutExternalIds share a member: leave it out of one of them',
    ),
  )
  .refine(
    (r) => r.kind === 'PLACE' || (r.latitude === undefined && r.longitude === undefined && r.adminAreas === undefined),
    f.rule(['kind'], 'latitude, longitude and adminAreas are only allowed for places'),
  )
  .refine(
    (r) => (r.latitude === undefined) === (r.longitude === undefined),
    f.presence('latitude and longitude must be given together'),
  )
  .refine(
    (r) => r.kind !== 'PLACE' || r.sourceKind === undefined,
    f.rule(['kind'], 'a place cannot be a source: remove sourceKind'),
  )
  .refine(
    (r) => r.kind !== 'OTHER' || r.sourceKind === undefined,
    f.rule(['kind'], 'an entity of kind OTHER cannot be a source: remove sourceKind, or give the kind of who speaks'),
  );
