import { actorName, placeName } from '../data.js';
import type { Subjects } from '../subjects.js';
import { actorsOf, placeOf } from '../world.js';

/** Sends GraphQL and gives the data of the answer. */
export type Send = (query: string) => Promise<unknown>;

/** A root field asked for much: its name as the cost limit has it, and how it stands in a query. */
export interface HeavyQuestion {
  readonly field: string;
  readonly text: string;
}

interface Found {
  readonly sources: { readonly nodes: readonly { readonly id: string }[] };
  readonly entities: { readonly nodes: readonly { readonly id: string }[] };
  readonly node: {
    readonly attributions: { readonly nodes: readonly { readonly document: { readonly id: string } }[] };
  };
}

/** The dearest questions that each field is asked in earnest. */
export async function heavyQuestions(
  { world, busy, repeated }: Subjects,
  send: Send,
): Promise<readonly HeavyQuestion[]> {
  const most = [...repeated].at(-1)?.[1] ?? '';
  const found = (await send(
    `{ sources(name: "Official 0", first: 1) { nodes { id } } node(id: "${most}") { ... on Claim { attributions(first: 2) { nodes { document { id } } } } }
       entities(name: ${JSON.stringify(actorName(world.seed, 0))}, first: 1) { nodes { id } } }`,
  )) as Found;
  const [source, entity] = [found.sources, found.entities].map(({ nodes }) => nodes[0]?.id ?? '');
  const [document = '', other = ''] = found.node.attributions.nodes.map((said) => said.document.id);
  const asked = `Who reported that ${actorName(world.seed, actorsOf(world, 100)[0] ?? 0)} seized ${placeName(world.seed, placeOf(world, 100))}?`;
  const claims = 'claims { id } origins { source { id } } corroboration { atLeast } versions { claims { id } } receipt';
  const texts: Readonly<Record<string, string>> = {
    whoReported: `whoReported(filter: { entity: "${busy}" }) { ${claims} }`,
    'whoReported of the most repeated claim': `whoReported(claim: "${most}") { ${claims} }`,
    conflicts: 'conflicts(first: 200) { nodes { kind claims { id } sides { id } } }',
    control: `control(place: "${busy}") { tracks { stretches { controller { id } } } disagreements { kind } }`,
    path: `path(from: "${entity}", to: "${source}", maxHops: 8) { hops steps { text origins { source { id } } } }`,
    whatIf: `whatIf(distrust: ["${source}"], first: 200) { lost { id } shrunk { before { atLeast } } conflictsGone { kind } }`,
    trackRecord: `trackRecord(source: "${source}") { originated { count claims { id } } }`,
    provenance: `provenance(document: "${document}") { sayings { claim { id } origins { source { id } } likelyOrigins { same } } }`,
    compareDocuments: `compareDocuments(a: "${document}", b: "${other}") { passages { words placesBySide { start end } } claims { claim { id } attributionsBySide { id } } }`,
    neighbourhood: `neighbourhood(of: "${busy}", most: 1000) { nodes { thing { id } } edges { from to onWordOf { id name } } }`,
    activity: 'activity(by: [SOURCE, PLACE, ENTITY, MONTH], first: 200) { period claims source { id } place { id } }',
    ask: `ask(question: ${JSON.stringify(asked)}) { understood answer }`,
    search: 'search(text: "Tell Brigade seized", first: 200) { score node { id } }',
    claims:
      'claims(first: 200) { totalCount nodes { id participants { entity { name } } attributions { nodes { source { name } document { title } } } } }',
    'claims with what is computed of them':
      'claims(first: 200) { nodes { id corroboration { atLeast } conflicts { kind } } }',
    'claims of unnamed sources only': 'claims(filter: { onlyUnnamed: true }) { totalCount nodes { id } }',
    __schema:
      '__schema { types { name description fields { name description args { name description } type { name } } } }',
  };
  return Object.entries(texts).map(([field, text]) => ({ field, text }));
}
