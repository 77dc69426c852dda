import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import {
  type AttributionFacts,
  type ClaimFacts,
  type Derivation,
  type Participant,
  reachFrom,
  type SourceLink,
} from '../../reasoning/index.js';
import { type FoundAttribution, type FoundClaim, type FoundEvidence, involvedIn, revisionKeys } from './found.js';
import { readEvidence } from './readEvidence.js';
import { numberValue, quantityValue, textValue } from './values.js';

/** The input for reasoning about a claim. */
export interface ClaimEvidence {
  readonly facts: ClaimFacts;
  readonly evidence: readonly AttributionFacts[];
  /** The claims that say the same after merges, sorted; itself included. */
  readonly equal: readonly string[];
  readonly sourceLinks: readonly SourceLink[];
  /** What the participants are part of, succeed and are allied with. */
  readonly alliances: readonly SourceLink[];
  /** The names of sources, publishers and participants, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Further facts about attributions, by id. */
  readonly marks: ReadonlyMap<string, AttributionMark>;
  /** Maps the records of sources and publishers to the source they are merged into. */
  readonly merged: ReadonlyMap<string, string>;
}

/** Facts about an attribution that only answers need. */
interface AttributionMark {
  /** Its offset in the text of the document. */
  readonly start: number | null;
  /** Whether the record is retracted. */
  readonly retracted: boolean;
  /** When it reached its current state, in recorded time. */
  readonly since: string;
}

/** Builds the evidence of claims from the rows that were read. Shared parts are built once. */
export class ClaimEvidenceSet {
  readonly #made = new Map<string, ClaimEvidence>();
  readonly #evidence = new Map<string, AttributionFacts>();
  readonly #derivations = new Map<string, readonly Derivation[]>();

  constructor(private readonly found: FoundEvidence) {}

  /** The evidence of a claim; undefined if the claim does not exist. */
  of(id: string): ClaimEvidence | undefined {
    const claim = this.found.claims.get(id);
    if (claim === undefined) return undefined;
    const made = this.#made.get(id) ?? this.#make(claim);
    this.#made.set(id, made);
    return made;
  }

  #make(claim: FoundClaim): ClaimEvidence {
    const attributions = this.#attributionsFor(claim.id);
    const evidence = attributions.map((attribution) => this.#evidenceOf(attribution));
    const merged = this.#mergedFor(attributions);
    const speakers = new Set(merged.values());
    const sourceLinks = this.#linksFrom(speakers);
    const alliances = this.#linksFrom(involvedIn(claim));
    return {
      facts: factsOf(claim),
      evidence,
      equal: this.found.equalTo(claim.id),
      sourceLinks,
      alliances,
      names: this.#namesFor(claim, merged, [...sourceLinks, ...alliances]),
      marks: new Map(attributions.map(({ id, cells }) => [id, markOf(cells)])),
      merged,
    };
  }

  /**
   * All attributions of a claim, of the claims it draws on, and of claims that may revise these: with other figures of the same
   * event, or of the same occurrence.
   */
  #attributionsFor(claim: string): readonly FoundAttribution[] {
    const { said, claims, revisable, ofClaim } = this.found;
    const equal = this.found.equalTo(claim);
    const touched = new Set([...equal, ...this.found.leadingFrom(equal).flatMap((id) => said.get(id)?.claim ?? [])]);
    const keys = new Set([...touched].flatMap((id) => revisionKeys(claims.get(id)?.cells ?? {})));
    const all = new Set([...touched, ...[...keys].flatMap((key) => revisable.get(key) ?? [])]);
    return [...all].flatMap((id) => ofClaim.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * A statement that a later input corrected to a narrative relays nothing, and what it relayed before was retracted with that
   * correction.
   */
  #withoutEarlierRelays(attribution: FoundAttribution): FoundAttribution {
    if (attribution.cells.mode !== 'NARRATIVE' || attribution.relays.length === 0) return attribution;
    const relays = attribution.relays.filter((id) => this.found.said.get(id)?.cells.retracted !== true);
    return { ...attribution, relays };
  }

