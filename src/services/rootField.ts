import type { Engine } from '../store/engine.js';
import type { Answer } from '../store/read/ask.js';
import type { Question } from '../store/read/compose.js';
import type { Wanted } from '../store/read/evidence.js';
import { Reading } from '../store/read/reading.js';
import { type Beginnings, restingOn } from '../store/read/restingOn.js';
import type { View } from '../store/read/view.js';
import { computedFields } from './reasoning/computedFields.js';
import { type Dossier, Dossiers } from './reasoning/dossier.js';
import { Found } from './reasoning/found.js';
import { gatherEvidence } from './reasoning/gatherEvidence.js';
import { type LaterComputed, type OpenPlace, openPlaces } from './reasoning/later.js';
import { readThings } from './reasoning/readThings.js';

/**
 * How one root field is answered: its own question first, then the evidence of all claims that something in it is computed from,
 * then the things that what was computed refers to. Each is read for the whole field at once; computed fields below such things
 * begin another turn.
 */
export class RootField {
  readonly #reading: Reading;
  readonly #found = new Map<string, Found>();

  constructor(engine: Engine, view?: View | null) {
    this.#reading = new Reading(engine, view);
  }

  /** Answers a question. What is computed in it is still to come. @throws InvalidInput, NotFound, StoreUnavailable, StoreTooSlow */
  ask<T>(question: Question): Promise<Answer<T>> {
    return this.#reading.ask<T>(question, computedFields);
  }

  /** The dossiers of claims, in the order of their ids; a claim that is not there has none. */
  async dossiers(claims: readonly string[], wanted: Wanted = {}): Promise<readonly Dossier[]> {
    const dossiers = await this.#gather(claims, wanted);
    return claims.flatMap((id) => dossiers.of(id) ?? []);
  }

  /** The claims that have to do with sources or attributions. */
  restingOn(beginnings: Beginnings): Promise<readonly string[]> {
    return restingOn(this.#reading, beginnings);
  }

  /** The answer with all that was still to come in it. */
  async complete<T>(answer: T): Promise<T> {
    const holder = { answer };
    let open = openPlaces([holder]);
    while (open.computed.length + open.things.length > 0) {
      const { computed, things } = open;
      // What was computed refers to things: these are read with all others.
      open = openPlaces(await this.#compute(computed), { computed: [], things: [...things] });
      const read = await readThings(
        this.#reading,
        open.things.map(({ later }) => later),
      );
      const filled = open.things.map(({ later, fill }) => {
        const value = read(later);
        fill(value);
        return value;
      });
      open = openPlaces(filled, { computed: open.computed, things: [] });
    }
    return holder.answer;
  }

  async #compute(places: readonly OpenPlace<LaterComputed>[]): Promise<readonly unknown[]> {
    if (places.length === 0) return [];
    const wanted = {
      voices: places.some(({ later }) => later.wanted.voices),
      alliances: places.some(({ later }) => later.wanted.alliances),
    };
    const claims = new Set(places.flatMap(({ later }) => later.claims));
    const dossiers = await this.#gather([...claims], wanted);
    return places.map(({ later, fill }) => {
      const made = later.make(later.claims.flatMap((id) => dossiers.of(id) ?? []));
      fill(made);
      return made;
    });
  }

  /** What was read once for a root field is not read again. */
  async #gather(claims: readonly string[], wanted: Wanted): Promise<Dossiers> {
    const key = JSON.stringify(wanted);
    const found = this.#found.get(key) ?? new Found();
    this.#found.set(key, found);
    await gatherEvidence(this.#reading, found, claims, wanted);
    return new Dossiers(found);
  }
}

