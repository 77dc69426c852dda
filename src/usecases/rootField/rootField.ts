import type { View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import { type DecidedSince, decidedSince } from '../../graph/reading/decidedSince.js';
import type { Wanted } from '../../graph/reading/evidence.js';
import { type AreaPlaces, placesInAreas, placesWithinEach } from '../../graph/reading/places.js';
import { Reading } from '../../graph/reading/reading.js';
import { type Beginnings, restingOn } from '../../graph/reading/restingOn.js';
import type { Answer, Found } from '../../graph/reading/runQuery.js';
import type { Question } from '../../graph/select/compose.js';
import { adminArea } from '../../graph/shape/binders.js';
import type { Lookup } from '../../graph/shape/lookup.js';
import { type ClaimEvidence, ClaimEvidenceSet } from '../evidence/claimEvidence.js';
import { FoundEvidence } from '../evidence/found.js';
import { gatherEvidence } from '../evidence/gatherEvidence.js';
import {
  type AnswerPart,
  type DeferredFields,
  type DeferredThings,
  type OpenReference,
  type OpenReferences,
  openReferences,
} from '../evidence/later.js';
import { readThings } from '../evidence/readThings.js';
import { computedFields } from './computedFields.js';
import { lookUp } from './lookUp.js';

/**
 * Executes one root field: first its own query, then the evidence of all claims that its computed fields need, then the nodes
 * that the computed values reference. Each step is one batch for the whole field. Computed fields of such nodes start another
 * iteration.
 */
export class RootField {
  readonly #reading: Reading;
  readonly #gathered: Gathered[] = [];
  readonly #lookups = new Map<string, Promise<Found>>();

  constructor(engine: Engine, view?: View | null) {
    this.#reading = new Reading(engine, view);
  }

  /** Runs a query. Computed fields remain deferred. @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow */
  async ask<T>(question: Question): Promise<Answer<T>> {
    const { value, ...answer } = await this.#ask<T>([question]);
    return { ...answer, value: value[0] as T };
  }

  /** Runs several queries in one round trip. @throws as `ask` */
  async askAll<T>(questions: readonly Question[]): Promise<readonly T[]> {
    const { value } = await this.#ask<T>(questions);
    return value;
  }

  #ask<T>(questions: readonly Question[]): Promise<Answer<readonly T[]>> {
    return this.#reading.ask<T>(questions, { fields: computedFields, lookUp: (lookup) => this.#lookUp(lookup) });
  }

  /** Each condition is looked up once per root field. */
  #lookUp(lookup: Lookup): Promise<Found> {
    const key = JSON.stringify([lookup.kind, lookup.of]);
    const found = this.#lookups.get(key) ?? lookUp(this.#reading, lookup, (question) => this.ask(question));
    this.#lookups.set(key, found);
    return found;
  }

  /** Places, and what is part of each, at any remove: the ids of all their records. @throws TooMuchToRead if there are too many */
  placesWithin(places: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    return placesWithinEach(this.#reading, places);
  }

  /** The places in an administrative area: the ids of all their records. @throws TooMuchToRead if there are too many */
  async placesInArea(name: string): Promise<readonly string[]> {
    return Object.keys(await this.#lookUp(adminArea(name)[1].adminArea as Lookup));
  }

  /** The places in each of some areas, by their names in lower case. One round trip. @throws TooMuchToRead if there are too many */
  placesInAreas(names: readonly string[]): Promise<ReadonlyMap<string, AreaPlaces>> {
    return placesInAreas(this.#reading, names);
  }

  /** The evidence of claims, in the given order. Missing claims are skipped. */
  async claimEvidence(claims: readonly string[], wanted: Wanted = {}): Promise<readonly ClaimEvidence[]> {
    const evidenceByClaim = await this.#gather(claims, wanted);
    return claims.flatMap((id) => evidenceByClaim.of(id) ?? []);
  }

  /** The claims that depend on sources or attributions. */
  restingOn(beginnings: Beginnings): Promise<readonly string[]> {
    return restingOn(this.#reading, beginnings);
  }

  /** What was decided about things and attributions since a moment. */
  decidedSince(subjects: Parameters<typeof decidedSince>[1]): Promise<DecidedSince> {
    return decidedSince(this.#reading, subjects);
  }

  /** Resolves all deferred parts of an answer. */
  async complete<T>(answer: T): Promise<T> {
    let complete: unknown = answer;
    const root = (value: unknown) => {
      complete = value;
    };
    for (let open = openReferences([{ value: answer, fill: root }]); isOpen(open); ) {
      // Nodes referenced by computed values are read together with the others.
      const computed = openReferences(await this.#compute(open.computed));
      const read = await this.#readThings([...open.things, ...computed.things]);
      const next = openReferences(read);
      open = { computed: [...computed.computed, ...next.computed], things: next.things };
    }
    return complete as T;
  }

  async #compute(places: readonly OpenReference<DeferredFields>[]): Promise<readonly AnswerPart[]> {
    if (places.length === 0) return [];
    const wanted = {
      voices: places.some(({ later }) => later.wanted.voices),
      alliances: places.some(({ later }) => later.wanted.alliances),
    };
    const claims = new Set(places.flatMap(({ later }) => later.claims));
    const evidenceByClaim = await this.#gather([...claims], wanted);
    return places.map(({ later, fill }) =>
      filled(fill, later.make(later.claims.flatMap((id) => evidenceByClaim.of(id) ?? []))),
    );
  }

  async #readThings(places: readonly OpenReference<DeferredThings>[]): Promise<readonly AnswerPart[]> {
    const find = await readThings(
      (questions) => this.#ask(questions),
      places.map(({ later }) => later),
    );
    return places.map(({ later, fill }) => filled(fill, find(later)));
  }

  /** Evidence is read once per root field, and built once as long as nothing was read besides. */
  async #gather(claims: readonly string[], wanted: Wanted): Promise<ClaimEvidenceSet> {
    const gathered = this.#gatheredFor(claims, wanted);
    const { found } = gathered;
    if (await gatherEvidence(this.#reading, found, claims, gathered.wanted))
      gathered.made = new ClaimEvidenceSet(found);
    return gathered.made;
  }

  /** What has all that is wanted of these claims, else what was read for the same purpose, else nothing yet. */
  #gatheredFor(claims: readonly string[], wanted: Wanted): Gathered {
    const fitting = this.#gathered.filter((one) => covers(one.wanted, wanted));
    const known =
      fitting.find(({ found }) => claims.every((id) => found.has(id))) ??
      fitting.find((one) => covers(wanted, one.wanted));
    if (known !== undefined) return known;
    const found = new FoundEvidence();
    const started = { wanted, found, made: new ClaimEvidenceSet(found) };
    this.#gathered.push(started);
    return started;
  }
}

/** What was read of evidence, and what is built from it. */
interface Gathered {
  readonly wanted: Wanted;
  readonly found: FoundEvidence;
  made: ClaimEvidenceSet;
}

/** Whether evidence that was read for one purpose has all that another needs. */
function covers(had: Wanted, wanted: Wanted): boolean {
  return (['voices', 'alliances'] as const).every((part) => had[part] === true || wanted[part] !== true);
}

function isOpen({ computed, things }: OpenReferences): boolean {
  return computed.length + things.length > 0;
}

function filled(fill: AnswerPart['fill'], value: unknown): AnswerPart {
  fill(value);
  return { fill, value };
}
