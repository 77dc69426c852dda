import type { Named } from '../../../language/names/named.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Token } from '../text/tokens.js';
import { apposition, genderOf } from './describedBeside.js';
import { type Entities, type Entity, type EntityMention, kindOf } from './entities.js';
import { isAcronym, type WrittenName } from './names.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, kindOfName, nounOf } from './nouns.js';
import { isCountry, isDemonym } from './words.js';

const kindOfType: Readonly<Record<string, 'PERSON' | 'ORGANISATION' | 'ACTOR' | 'PLACE'>> = {
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Actor: 'ACTOR',
  Place: 'PLACE',
};
const placing = new Map([
  ...'in near outside inside around across throughout'.split(' ').map((word) => [word, 2] as const),
  ['at', 1] as const,
  ['from', 0.5] as const,
  ['to', 0.5] as const,
]);
/** A border post may be called a crossing. */
export const crossings: readonly string[] = ['crossing', 'post', 'checkpoint'];
/** How many tokens "a crossing" may stand before "the Al-Tanf crossing". */
const cataphora = 80;

/** The entity that a name means: one that the text has named before, or a new one. Notes what stands around the name. */
export function registerName(
  { tokens, text }: TokenizedText,
  entities: Entities,
  written: WrittenName,
  previous: EntityMention | undefined,
  things: readonly Named[] | undefined,
): Entity {
  const { from, to } = written;
  const own = tokens.slice(from, to).filter(({ isWord }) => isWord);
  const words = own.map(({ folded }) => folded);
  const name = nameIn(text, tokens, from, to);
  const alias = aliased(tokens, written, previous);
  let entity = alias ?? known(entities, words, own, things);
  if (alias !== undefined) entities.nameIt(alias, words);
  if (entity === undefined) {
    entity = apposed(tokens, written, previous, name, words) ?? named(tokens, entities, written, name);
    if (things !== undefined) {
      entity.candidates = things.map(({ id }) => id);
      const kind = kindOfType[things[0]?.__typename ?? ''];
      if (kind !== undefined) entity.scores[kind] += 6;
    }
    score(tokens, written, entity, entities, words);
    entities.nameIt(entity, words);
    for (const other of things ?? [])
      for (const by of [other.name, ...(other.aliases ?? [])])
        if (by !== undefined) entities.alias(entity, by.toLowerCase(), true);
  } else {
    score(tokens, written, entity, entities, words);
    const isFuller = words.length > entity.words.length && entity.words.every((word) => words.includes(word));
    if (isFuller && alias === undefined) {
      Object.assign(entity, { name, from, to, words });
      entities.nameIt(entity, words);
    }
  }
  return entity;
}