  #evidenceOf(attribution: FoundAttribution): AttributionFacts {
    const known = this.#evidence.get(attribution.id);
    if (known !== undefined) return known;
    const { speakers, claims, documents, publishers } = this.found;
    const document = String(attribution.cells.document);
    const claim = claims.get(attribution.claim);
    if (claim === undefined) throw new Error(`the claim of ${attribution.id} was not read`);
    const made = readEvidence(this.#withoutEarlierRelays(attribution), claim, speakers, {
      derivations: this.#derivationsOf(document),
      unreliable: this.#comesFromUnreliable(document),
      shingles: documents.get(document)?.shingles ?? null,
      baseDocuments: attribution.baseDocuments.flatMap((id) => {
        const publisher = publishers.get(id);
        return publisher === undefined ? [] : [{ document: id, publisher: speakers.of(publisher)?.id ?? publisher }];
      }),
    });
    this.#evidence.set(attribution.id, made);
    return made;
  }

  /** All documents that a document is derived from, directly or indirectly. */
  #derivationsOf(document: string): readonly Derivation[] {
    const known = this.#derivations.get(document);
    if (known !== undefined) return known;
    const { documents, speakers } = this.found;
    const madeFrom = (id: string) => documents.get(id)?.made ?? [];
    const all = reachFrom([document], (id) => madeFrom(id).map((made) => made.document));
    const derivations = all
      .flatMap((from) =>
        madeFrom(from).map(({ document: to, publisher, kind }) => ({
          from,
          to,
          kind,
          publisher: speakers.of(publisher)?.id ?? publisher,
        })),
      )
      .sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
    this.#derivations.set(document, derivations);
    return derivations;
  }

  /** Whether the view finds the publisher of an original too unreliable. */
  #comesFromUnreliable(document: string): boolean {
    const { documents } = this.found;
    const originals = new Set([document, ...this.#derivationsOf(document).map(({ to }) => to)]);
    return [...originals].some((id) => documents.get(id)?.made.some(({ unreliable }) => unreliable));
  }

  #mergedFor(attributions: readonly FoundAttribution[]): ReadonlyMap<string, string> {
    const { documents, speakers } = this.found;
    const documentIds = new Set(attributions.map(({ cells }) => String(cells.document)));
    const originals = [...documentIds].flatMap((id) => this.#derivationsOf(id).map(({ from }) => from));
    const records = new Set([
      ...attributions.flatMap(({ cells }) => [String(cells.source), String(cells.publisher)]),
      ...attributions.flatMap(({ cells }) => speakers.signersOf(String(cells.source))),
      ...[...new Set(originals)].flatMap((id) => documents.get(id)?.made.map(({ publisher }) => publisher) ?? []),
      ...attributions.flatMap(({ baseDocuments }) =>
        baseDocuments.flatMap((id) => this.found.publishers.get(id) ?? []),
      ),
    ]);
    return new Map(
      [...records].flatMap((record): [string, string][] => {
        const speaker = speakers.of(record);
        return speaker === undefined ? [] : [[record, speaker.id]];
      }),
    );
  }

  #linksFrom(things: Iterable<string>): readonly SourceLink[] {
    if (this.found.links.size === 0) return [];
    const sourceLinks = this.found.linkedFrom(things).flatMap((id) => this.found.links.get(id) ?? []);
    const keyed = sourceLinks.map((sourceLink) => ({ sourceLink, key: orderOf(sourceLink) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ sourceLink }) => sourceLink);
  }

  #namesFor(
    { participants }: FoundClaim,
    merged: ClaimEvidence['merged'],
    sourceLinks: readonly SourceLink[],
  ): ClaimEvidence['names'] {
    const { speakers, names } = this.found;
    return new Map([
      ...sourceLinks.map(({ to }): [string, string] => [to, names.get(to) ?? to]),
      ...participants.map(({ entity, name }): [string, string] => [entity, name]),
      ...[...merged].map(([record, id]): [string, string] => [id, speakers.of(record)?.name ?? id]),
    ]);
  }
}

function orderOf({ kind, from, to, validFrom, validTo }: SourceLink): string {
  return [kind, from, to, validFrom ?? '~', validTo ?? '~'].join(' ');
}

function factsOf({ id, cells, participants }: FoundClaim): ClaimFacts {
  const edtf = textValue(cells.valid);
  const unit = textValue(cells.unit);
  return {
    id,
    text: String(cells.text),
    predicate: String(cells.predicate),
    modality: cells.modality as ClaimFacts['modality'],
    condition: textValue(cells.condition),
    participants: participants.map((one) => ({ ...one, role: one.role as Participant['role'] })),
    edtf,
    valid: edtf === null ? null : boundsOf(parseEdtf(edtf)),
    quantity: unit === null ? null : { unit, ...quantityValue(cells) },
    events: [...(cells.events as readonly string[])].sort(),
  };
}

function markOf(cells: FoundAttribution['cells']): AttributionMark {
  return { start: numberValue(cells.start), retracted: cells.retracted === true, since: String(cells.since) };
}
