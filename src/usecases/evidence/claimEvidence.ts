import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import {
  type AttributionFacts,
  type ClaimFacts,
  type Derivation,
  type Participant,
  reachFrom,
  type SourceLink,
} from '../../reasoning/index.js';
import { actorsOf, type FoundAttribution, type FoundClaim, type FoundEvidence, figureKeys } from './found.js';
import { readEvidence } from './readEvidence.js';
import { numberValue, quantityValue, textValue } from './values.js';

/** Everything that reasoning about a claim is computed from. */
export interface ClaimEvidence {
  readonly facts: ClaimFacts;
  readonly evidence: readonly AttributionFacts[];
  readonly sourceLinks: readonly SourceLink[];
  /** Of those who do something in the claim. */
  readonly alliances: readonly SourceLink[];
  /** What everybody who speaks, publishes or takes part is called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What else is known of attributions, by id. */
  readonly marks: ReadonlyMap<string, AttributionMark>;
  /** For the records of those who speak and publish, the source they are merged into. */
  readonly merged: ReadonlyMap<string, string>;
}

/** What reasoning does not need of an attribution, and answers do. */
interface AttributionMark {
  /** Where it stands in the text of its document. */
  readonly start: number | null;
  /** Our record of it is struck out. */
  readonly retracted: boolean;
  /** Since when it stands as it does, in recorded time. */
  readonly since: string;
}

/** Puts the evidence of claims together from what was found of their evidence. What several have in common is made once. */
export class ClaimEvidenceSet {
  readonly #made = new Map<string, ClaimEvidence>();
  readonly #evidence = new Map<string, AttributionFacts>();
  readonly #derivations = new Map<string, readonly Derivation[]>();

  constructor(private readonly found: FoundEvidence) {}

  /** The claim evidence of a claim whose evidence was gathered; undefined where there is no such claim. */
  of(id: string): ClaimEvidence | undefined {
    const claim = this.found.claims.get(id);
    if (claim === undefined) return undefined;
    const made = this.#made.get(id) ?? this.#make(claim);
    this.#made.set(id, made);
    return made;
  }

  #make(claim: FoundClaim): ClaimEvidence {
    const words = this.#wordsFor(claim.id);
    const evidence = words.map((said) => this.#evidenceOf(said));
    const merged = this.#mergedFor(words);
    const speakers = new Set(merged.values());
    const sourceLinks = this.#tiesFrom(speakers);
    const alliances = this.#tiesFrom(actorsOf(claim));
    return {
      facts: factsOf(claim),
      evidence,
      sourceLinks,
      alliances,
      names: this.#namesFor(claim, merged, [...sourceLinks, ...alliances]),
      marks: new Map(words.map(({ id, cells }) => [id, markOf(cells)])),
      merged,
    };
  }

  /**
   * All that is said of a claim, of those it draws on, and of those that give another figure of what these give one of: they tell
   * which figure of a source is its latest.
   */
  #wordsFor(claim: string): readonly FoundAttribution[] {
    const { said, claims, figures, ofClaim } = this.found;
    const touched = new Set([claim, ...this.found.leadingFrom([claim]).flatMap((id) => said.get(id)?.claim ?? [])]);
    const keys = new Set([...touched].flatMap((id) => figureKeys(claims.get(id)?.cells ?? {})));
    const all = new Set([...touched, ...[...keys].flatMap((key) => figures.get(key) ?? [])]);
    return [...all].flatMap((id) => ofClaim.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #evidenceOf(said: FoundAttribution): AttributionFacts {
    const known = this.#evidence.get(said.id);
    if (known !== undefined) return known;
    const { speakers, claims, documents } = this.found;
    const document = String(said.cells.document);
    const claim = claims.get(said.claim);
    if (claim === undefined) throw new Error(`the claim of ${said.id} was not read`);
    const made = readEvidence(said, claim, speakers, {
      derivations: this.#derivationsOf(document),
      shingles: documents.get(document)?.shingles ?? null,
    });
    this.#evidence.set(said.id, made);
    return made;
  }

  /** All that a document is declared to be made from, at any remove. */
  #derivationsOf(document: string): readonly Derivation[] {
    const known = this.#derivations.get(document);
    if (known !== undefined) return known;
    const { documents, speakers } = this.found;
    const madeFrom = (id: string) => documents.get(id)?.made ?? [];
    const all = reachFrom([document], (id) => madeFrom(id).map((made) => made.document));
    const derivations = all
      .flatMap((from) =>
        madeFrom(from).map(({ document: to, publisher }) => ({
          from,
          to,
          publisher: speakers.get(publisher)?.id ?? publisher,
        })),
      )
      .sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
    this.#derivations.set(document, derivations);
    return derivations;
  }

  #mergedFor(words: readonly FoundAttribution[]): ReadonlyMap<string, string> {
    const { documents, speakers } = this.found;
    const papers = new Set(words.map(({ cells }) => String(cells.document)));
    const originals = [...papers].flatMap((id) => this.#derivationsOf(id).map(({ from }) => from));
    const records = new Set([
      ...words.flatMap(({ cells }) => [String(cells.source), String(cells.publisher)]),
      ...[...new Set(originals)].flatMap((id) => documents.get(id)?.made.map(({ publisher }) => publisher) ?? []),
    ]);
    return new Map(
      [...records].flatMap((record): [string, string][] => {
        const speaker = speakers.get(record);
        return speaker === undefined ? [] : [[record, speaker.id]];
      }),
    );
  }

  #tiesFrom(things: Iterable<string>): readonly SourceLink[] {
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
      ...[...merged].map(([record, id]): [string, string] => [id, speakers.get(record)?.name ?? id]),
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
