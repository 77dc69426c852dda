import type { DerivationKind } from '../../domain/vocabulary.js';
import type { Value } from '../../graph/engine.js';
import type { EvidenceRow, Open } from '../../graph/reading/evidence.js';
import { reachFrom, type SourceLink } from '../../reasoning/index.js';
import { type EvidenceCells, evidenceCells, stateOf } from './evidenceRows.js';
import { Speakers } from './speakers.js';
import { textValue } from './values.js';

type Cells = EvidenceCells['cells'];

/** An attribution row. */
export interface FoundAttribution {
  readonly id: string;
  readonly claim: string;
  readonly cells: Cells;
  readonly relays: readonly string[];
  readonly bases: readonly string[];
  readonly baseDocuments: readonly string[];
}

/** A claim row. */
export interface FoundClaim {
  readonly id: string;
  readonly cells: Cells;
  readonly participants: readonly FoundParticipant[];
}

interface FoundParticipant {
  readonly role: string;
  readonly part: string | null;
  readonly entity: string;
  readonly name: string;
  /** Whether it may be merged with others. */
  readonly merged: boolean;
}

/** A document with its derivations and shingles. */
interface FoundDocument {
  readonly shingles: string | null;
  readonly made: readonly FoundDerivation[];
}

/** An original that a document is declared to be made from. */
interface FoundDerivation {
  readonly document: string;
  /** The record id of its publisher. */
  readonly publisher: string;
  readonly kind: DerivationKind;
  /** Whether the view finds its publisher too unreliable. */
  readonly unreliable: boolean;
}

/** Accumulates the evidence of claims and determines what has to be read next. */
export class FoundEvidence {
  readonly claims = new Map<string, FoundClaim>();
  readonly said = new Map<string, FoundAttribution>();
  readonly ofClaim = new Map<string, FoundAttribution[]>();
  readonly speakers = new Speakers();
  readonly documents = new Map<string, FoundDocument>();
  /** The record ids of the publishers of documents. */
  readonly publishers = new Map<string, string>();
  /** By start node. */
  readonly links = new Map<string, SourceLink[]>();
  /** Names of link targets, by id. */
  readonly names = new Map<string, string>();
  /** Claims by what their sources may revise: a figure of an event, or an importer's occurrence. */
  readonly revisable = new Map<string, string[]>();
  readonly #requested = new Set<string>();
  /** Ids that were read together with their direct references. */
  readonly #done = new Set<string>();
  readonly #linked = new Set<string>();
  /** Claims by what they say after merges. */
  readonly #alike = new Map<string, string[]>();

  /** Whether an id was read, or requested without a result. */
  has(id: string): boolean {
    return this.said.has(id) || this.#requested.has(id) || this.#done.has(id);
  }

  /** The ids that the evidence of these claims needs and that have not been requested yet. */
  open(claims: readonly string[]): Open {
    const isNew = (id: string) => !this.#requested.has(id) && !this.#done.has(id);
    const attributions = this.leadingFrom(claims);
    const touched = new Set([...claims, ...attributions.flatMap((id) => this.said.get(id)?.claim ?? [])]);
    const originals = [...this.documents.values()].flatMap(({ made }) => made);
    const bases = attributions.flatMap((id) => this.said.get(id)?.baseDocuments ?? []);
    const publishers = [
      ...originals.map(({ publisher }) => publisher),
      ...bases.flatMap((id) => this.publishers.get(id) ?? []),
    ];
    return {
      claims: [...touched].filter(isNew),
      attributions: attributions.filter((id) => !this.said.has(id) && isNew(id)),
      documents: [...new Set([...originals.map(({ document }) => document), ...bases])].filter(isNew),
      sources: [...new Set(publishers)].filter((id) => !this.speakers.has(id) && isNew(id)),
      ends: this.linkedFrom(this.links.keys()).filter(isNew),
    };
  }

  /** The attributions of claims and everything they relay or are based on, transitively, read or not. */
  leadingFrom(claims: readonly string[]): readonly string[] {
    const own = claims.flatMap((claim) => this.ofClaim.get(claim)?.map(({ id }) => id) ?? []);
    return reachFrom(own, (id) => {
      const { relays = [], bases = [] } = this.said.get(id) ?? {};
      return bases.length === 0 ? relays : [...relays, ...bases];
    });
  }

  /** Where claims are that may have become equal to these through merges: a merged participant of each, and what they say of it. */
  merged(claims: readonly string[]): { readonly entities: readonly string[]; readonly contents: readonly string[] } {
    const entities = new Set<string>();
    const contents = new Set<string>();
    for (const id of claims) {
      const claim = this.claims.get(id);
      const entity = claim && mergedParticipant(claim);
      if (entity === undefined) continue;
      entities.add(entity);
      contents.add(`${textValue(claim?.cells.predicate)} ${textValue(claim?.cells.valid) ?? ''}`);
    }
    return { entities: [...entities], contents: [...contents] };
  }

