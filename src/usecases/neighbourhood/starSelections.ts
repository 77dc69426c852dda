import type { IdKind } from '../../domain/records/ids.js';
import { hiddenFields, type SelectedField, type Selection } from '../../graph/shape/selection.js';

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

/** What a document has of what is said, earliest first, and who published it. */
const told = (first: number): readonly SelectedField[] => [
  edge('publisher', {}, ofEach(sourceTypes, id)),
  edge(
    'attributions',
    { first },
    {
      AttributionConnection: [
        more,
        edge(
          'nodes',
          {},
          {
            Attribution: [
              ...hiddenFields('stance'),
              edge('source', {}, ofEach(sourceTypes, id)),
              edge('claim', {}, { Claim: star }),
            ],
          },
        ),
      ],
    },
  ),
];

const parts = [edge('parts', {}, ofEach(entityTypes, id)), edge('partOf', {}, ofEach(entityTypes, id))];

/** What is asked of the centre: of a claim itself, of anything else its claims; of an entity also its parts, and what it is part of. */
export function centreSelection(kind: IdKind, first: number): Selection {
  switch (kind) {
    case 'claim':
      return { Claim: star };
    case 'event':
      return { Event: [...id, claims(first)] };
    case 'document':
      return { Document: [...id, ...told(first)] };
    default:
      return Object.fromEntries(
        [...new Set([...entityTypes, ...sourceTypes])].map((type) => [
          type,
          [
            ...id,
            ...(entityTypes.includes(type) ? [claims(first), ...parts] : []),
            ...(sourceTypes.includes(type) ? [said(first)] : []),
          ],
        ]),
      );
  }
}

/** What is asked of the entities around it. */
export const entitySelection = (first: number): Selection => ofEach(entityTypes, [...id, claims(first)]);
