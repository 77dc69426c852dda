import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Token } from '../text/tokens.js';
import { isFunctionWord } from './words.js';

/** Somebody or something that a text speaks of. What is learnt of it later in the text is added. */
export interface Entity {
  readonly id: number;
  name: string;
  /** Where that name stands, as indices of tokens. */
  from: number;
  to: number;
  isNamed: boolean;
  readonly isPlural: boolean;
  readonly scores: Record<Exclude<EntityKind, 'OTHER'>, number>;
  /** Nouns that it was described by: minister, envoy, crossing. */
  readonly nouns: Set<string>;
  words: readonly string[];
  candidates: readonly string[];
  count: number;
  gender?: 'he' | 'she';
}

/** A stretch of tokens that speaks of an entity. */
export interface EntityMention {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity;
  readonly how: 'name' | 'noun' | 'pronoun';
  readonly quoted: boolean;
}

export function kindOf({ scores }: Entity): EntityKind {
  let best: EntityKind = 'OTHER';
  let most = 0;
  for (const kind of ['PERSON', 'ORGANISATION', 'ACTOR', 'PLACE'] as const) {
    if (scores[kind] <= most) continue;
    most = scores[kind];
    best = kind;
  }
  return best;
}

/** The entities of a text so far, and how to find them by what they are called. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byAlias = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity>();
  readonly #byNoun = new Map<string, Entity>();
  readonly #byHead = new Map<string, Set<Entity>>();
  readonly #groups: Entity[] = [];

  add(
    tokens: readonly Token[],
    from: number,
    to: number,
    made: Pick<Entity, 'isNamed' | 'isPlural' | 'name'> & Partial<Entity>,
  ): Entity {
    const words = tokens
      .slice(from, to)
      .filter(({ isWord }) => isWord)
      .map(({ folded }) => folded);
    const entity: Entity = {
      id: this.all.length,
      from,
      to,
      scores: { PERSON: 0, ORGANISATION: 0, ACTOR: 0, PLACE: 0 },
      nouns: new Set(),
      words,
      candidates: [],
      count: 0,
      ...made,
    };
    this.all.push(entity);
    return entity;
  }

  /** Makes an entity known by its name, by the words of it and by its initials. */
  nameIt(entity: Entity, words: readonly string[]): void {
    this.alias(entity, words.join(' '));
    const own = words.filter((word) => !isFunctionWord(word));
    for (const word of own) this.#byWord.set(word, entity);
    if (own.length > 1) this.alias(entity, own.map((word) => word[0]).join(''), true);
    const last = own.at(-1);
    if (last !== undefined && own.length > 1 && entity.scores.PERSON <= 0) this.describe(entity, last);
  }

  alias(entity: Entity, name: string, weak = false): void {
    if (!weak || !this.#byAlias.has(name)) this.#byAlias.set(name, entity);
  }

  /** Notes a noun that it may be called by: "the envoy". */
  describe(entity: Entity, noun: string): void {
    entity.nouns.add(noun);
    this.#byNoun.set(noun, entity);
  }

  /** Notes a group that is called by a head noun with more words: "government troops", "Islamic State fighters". */
  groupOf(noun: string, entity: Entity): void {
    this.#byHead.set(noun, (this.#byHead.get(noun) ?? new Set()).add(entity));
  }

  /** The only group so far that a head noun was used of. */
  onlyGroup(noun: string): Entity | undefined {
    const [only, ...others] = this.#byHead.get(noun) ?? [];
    return others.length === 0 ? only : undefined;
  }

  byAlias(name: string): Entity | undefined {
    return this.#byAlias.get(name);
  }

  byWord(word: string): Entity | undefined {
    return this.#byWord.get(word) ?? this.#byWord.get(word.replace(/s$/, ''));
  }

  byNoun(noun: string): Entity | undefined {
    return this.#byNoun.get(noun);
  }

  mentioned(entity: Entity): void {
    entity.count += 1;
    const kind = kindOf(entity);
    if (kind !== 'ACTOR' && kind !== 'ORGANISATION') return;
    const at = this.#groups.indexOf(entity);
    if (at >= 0) this.#groups.splice(at, 1);
    this.#groups.push(entity);
    if (this.#groups.length > mostGroups) this.#groups.shift();
  }

  /** The group that a text is about: named most often, of those named of late. */
  salientGroup(accepts: (entity: Entity) => boolean): Entity | undefined {
    let best: Entity | undefined;
    for (const entity of this.#groups) {
      if (accepts(entity) && (best === undefined || entity.count >= best.count)) best = entity;
    }
    return best;
  }
}

const mostGroups = 12;
