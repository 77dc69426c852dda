import { LRUCache } from 'lru-cache';
import { hiddenFields, type SelectedField, type Selection } from '../../store/read/selection.js';
import { controlClaims } from './controlClaims.js';
import type { References } from './references.js';

/** What of a dossier is wanted besides the claim and its evidence. */
export interface Wanted {
  /** What tells which sources are one voice, or depend on each other. */
  readonly voices?: boolean;
  /** Whom those who do something in the claim are part of, and allied with. */
  readonly alliances?: boolean;
  readonly rivals?: boolean;
}

const field = (name: string, selection?: Selection): SelectedField => ({
  key: ` ${name}`,
  name,
  args: {},
  ...(selection === undefined ? {} : { selection }),
});

const named = hiddenFields('id name');
const entity: Selection = { Person: named, Organisation: named, Actor: named, Place: named };
const facts = [
  ...hiddenFields('id text predicate modality condition valid unit low best high vague'),
  field('participants', { Participant: [field('role'), field('part'), field('entity', entity)] }),
  field('events', { Event: hiddenFields('id') }),
];
/** What reasoning reads of an attribution. */
export const evidenceFields = hiddenFields(
  'id stance certainty coding mode sort about statedFrom statedTo publishedFrom publishedTo claim source document ' +
    'publisher known admitted rests events roles predicate modality condition unit low best high vague start struck since',
);
const tie = hiddenFields('kind from to validFrom validTo isPlace');

const mostKept = 500;
const kept = new LRUCache<string, Selection>({ max: mostKept });

/** The selection of a claim with its dossier: the same one for the same question, so that its statement is known again. */
export function claimWithDossier(references: References, wanted: Wanted = {}): Selection {
  const key = `${JSON.stringify(wanted)} ${references.text()}`;
  const known = kept.get(key) ?? { Claim: [field('dossier', dossierFields(references, wanted))] };
  kept.set(key, known);
  return known;
}

/** The fields of a dossier to read, with everything that an answer refers to. */
export function dossierFields(references: References, wanted: Wanted = {}): Selection {
  const speaker = [...hiddenFields('id name named sourceKind members'), ...references.fieldsFor('Source', 'source')];
  const said = [
    ...evidenceFields,
    ...references.fieldsFor('Attribution', 'attribution'),
    ...references.fieldsFor('Document', 'written'),
  ];
  const participants = references.asks('Entity')
    ? [field('participants', { Participant: references.fieldsFor('Entity', 'entity') })].map((one) => ({
        ...one,
        key: ' entities',
      }))
    : [];
  const own = [
    ...facts,
    ...participants,
    ...references.fieldsFor('Claim', 'claim'),
    field('evidence', { Evidence: said }),
    field('speakers', { Speaker: speaker }),
    ...(wanted.voices === true ? voicesOf(references) : []),
    ...(wanted.alliances === true ? [field('alliances', { Tie: tie })] : []),
  ];
  if (wanted.rivals !== true) return { Dossier: own };
  const { Dossier: ofRivals = [] } = dossierFields(references, { alliances: true });
  const rivals = { ...field('rivals', { Dossier: ofRivals }), args: { control: controlClaims } };
  return { Dossier: [...own, rivals] };
}

function voicesOf(references: References): readonly SelectedField[] {
  return [
    field('documents', { Written: hiddenFields('id shingles derivations') }),
    field('ties', { Tie: [...tie, ...references.fieldsFor('Source', 'end')] }),
  ];
}
