import { type Bounds, boundsOf, printBound } from '../domain/edtf/edtf.js';
import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryControlArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindId } from '../graph/shape/filters.js';
import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../graph/shape/selection.js';
import { byProperty } from '../graph/shape/shape.js';
import { controlTimeline } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { controlClaims } from './evidence/controlClaims.js';
import { factsOf, namesByThing, sourceLinksOf } from './evidence/corroborate.js';
import { project } from './project/project.js';
import { maxConflicts, projectConflict } from './project/projectConflict.js';
import { RootField } from './rootField/rootField.js';

/** The maximum number of claims read for a place. */
const maxClaims = 2_000;

const ids = hiddenFields('id');

/**
 * Who controls a place, with a track for each source.
 * @throws InvalidInput if the id is not that of a place; NotFound
 */
export async function control(
  engine: Engine,
  args: QueryControlArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const id = parseId(args.place, 'entity');
  const controlled: SelectedField = {
    key: ' controlled',
    name: 'controlled',
    args: { control: controlClaims },
    selection: { Claim: ids },
  };
  const question: Question = {
    file: 'queries/place',
    kind: 'one',
    to: 'Place',
    binding: bindId({ id }),
    args,
    selection: { Place: [...ids, controlled] },
    sort: [byProperty('id')],
    named: [id],
  };
  const field = new RootField(engine, view);
  const { value: place } = await field.ask<ResponseMap | null>(question);
  if (place === null) throw new InvalidInput(`${id} is not a place: find places with search`);
  const claims = (place[' controlled'] as readonly ResponseMap[]).map((claim) => String(claim[' id']));
  const evidenceByClaim = await field.claimEvidence(claims, { alliances: true });
  return field.complete(project('ControlTimeline', timelineOf(String(place[' id']), evidenceByClaim, args), selection));
}

function timelineOf(place: string, evidenceByClaim: readonly ClaimEvidence[], { from, to }: QueryControlArgs): object {
  const { tracks, disagreements, complete } = controlTimeline({
    place,
    claims: evidenceByClaim.map(({ facts }) => facts),
    evidence: new Map(factsOf(evidenceByClaim).map((said) => [said.id, said])),
    sourceLinks: sourceLinksOf(evidenceByClaim, 'alliances'),
    nameOf: namesByThing(evidenceByClaim),
    ...(from ? { from: boundsOf(from).earliestStart } : {}),
    ...(to ? { to: boundsOf(to).latestEnd } : {}),
  });
  const shownTracks = tracks.map(({ source, stretches }) => ({
    source,
    stretches: stretches.map(({ bounds, ...stretch }) => ({ ...stretch, span: spanOf(bounds) })),
  }));
  return {
    place,
    tracks: shownTracks,
    disagreements: disagreements.slice(0, maxConflicts).map(projectConflict),
    disagreementCount: disagreements.length,
    complete: complete && evidenceByClaim.length < maxClaims,
  };
}

/** Bounds as a time of the API. The text is the widest interval, because EDTF cannot express an uncertain start of an interval. */
function spanOf(bounds: Bounds): object {
  const [from, to] = [printBound(bounds.earliestStart), printBound(bounds.latestEnd)];
  return {
    edtf: from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`,
    earliestStart: from,
    latestStart: printBound(bounds.latestStart),
    earliestEnd: printBound(bounds.earliestEnd),
    latestEnd: to,
    approximate: false,
    uncertain: false,
  };
}
