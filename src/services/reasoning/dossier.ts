import { boundsOf, parseEdtf } from '../../model/edtf.js';
import { openFuture, openPast } from '../../model/edtfBounds.js';
import type { SourceKind } from '../../model/vocabulary.js';
import type { ClaimFacts, Participant } from '../../provenance/claimFacts.js';
import type { Derivation, Evidence, Figure, Tie } from '../../provenance/evidence.js';
import { hiddenFields, type Keyed, type SelectedField, type Selection } from '../../store/read/selection.js';
import { controlClaims } from './controlClaims.js';
import type { References } from './references.js';

/** Everything that reasoning about a claim is computed from, as one read of the store gives it. */
export interface Dossier {
  readonly facts: ClaimFacts;
  readonly evidence: readonly Evidence[];
  readonly ties: readonly Tie[];
  /** Of those who do something in the claim. */
  readonly alliances: readonly Tie[];
  /** The names of everybody who speaks or publishes, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What else is known of attributions, by id. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Claims that this one may be in conflict with. */
  readonly rivals: readonly Dossier[];
}

/** What reasoning does not need of an attribution, and answers do. */
export interface Mark {
  /** Where it stands in the text of its document. */
  readonly start: number | null;
  /** Our record of it is struck out. */
  readonly struck: boolean;
  /** Since when it stands as it does, in recorded time. */
  readonly since: string;
}

/** What of a dossier is wanted besides the claim and its evidence. */
export interface Wanted {
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
    field('documents', { Written: hiddenFields('id shingles derivations') }),
    field('ties', { Tie: [...tie, ...references.fieldsFor('Source', 'end')] }),
    ...(wanted.alliances === true ? [field('alliances', { Tie: tie })] : []),
  ];
  if (wanted.rivals !== true) return { Dossier: own };
  const rivals = { ...field('rivals', { Dossier: own }), args: { control: controlClaims } };
  return { Dossier: [...own, rivals] };
}

/** A dossier that was read with `dossierFields`; things that an answer may refer to are taken out of it. */
export function readDossier(row: Keyed, references: References): Dossier {
  const id = String(row[' id']);
  references.take('Claim', id, row);
  const speakers = rowsOf(row, 'speakers');
  for (const speaker of speakers) references.take('Source', String(speaker[' id']), speaker);
  takeEntities(row, references);
  return {
    facts: factsOf(row),
    evidence: evidenceOf(row, speakers, references),
    ties: tiesOf(rowsOf(row, 'ties'), references),
    alliances: tiesOf(rowsOf(row, 'alliances')),
    names: namesOf(row, speakers),
    marks: new Map(rowsOf(row, 'evidence').map((said) => [String(said[' id']), markOf(said)])),
    rivals: rowsOf(row, 'rivals').map((rival) => readDossier(rival, references)),
  };
}