  /** The claims that say the same as one, after merges, as far as they were read; itself included. */
  equalTo(id: string): readonly string[] {
    const claim = this.claims.get(id);
    if (claim === undefined) return [];
    if (mergedParticipant(claim) === undefined) return [id];
    const key = contentKey(claim);
    return (this.#alike.get(key) ?? [id]).toSorted();
  }

  /** Nodes and everything reachable over decided links. Alliances are not transitive. */
  linkedFrom(things: Iterable<string>): readonly string[] {
    return reachFrom(things, (id) =>
      (this.links.get(id) ?? []).filter(({ kind }) => kind !== 'ALLIED_WITH').map(({ to }) => to),
    );
  }

  /** Stores the rows that were read for `open`. */
  take(open: Open, rows: readonly EvidenceRow[]): void {
    for (const id of Object.values(open).flat()) this.#requested.add(id);
    for (const row of rows) this.#takeRow(evidenceCells(row));
    const claims = [...open.claims, ...open.attributions.flatMap((id) => this.said.get(id)?.claim ?? [])];
    for (const claim of claims) this.#done.add(claim);
    const leading = [
      ...open.claims.flatMap((claim) => this.ofClaim.get(claim) ?? []),
      ...open.attributions.flatMap((id) => this.said.get(id) ?? []),
    ];
    // The claims that these refer to were read with the related figures as well.
    for (const { relays, bases } of leading) {
      for (const id of [...relays, ...bases]) this.#done.add(this.said.get(id)?.claim ?? id);
    }
  }

  #takeRow({ kind, id, cells }: EvidenceCells): void {
    if (kind === 'CLAIM') this.#takeClaim(id, cells);
    else if (kind === 'SAID') this.#takeSaid(id, cells);
    else if (kind === 'SPEAKER') this.#takeSpeaker(id, cells);
    else if (kind === 'DOCUMENT') this.#takeDocument(id, cells);
    else this.#takeLink(id, cells);
  }

  #takeClaim(id: string, cells: Cells): void {
    if (this.claims.has(id)) return;
    const rows = cells.participants as unknown as readonly ParticipantRow[];
    const participants = rows.toSorted(compareParticipants).map(participantOf);
    const claim = { id, cells, participants };
    this.claims.set(id, claim);
    if (participants.some(({ merged }) => merged)) add(this.#alike, contentKey(claim), id);
    for (const key of revisionKeys(cells)) add(this.revisable, key, id);
  }

  #takeSaid(id: string, cells: Cells): void {
    if (this.said.has(id)) return;
    const said = {
      id,
      claim: String(cells.claim),
      cells,
      relays: rests(cells, 'RELAYS', 'att_'),
      bases: rests(cells, 'BASED_ON', 'att_'),
      baseDocuments: rests(cells, 'BASED_ON', 'doc_'),
    };
    this.said.set(id, said);
    add(this.ofClaim, said.claim, said);
    this.publishers.set(String(cells.document), String(cells.publisher));
    this.#done.add(String(cells.document));
  }

  #takeSpeaker(id: string, cells: Cells): void {
    this.speakers.take(id, cells);
    this.#done.add(id);
  }

  #takeDocument(id: string, cells: Cells): void {
    const made = (cells.made as readonly (readonly Value[])[]).map(([document, publisher, kind, isReliable]) => ({
      document: String(document),
      publisher: String(publisher),
      kind: kind as DerivationKind,
      unreliable: isReliable === false,
    }));
    this.documents.set(id, { shingles: textValue(cells.shingles), made });
    this.publishers.set(id, String(cells.publisher));
  }

  #takeLink(to: string, { from, kind, name, validFrom, validTo }: Cells): void {
    const sourceLink = {
      kind: kind as SourceLink['kind'],
      from: String(from),
      to,
      validFrom: textValue(validFrom),
      validTo: textValue(validTo),
    };
    this.#done.add(sourceLink.from);
    this.names.set(to, String(name));
    // Links between several records of merged nodes count once.
    const key = Object.values(sourceLink).join(' ');
    if (this.#linked.has(key)) return;
    this.#linked.add(key);
    add(this.links, sourceLink.from, sourceLink);
  }
}

type ParticipantRow = readonly [
  was: Value,
  entity: readonly [id: string, name: string],
  involvement: readonly [ord: number, role: string, part: string | null],
  merged: Value,
];

function compareParticipants([, [a], [first]]: ParticipantRow, [, [b], [second]]: ParticipantRow): number {
  return Number(first) - Number(second) || (a < b ? -1 : 1);
}

function participantOf([was, [entity, name], [, role, part], merged]: ParticipantRow): FoundParticipant {
  const { name: earlier } = stateOf(['name'], was);
  return { role, part, entity, name: String(earlier ?? name), merged: merged === true };
}

/** What a claim says, after merges: its identity, with the entities that represent its participants. */
function contentKey({ cells, participants }: FoundClaim): string {
  const { predicate, modality, condition, valid, unit, low, best, high, vague, occurrence } = cells;
  const who = [...new Set(participants.map(({ role, entity, part }) => `${role} ${entity} ${part ?? ''}`))].sort();
  return JSON.stringify([predicate, modality, condition, valid, unit, low, best, high, vague, occurrence, who]);
}

/** The first participant that may be merged with others. */
function mergedParticipant({ participants }: FoundClaim): string | undefined {
  return participants.find(({ merged }) => merged)?.entity;
}

/** The participants of a claim. */
export function involvedIn({ participants }: FoundClaim): readonly string[] {
  return [...new Set(participants.map(({ entity }) => entity))];
}

/** What a claim may revise: the figures of its events, and what its importer coded before under the same occurrence. */
export function revisionKeys({ unit, predicate, events, occurrence }: Cells): readonly string[] {
  const figures = typeof unit === 'string' ? (events as readonly string[]).map((event) => `${event} ${predicate}`) : [];
  return typeof occurrence === 'string' ? [...figures, `occurrence ${occurrence}`] : figures;
}

/** The references of one kind. Both kinds are read as one list. */
function rests({ rests: all }: Cells, kind: string, prefix: string): readonly string[] {
  const edges = all as readonly (readonly [string, string])[];
  return edges.flatMap(([type, id]) => (type === kind && id.startsWith(prefix) ? [id] : [])).sort();
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}
