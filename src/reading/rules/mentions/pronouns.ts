import type { Token } from '../text/tokens.js';
import { type Entity, type EntityMention, kindOf } from './entities.js';
import { isWriting } from './nouns.js';
import { isAuxiliary, isFunctionWord } from './words.js';

type Class = 'person' | 'thing' | 'many';

const classes: ReadonlyMap<string, Class> = new Map([
  ...['he', 'she', 'him', 'his', 'her', 'himself', 'herself'].map((word) => [word, 'person'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, 'many'] as const),
]);
const objects = new Set(['him', 'them', 'it']);
/** The most sentences that a pronoun reaches back. */
const reach = 4;

/** What "he", "it" and "they" mean: the subject of a sentence before, or what was named last in this one. */
export class Pronouns {
  #sentences: EntityMention[][] = [[]];
  readonly #speaking = new WeakSet<EntityMention>();

  startSentence(): void {
    if ((this.#sentences.at(-1)?.length ?? 0) > 0) this.#sentences.push([]);
    if (this.#sentences.length > reach + 1) this.#sentences.shift();
  }

  /** Notes a mention, and whether it is the subject of a verb of saying. */
  saw(mention: EntityMention, isSpeaking: boolean): void {
    if (isSpeaking) this.#speaking.add(mention);
    this.#sentences.at(-1)?.push(mention);
  }

  /** The people or bodies of the last sentences that a description may mean. */
  recent(accepts: (entity: Entity) => boolean): Entity | undefined {
    for (const mentions of this.#sentences.toReversed()) {
      const found = mentions.find(({ entity }) => accepts(entity));
      if (found !== undefined) return found.entity;
    }
    return undefined;
  }

  /**
   * @param isSaying a verb of saying follows, or one of not saying
   * @param isTaken it is "it" of a verb whose object is a place: "took it", "it was shut"
   * @param isLed it follows "Asked whether …,", which does not name whom it means
   */
  resolve(
    token: Token,
    {
      isSaying,
      next,
      isTaken,
    }: { readonly isSaying: boolean; readonly next: Token | undefined; readonly isTaken: boolean },
    quoted: boolean,
    isLed: boolean,
  ): Entity | undefined {
    const taken = isTaken ? this.#place() : undefined;
    if (taken !== undefined) return taken;
    // Outside of a quotation, what it names is looked at last; never what is quoted beside: "“Bad,” she said".
    const own = new Set(this.#sentences.at(-1)?.filter((one) => one.quoted));
    const outside = quoted ? undefined : this.#among(token, next, isSaying, ({ quoted: isInside }) => !isInside, isLed);
    const found = outside ?? this.#among(token, next, isSaying, (one) => quoted || !own.has(one), isLed);
    // In a quotation "he" may be somebody whom the text does not name.
    const gender = quoted ? undefined : genderOf(token.folded);
    if (found !== undefined && gender !== undefined) found.gender ??= gender;
    return found;
  }

  /** "The rebels reached the crossing. They took it at dawn": the place that was named last. */
  #place(): Entity | undefined {
    for (const mentions of this.#sentences.toReversed()) {
      const found = mentions.findLast(({ entity }) => kindOf(entity) === 'PLACE' && !entity.isPlural);
      if (found !== undefined) return found.entity;
    }
    return undefined;
  }

  #among(
    { folded }: Token,
    next: Token | undefined,
    isSaying: boolean,
    accepts: (one: EntityMention) => boolean,
    isLed: boolean,
  ): Entity | undefined {
    const kind = classes.get(folded);
    if (kind === undefined) return undefined;
    const gender = genderOf(folded);
    // "In a statement, it said …": no writing says so.
    const isFitting = (one: EntityMention) =>
      accepts(one) &&
      fits(one.entity, kind, gender) &&
      !(isSaying && folded === 'it' && !one.entity.isNamed && [...one.entity.nouns].some(isWriting));
    const sentences = this.#sentences;
    // "Cross-examined by Vane, Pike accepted … She agreed", "…, the council said. It declined to say more": who spoke before.
    const speaker = (mentions: readonly EntityMention[]) =>
      isAtStart && (kind === 'person' || (folded === 'it' && isSaying))
        ? mentions.find((one) => this.#speaking.has(one) && isFitting(one) && (kind === 'thing' || one.entity.isNamed))
        : undefined;
    const own = isLed && kind === 'person' ? [] : (sentences.at(-1) ?? []);
    const isAtStart = own.length === 0;
    const fitting = own.filter(isFitting);
    // "… battered the fighters, pushing them back": an object means what was named last.
    const inSame = isAtStart
      ? undefined
      : objects.has(folded) &&
          !(folded === 'it' && next?.isWord === true && (isAuxiliary(next.folded) || !isFunctionWord(next.folded)))
        ? fitting.at(-1)
        : preferred(kind === 'person' ? fitting.filter(({ entity }) => kindOf(entity) === 'PERSON') : fitting, kind);
    const found =
      inSame ??
      sentences
        .slice(0, -1)
        .toReversed()
        .map((mentions) => speaker(mentions) ?? preferred(mentions.filter(isFitting), kind))
        .find((one) => one !== undefined) ??
      (isAtStart || kind !== 'person' ? undefined : preferred(fitting, kind));
    if (found === undefined)
      return kind === 'thing' && gender === undefined
        ? sentences.flat().findLast((one) => isFitting(one) && !one.quoted)?.entity
        : undefined;
    return found.entity;
  }
}

/** "He" or "she", of a pronoun that tells. */
function genderOf(folded: string): 'he' | 'she' | undefined {
  if (/^h(?:e|im|is|imself)$/.test(folded)) return 'he';
  return /^(?:she|her|herself)$/.test(folded) ? 'she' : undefined;
}

/** Subjects come first; what was quoted last; who was resolved before is still spoken of. */
function preferred(mentions: readonly EntityMention[], kind: Class): EntityMention | undefined {
  const plain = mentions.filter(({ quoted }) => !quoted);
  if (kind === 'person') return namedPerson(plain) ?? plain[0] ?? mentions[0];
  // "It" is seldom a place.
  return (
    plain.find(({ entity }) => entity.isNamed && kindOf(entity) !== 'PLACE' && kind === 'thing') ??
    plain.find(({ entity }) => kindOf(entity) !== 'PLACE') ??
    (kind === 'thing' ? undefined : (plain[0] ?? mentions[0]))
  );
}

/** A named person; one whom only two capital letters make a person comes behind a description of somebody. */
function namedPerson(mentions: readonly EntityMention[]): EntityMention | undefined {
  const found = mentions.find(({ entity }) => entity.isNamed && kindOf(entity) === 'PERSON');
  const [first] = mentions;
  const isWeak = found !== undefined && found.entity.scores.PERSON <= 1 && found.entity.scores.PLACE > 0;
  return isWeak && first !== undefined && kindOf(first.entity) === 'PERSON' ? first : found;
}

function fits(entity: Entity, kind: Class, gender: 'he' | 'she' | undefined): boolean {
  const own = kindOf(entity);
  if (kind === 'person') {
    // "The Reds" are several, though nothing else says so.
    const isOne = own === 'PERSON' || (own === 'OTHER' && entity.isNamed && !/[^s]s$/u.test(entity.name));
    return isOne && !entity.isPlural && (entity.gender === undefined || entity.gender === gender);
  }
  if (kind === 'thing') return own !== 'PERSON' && !entity.isPlural;
  return (
    (entity.isPlural && own !== 'PLACE') ||
    (own !== 'PLACE' && own !== 'OTHER' && !(entity.isNamed && own === 'PERSON'))
  );
}
