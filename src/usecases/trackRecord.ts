import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryTrackRecordArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindId } from '../graph/shape/fieldArguments.js';
import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../graph/shape/selection.js';
import { byProperty } from '../graph/shape/shape.js';
import { type TrackedClaim, trackRecordOf } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { jointEvidence, voicesOfClaims } from './evidence/corroborate.js';
import { project } from './project/project.js';
import { RootField } from './rootField/rootField.js';

/** The maximum number of attributions of a source, latest first. */
const latest = 500;

/**
 * The outcome of the claims of a source.
 * @throws InvalidInput if the id is not that of a source; NotFound
 */
export async function trackRecord(
  engine: Engine,
  args: QueryTrackRecordArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const id = parseId(args.source, 'entity', 'source');
  const field = new RootField(engine, view);
  const { value: source } = await field.ask<ResponseMap | null>(questionOf(id, args));
  if (source === null)
    throw new InvalidInput(`${id} is not a source: it has no attributions; find sources with the sources field`);
  const merged = String(source[' id']);
  const said = Number(source[' everSaidCount']);
  const claims = (source[' latestClaims'] as readonly ResponseMap[]).map((claim) => String(claim[' id']));
  const evidenceByClaim = await field.claimEvidence(claims, { voices: true });
  return field.complete(project('TrackRecord', recordOf(merged, evidenceByClaim, said), selection));
}

function questionOf(id: string, args: Question['args']): Question {
  const ids = hiddenFields('id');
  const latestClaims: SelectedField = {
    key: ' latestClaims',
    name: 'latestClaims',
    args: { latest },
    selection: { Claim: ids },
  };
  const own = [...hiddenFields('id everSaidCount'), latestClaims];
  const selection = Object.fromEntries(
    ['Person', 'Organisation', 'Actor', 'UnnamedSource', 'JointSource'].map((type) => [type, own]),
  );
  return {
    file: 'queries/source',
    kind: 'one',
    to: 'Source',
    binding: bindId({ id }),
    args,
    selection,
    sort: [byProperty('id')],
    named: [id],
  };
}

/** @param of the number of its attributions */
function recordOf(source: string, evidenceByClaim: readonly ClaimEvidence[], of: number): object {
  // Claims that are equal after merges are one.
  const distinct = new Map(evidenceByClaim.map((one) => [one.equal[0] ?? one.facts.id, one]));
  const track = trackRecordOf(
    source,
    [...distinct].map(([id, one]) => tracked(id, one)),
  );
  const read = Math.min(of, latest);
  const count = (claims: readonly string[]) => ({ count: claims.length, claims });
  return {
    source,
    ...Object.fromEntries(Object.entries(track).map(([name, claims]) => [name, count(claims as readonly string[])])),
    attributions: read,
    complete: read === of,
    read,
    of,
  };
}

function tracked(id: string, claimEvidence: ClaimEvidence): TrackedClaim {
  return {
    id,
    evidence: jointEvidence([claimEvidence]).evidence,
    retracted: new Set([...claimEvidence.marks].filter(([, { retracted }]) => retracted).map(([id]) => id)),
    voices: () => voicesOfClaims([claimEvidence]),
  };
}