function rowsOf(row: Keyed, name: string): readonly Keyed[] {
  return (row[` ${name}`] ?? []) as readonly Keyed[];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function factsOf(row: Keyed): ClaimFacts {
  const edtf = text(row[' valid']);
  const unit = text(row[' unit']);
  return {
    id: String(row[' id']),
    text: String(row[' text']),
    predicate: String(row[' predicate']),
    modality: row[' modality'] as ClaimFacts['modality'],
    condition: text(row[' condition']),
    participants: rowsOf(row, 'participants').map(participantOf),
    edtf,
    valid: edtf === null ? null : boundsOf(parseEdtf(edtf)),
    quantity: unit === null ? null : { unit, ...figuresOf(row) },
    events: rowsOf(row, 'events')
      .map((event) => String(event[' id']))
      .sort(),
  };
}

function figuresOf(row: Keyed) {
  const [low, best, high] = [number(row[' low']), number(row[' best']), number(row[' high'])];
  return { low, best, high, vague: row[' vague'] === true };
}

function participantOf(row: Keyed): Participant {
  const who = row[' entity'] as Keyed;
  return {
    role: row[' role'] as Participant['role'],
    entity: String(who[' id']),
    name: String(who[' name']),
    part: text(row[' part']),
  };
}

/** Participants stand in the same order in both readings. */
function takeEntities(row: Keyed, references: References): void {
  const participants = rowsOf(row, 'participants').map(participantOf);
  for (const [index, read] of rowsOf(row, 'entities').entries()) {
    const who = participants[index];
    if (who !== undefined) references.take('Entity', who.entity, read);
  }
}

function namesOf(row: Keyed, speakers: readonly Keyed[]): ReadonlyMap<string, string> {
  const participants = rowsOf(row, 'participants').map(participantOf);
  return new Map([
    ...participants.map(({ entity: id, name }): [string, string] => [id, name]),
    ...speakers.map((speaker): [string, string] => [String(speaker[' id']), String(speaker[' name'])]),
  ]);
}

/** Who speaks or publishes, as reasoning needs it. */
export interface Speaker {
  readonly id: string;
  readonly named: boolean;
  readonly sourceKind: SourceKind;
}

function evidenceOf(row: Keyed, speakers: readonly Keyed[], references: References): readonly Evidence[] {
  const byMember = new Map(
    speakers.flatMap((speaker) => {
      const one: Speaker = {
        id: String(speaker[' id']),
        named: speaker[' named'] === true,
        sourceKind: speaker[' sourceKind'] as SourceKind,
      };
      return (speaker[' members'] as readonly string[]).map((member): [string, Speaker] => [member, one]);
    }),
  );
  const documents = new Map(rowsOf(row, 'documents').map((document) => [String(document[' id']), document]));
  return rowsOf(row, 'evidence').map((said) => {
    references.take('Attribution', String(said[' id']), said);
    references.take('Document', String(said[' document']), said);
    return readEvidence(said, byMember, documents.get(String(said[' document'])));
  });
}

/** An attribution as reasoning sees it, with who speaks and who published by the ids of their records. */
export function readEvidence(
  row: Keyed,
  speakers: ReadonlyMap<string, Speaker>,
  document: Keyed | undefined,
): Evidence {
  const id = String(row[' id']);
  const source = speakers.get(String(row[' source']));
  const publisher = speakers.get(String(row[' publisher']));
  if (source === undefined || publisher === undefined) throw new Error(`nobody speaks or publishes ${id}`);
  const about = text(row[' about']);
  const published = {
    from: text(row[' publishedFrom']) ?? openPast,
    to: text(row[' publishedTo']) ?? openFuture,
  };
  const said = { from: text(row[' statedFrom']) ?? published.from, to: text(row[' statedTo']) ?? published.to };
  return {
    id,
    claim: String(row[' claim']),
    source: source.id,
    named: source.named,
    sourceKind: source.sourceKind,
    stance: row[' stance'] as Evidence['stance'],
    certainty: row[' certainty'] as Evidence['certainty'],
    coding: row[' coding'] as Evidence['coding'],
    mode: row[' mode'] as Evidence['mode'],
    admitted: row[' admitted'] === true,
    known: row[' known'] === true,
    relays: restsOn(row, 'RELAYS '),
    bases: restsOn(row, 'BASED_ON '),
    about: about === null ? [] : [about],
    sort: String(row[' sort']),
    said,
    document: String(row[' document']),
    published,
    publisher: publisher.id,
    derivations: (document?.[' derivations'] ?? []) as readonly Derivation[],
    figure: figureOf(row),
    shingles: row[' mode'] === 'NARRATIVE' ? text(document?.[' shingles']) : null,
  };
}

function markOf(row: Keyed): Mark {
  return { start: number(row[' start']), struck: row[' struck'] === true, since: String(row[' since']) };
}

function figureOf(row: Keyed): Figure | null {
  const unit = text(row[' unit']);
  if (unit === null) return null;
  const core = JSON.stringify([row[' predicate'], row[' modality'], row[' condition'], ...sorted(row[' roles'])]);
  return { events: sorted(row[' events']), core, unit, ...figuresOf(row) };
}

/** What an attribution rests on by one kind of link; both kinds are read as one list. */
function restsOn(row: Keyed, kind: string): readonly string[] {
  const all = row[' rests'] as readonly string[];
  return all
    .filter((one) => one.startsWith(kind))
    .map((one) => one.slice(kind.length))
    .sort();
}

function sorted(list: unknown): readonly string[] {
  return [...(list as readonly string[])].sort();
}

function tiesOf(rows: readonly Keyed[], references?: References): readonly Tie[] {
  return rows.map((row) => {
    const tie = {
      kind: row[' kind'] as Tie['kind'],
      from: String(row[' from']),
      to: String(row[' to']),
      validFrom: text(row[' validFrom']),
      validTo: text(row[' validTo']),
    };
    // A place cannot speak: it is no source that an answer could name.
    if (row[' isPlace'] !== true) references?.take('Source', tie.to, row);
    return tie;
  });
}
