import type { Role, Stance } from '../../domain/vocabulary.js';
import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../../graph/shape/selection.js';
import type { ClaimStar, ThingClaims } from './growGraph.js';

/** How many attributions of a claim are read. */
const maxSaid = 5;

function edge(name: string, args: SelectedField['args'], selection: Selection): SelectedField {
  return { key: ` ${name}`, name, args, selection };
}

const id = hiddenFields('id');
/** A selection of something that may be of several types. */
const ofEach = (types: readonly string[], fields: readonly SelectedField[]): Selection =>
  Object.fromEntries(types.map((type) => [type, fields]));

const entityTypes = ['Person', 'Organisation', 'Actor', 'Place', 'OtherEntity'];
const sourceTypes = ['Person', 'Organisation', 'Actor', 'UnnamedSource', 'JointSource'];
const more = edge('pageInfo', {}, { PageInfo: hiddenFields('hasNextPage') });
const published = edge('document', {}, { Document: [edge('publisher', {}, ofEach(sourceTypes, id))] });

/** A claim with the things around it. */
const star: readonly SelectedField[] = [
  ...id,
  edge('participants', {}, { Participant: [...hiddenFields('role'), edge('entity', {}, ofEach(entityTypes, id))] }),
  edge(
    'attributions',
    { first: maxSaid },
    {
      AttributionConnection: [
        more,
        edge(
          'nodes',
          {},
          { Attribution: [...hiddenFields('stance'), edge('source', {}, ofEach(sourceTypes, id)), published] },
        ),
      ],
    },
  ),
];

/** The newest claims that involve a thing. */
const claims = (first: number): SelectedField =>
  edge('claims', { first }, { ClaimConnection: [more, edge('nodes', {}, { Claim: star })] });

/** What a source said first. */
const said = (first: number): SelectedField =>
  edge(
    'said',
    { first },
    {
      AttributionConnection: [
        more,
        edge('nodes', {}, { Attribution: [...hiddenFields('stance'), published, edge('claim', {}, { Claim: star })] }),
      ],
    },
  );

/** What is asked of the centre: of a claim itself, of anything else its claims. */
export const centreSelection = (first: number): Selection => ({
  ...Object.fromEntries(
    [...new Set([...entityTypes, ...sourceTypes])].map((type) => [
      type,
      [
        ...id,
        ...(entityTypes.includes(type) ? [claims(first)] : []),
        ...(sourceTypes.includes(type) ? [said(first)] : []),
      ],
    ]),
  ),
  Claim: star,
});

/** What is asked of the entities around it. */
export const entitySelection = (first: number): Selection => ofEach(entityTypes, [...id, claims(first)]);

/** The claims of a thing, as they were read by one of these selections. */
export function readThingClaims(row: ResponseMap): ThingClaims {
  const own = idOf(row);
  if (row[' participants'] !== undefined) {
    const itself = readStar(row);
    // The view may leave out all that is said of it.
    return { id: own, claims: itself.said.length === 0 ? [] : [itself], complete: true };
  }
  const involving = (pageOf(row, ' claims')?.nodes ?? []).map(readStar);
  const speaking = (pageOf(row, ' said')?.nodes ?? []).map((one) => {
    const found = readStar(within(one, ' claim'));
    return { ...found, said: [...found.said, { source: own, ...wordsOf(one) }] };
  });
  const pages = [pageOf(row, ' claims'), pageOf(row, ' said')];
  return { id: own, claims: united([...involving, ...speaking]), complete: pages.every((page) => page?.more !== true) };
}

/** Each claim once, with all that was read of who speaks of it. */
function united(all: readonly ClaimStar[]): readonly ClaimStar[] {
  const byId = new Map<string, ClaimStar>();
  for (const one of all) {
    const before = byId.get(one.id);
    const words = [...(before?.said ?? []), ...one.said];
    const distinct = new Map(words.map((word) => [Object.values(word).join(' '), word]));
    byId.set(one.id, { ...one, said: [...distinct.values()] });
  }
  return [...byId.values()];
}

function readStar(row: ResponseMap): ClaimStar {
  const involved = (row[' participants'] as readonly ResponseMap[]).map((one) => ({
    id: idOf(within(one, ' entity')),
    role: one[' role'] as Role,
  }));
  const page = pageOf(row, ' attributions');
  const words = (page?.nodes ?? []).map((one) => ({ source: idOf(within(one, ' source')), ...wordsOf(one) }));
  return { id: idOf(row), involved, said: words, complete: page?.more !== true };
}

function wordsOf(attribution: ResponseMap): { readonly stance: Stance; readonly publisher: string } {
  const publisher = within(within(attribution, ' document'), ' publisher');
  return { stance: attribution[' stance'] as Stance, publisher: idOf(publisher) };
}

function pageOf(
  row: ResponseMap,
  key: string,
): { readonly nodes: readonly ResponseMap[]; readonly more: boolean } | undefined {
  const page = row[key] as ResponseMap | undefined;
  if (page === undefined) return undefined;
  return { nodes: page[' nodes'] as readonly ResponseMap[], more: within(page, ' pageInfo')[' hasNextPage'] === true };
}

function within(row: ResponseMap, key: string): ResponseMap {
  return row[key] as ResponseMap;
}

function idOf(row: ResponseMap): string {
  return String(row[' id']);
}
