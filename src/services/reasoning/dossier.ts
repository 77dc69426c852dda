import { boundsOf, parseEdtf } from '../../model/edtf.js';
import type { SourceKind } from '../../model/vocabulary.js';
import type { ClaimFacts, Participant } from '../../provenance/claimFacts.js';
import type { Evidence, Tie } from '../../provenance/evidence.js';
import type { Keyed } from '../../store/read/selection.js';
import { readEvidence, type Speaker } from './readEvidence.js';
import type { References } from './references.js';
import { figuresOf, number, text } from './values.js';

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

function markOf(row: Keyed): Mark {
  return { start: number(row[' start']), struck: row[' struck'] === true, since: String(row[' since']) };
}