function nameIn(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text
    .slice(tokens[from]?.start, tokens[to - 1]?.end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s$/u, '')
    .replace(/['’]$/u, '');
}

/** "The operator, Greenline Travel, …": the description before a name is of what it names. */
function apposed(
  tokens: readonly Token[],
  { from, to, start }: WrittenName,
  previous: EntityMention | undefined,
  name: string,
  words: readonly string[],
): Entity | undefined {
  const isBefore =
    previous?.how === 'noun' &&
    previous.to + 1 === start &&
    tokens[previous.to]?.text === ',' &&
    /^[,.]$/.test(tokens[to]?.text ?? '');
  if (!isBefore || previous.entity.isNamed || previous.entity.isPlural || tokens[to + 1]?.folded === 'and')
    return undefined;
  return Object.assign(previous.entity, { name, from, to, isNamed: true, words });
}

/** A new entity, or the one that was described before it is named: "a crossing … the Al-Tanf crossing". */
function named(tokens: readonly Token[], entities: Entities, { from, to }: WrittenName, name: string): Entity {
  const head = tokens[to]?.isWord && tokens[to]?.spaced ? nounOf(tokens[to]?.folded ?? '') : undefined;
  const before =
    head === undefined || !isPlaceNoun(head)
      ? undefined
      : (entities.byNoun(head) ??
        (crossings.includes(head)
          ? crossings.map((noun) => entities.byNoun(noun)).find((one) => one !== undefined)
          : undefined));
  const words = tokens
    .slice(from, to)
    .filter(({ isWord }) => isWord)
    .map(({ folded }) => folded);
  const place = head !== undefined && isPlaceNoun(head) && tokens[from - 1]?.folded !== undefined;
  const full = place ? { name: `${name} ${tokens[to]?.text}`, to: to + 1 } : { name, to };
  if (before !== undefined && !before.isNamed && from - before.from < cataphora) {
    return Object.assign(before, { ...full, from, isNamed: true, words });
  }
  const entity = entities.add(tokens, from, full.to, { isNamed: true, isPlural: false, name: full.name });
  entity.words = words;
  if (place) {
    entity.scores.PLACE += 4;
    entities.describe(entity, head);
  }
  return entity;
}

function known(
  entities: Entities,
  words: readonly string[],
  own: readonly Token[],
  things: readonly Named[] | undefined,
): Entity | undefined {
  const exact = entities.byAlias(words.join(' '));
  if (exact !== undefined) return exact;
  if (things !== undefined) {
    const id = things[0]?.id ?? '';
    return entities.all.findLast(({ candidates }) => candidates.includes(id));
  }
  const [first] = words;
  if (first === undefined) return undefined;
  if (own.length === 1 && isAcronym(own[0] as Token)) return entities.byAlias(first.replace(/\./g, ''));
  if (own.length === 1 && (isDemonym(first) || isCountry(first))) return undefined;
  const found = entities.byWord(words.at(-1) ?? '');
  if (found === undefined || !found.isNamed || isDemonym(words.at(-1) ?? '')) return undefined;
  if (words.every((word) => found.words.includes(word) || found.words.includes(word.replace(/s$/, '')))) return found;
  return found.words.length > 0 && found.words.every((word) => words.includes(word)) && kindOf(found) !== 'PLACE'
    ? found
    : undefined;
}

/** "(SOHR)" behind a name, "also known as Daesh". */
function aliased(
  tokens: readonly Token[],
  { start, to }: WrittenName,
  previous: EntityMention | undefined,
): Entity | undefined {
  if (previous === undefined || previous.how === 'pronoun' || !previous.entity.isNamed) return undefined;
  if (start === previous.to + 1 && tokens[previous.to]?.text === '(' && tokens[to]?.text === ')')
    return previous.entity;
  const between = tokens
    .slice(previous.to, start)
    .map(({ folded }) => folded)
    .join(' ');
  return /^,? ?(?:which is |who is |who are )?(?:also|better|often|sometimes)? ?(?:known as|called|known by|dubbed)(?: the)?$/.test(
    between,
  )
    ? previous.entity
    : undefined;
}

function score(
  tokens: readonly Token[],
  { from, to, start, titles }: WrittenName,
  entity: Entity,
  entities: Entities,
  words: readonly string[],
): void {
  const { scores } = entity;
  const own = kindOfName(words.flatMap((word) => word.split('-')));
  if (titles.length > 0) {
    const isBody = titles.every((title) => isBodyNoun(title) || /maker$/.test(title));
    scores[isBody ? 'ORGANISATION' : 'PERSON'] += 4;
    for (const title of titles) entities.describe(entity, nounOf(title) ?? title);
    const gender = genderOf(titles);
    if (gender !== undefined) entity.gender = gender;
  } else if (own !== undefined) scores[own] += 3;
  else if (words.length >= 2 && words.length <= 4 && tokens[start - 1]?.folded !== 'the') scores.PERSON += 1;
  if (isCountry(words.join(' ')) || (words.length === 1 && isCountry(words[0] ?? ''))) scores.PLACE += 5;
  if (words.length === 1 && isAcronym(tokens[from] as Token)) scores.ORGANISATION += 1;
  const before = tokens[start - 1];
  if (before?.isWord) {
    const owned = tokens[start - 2]?.folded ?? '';
    // "Shares in Skybridge", "the director of Eau Pour Tous".
    if (before.folded === 'in' && /^(?:shares?|stakes?|stock|invested|investors?|holdings?)$/.test(owned))
      scores.ORGANISATION += 3;
    else scores.PLACE += placing.get(before.folded) ?? 0;
    if (
      before.folded === 'of' &&
      /^(?:director|head|chief|chairman|chairwoman|founder|spokesman|spokeswoman|ceo|employees?|shareholders?|representatives?|executives?|owner|boss|customers?)$/.test(
        owned,
      )
    )
      scores.ORGANISATION += 1.5;
    const noun = nounOf(before.folded);
    if (noun !== undefined && !before.large && !before.possessive) {
      if (isPersonNoun(noun)) scores.PERSON += 3;
      else if (isBodyNoun(noun)) scores.ORGANISATION += 3;
      if (isPersonNoun(noun) || isBodyNoun(noun)) entities.describe(entity, noun);
    } else if (before.folded === 'of' && isPlaceNoun(nounOf(tokens[start - 2]?.folded ?? '') ?? '')) scores.PLACE += 3;
  }
  apposition(tokens, to, entity, entities);
}
