import { boundsOf } from '../domain/edtf/edtf.js';
import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryControlArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindId } from '../graph/shape/fieldArguments.js';
import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../graph/shape/selection.js';
import { byProperty } from '../graph/shape/shape.js';
import { controlTimeline } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { controlClaims } from './evidence/controlClaims.js';
import { factsOf, namesByThing, sourceLinksOf } from './evidence/corroborate.js';
import { project } from './project/project.js';
import { projectControl } from './project/projectControl.js';
import { RootField } from './rootField/rootField.js';

/** The claims about a place, and about its parts, and the maximum number of each that is read. */
const lists = ['controlled', 'partsControlled'] as const;
const max = [2_000, 1_000] as const;

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
  const question = (fields: readonly SelectedField[]): Question => ({
    file: 'queries/place',
    kind: 'one',
    to: 'Place',
    binding: bindId({ id }),
    args,
    selection: { Place: [...ids, ...fields] },
    sort: [byProperty('id')],
    named: [id],
  });
  const field = new RootField(engine, view);
  // Each list in a statement of its own: Neo4j would count the first once for each row of the second.
  const answers = await Promise.all(lists.map((list) => field.ask<ResponseMap | null>(question([claimsIn(list)]))));
  const places = answers.flatMap(({ value }) => value ?? []);
  const [place] = places;
  if (place === undefined) throw new InvalidInput(`${id} is not a place: find places with search`);
  const found = lists.map((list, index) => idsIn(places[index], list));
  const claims = found.flatMap((own, index) => own.slice(0, max[index]));
  const read = claims.length;
  const of = found.flat().length === read ? read : await countClaims(field, question);
  const evidenceByClaim = await field.claimEvidence([...new Set(claims)], { alliances: true });
  const timeline = timelineOf(String(place[' id']), evidenceByClaim, args);
  const complete = read === of && timeline.complete;
  const shown = { ...projectControl(timeline), place: place[' id'], complete, read, of };
  return field.complete(project('ControlTimeline', shown, selection));
}

/** The claims in one of the lists of a place. */
function claimsIn(name: string): SelectedField {
  return { key: ` ${name}`, name, args: { control: controlClaims }, selection: { Claim: ids } };
}

/** How many claims there are, if they are more than are read. */
async function countClaims(
  field: RootField,
  question: (fields: readonly SelectedField[]) => Question,
): Promise<number> {
  const counts = lists.map((list) => `${list}Count`);
  const fields = counts.map((name): SelectedField => ({ key: name, name, args: { control: controlClaims } }));
  const { value } = await field.ask<ResponseMap>(question(fields));
  return counts.reduce((sum, name) => sum + Number(value[name]), 0);
}

function idsIn(place: ResponseMap | undefined, name: string): readonly string[] {
  return ((place?.[` ${name}`] ?? []) as readonly ResponseMap[]).map((claim) => String(claim[' id']));
}

function timelineOf(place: string, evidenceByClaim: readonly ClaimEvidence[], { from, to }: QueryControlArgs) {
  return controlTimeline({
    place,
    claims: evidenceByClaim.map(({ facts }) => facts),
    evidence: new Map(factsOf(evidenceByClaim).map((said) => [said.id, said])),
    sourceLinks: sourceLinksOf(evidenceByClaim, 'alliances'),
    nameOf: namesByThing(evidenceByClaim),
    ...(from ? { from: boundsOf(from).earliestStart } : {}),
    ...(to ? { to: boundsOf(to).latestEnd } : {}),
  });
}
