import type { Token } from '../text/tokens.js';
import type { Entities, Entity } from './entities.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, nounOf } from './nouns.js';

// What stands beside a name and says who that is.

const genders: readonly (readonly ['he' | 'she', RegExp])[] = [
  ['she', /^(?:mrs|ms|miss|lady|dame|queen|princess|sister|(?:spokes|chair|congress|police|business)woman)$/],
  ['he', /^(?:mr|sir|lord|king|prince|pope|brother|(?:spokes|chair|congress|police|business)man)$/],
];

/** Whom a title makes "he" or "she". */
export function genderOf(titles: readonly string[]): 'he' | 'she' | undefined {
  return genders.find(([, words]) => titles.some((title) => words.test(title)))?.[0];
}

const afterDescription = new Set(
  'of to for in at on from with by and or who which that whose based behind near between under over'.split(' '),
);

/** "Brett McGurk, the lead envoy", "Joan Hartley, 61," and "Tamsin, Besk". */
export function apposition(tokens: readonly Token[], to: number, entity: Entity, entities: Entities): void {
  if (tokens[to]?.text !== ',') return;
  if (/^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',') entity.scores.PERSON += 3;
  if (!['a', 'an', 'the'].includes(tokens[to + 1]?.folded ?? '')) return;
  for (let at = to + 2; at < to + 7 && tokens[at]?.isWord; at += 1) {
    const noun = nounOf(tokens[at]?.folded ?? '');
    if (noun === undefined || nounOf(tokens[at + 1]?.folded ?? '') !== undefined) continue;
    // "The Reds attacked Oslo, the ministry said": whoever does something describes nothing.
    const next = tokens[at + 1];
    if (next?.isWord && !afterDescription.has(next.folded)) return;
    entities.describe(entity, noun);
    if (isPersonNoun(noun)) entity.scores.PERSON += 3;
    else if (isBodyNoun(noun)) entity.scores.ORGANISATION += 3;
    else if (isPlaceNoun(noun)) entity.scores.PLACE += 3;
    return;
  }
}
