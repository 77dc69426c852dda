import type { Token } from '../text/tokens.js';
import { isCount } from './nounPhrases.js';
import { isPersonNoun, isPlaceNoun, kindOfName, nounOf } from './nouns.js';
import { sensesOfWord } from './verbs.js';
import { isAuxiliary, isDemonym, isFunctionWord, isOfficeInitials, isPreposition, isTitle } from './words.js';

/** A name as it is written: from its first word to behind its last, and what stands before it. */
export interface WrittenName {
  readonly from: number;
  readonly to: number;
  /** Where it begins with its title and what else describes it: "Interior Minister". */
  readonly start: number;
  readonly titles: readonly string[];
}

const joins = new Set(['of', 'for']);
const particles = new Set(
  'de la le les von van der den bin ibn al el du di da dos do y ul as und of for e and the on upon'.split(' '),
);
const foreign = new Set('de la le les von van der den bin ibn al el du di da dos y ul und'.split(' '));
const longestName = 9;

/** The name that begins at a capital letter, if one does. `isFirst`: any word has a capital there. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  isFirst: boolean,
  isOrdinary: (token: Token) => boolean,
): WrittenName | undefined {
  let from = at;
  const first = tokens[at] as Token;
  if ((isFunctionWord(first.folded) && !isAcronym(first)) || isContraction(first)) return undefined;
  const end = endOfName(tokens, at, to);
  const titles: string[] = [];
  const noun = nounOf(first.folded);
  // "Border Watch", "River Post": where a second word has a capital letter, the first is of the name.
  const isOfName = end - from >= 2 && noun !== undefined && isPlaceNoun(noun);
  if (isFirst && isOrdinary(first) && !isOfName) {
    if (end - from < 2 || !(isTitle(first.folded) || isPersonNoun(first.folded) || isRole(first.folded)))
      return undefined;
    titles.push(first.folded);
    from += 1;
  } else if (
    isFirst &&
    !isOfName &&
    end - from >= 2 &&
    isRole(first.folded) &&
    (end - from > 2 || /(?:maker|keeper|owner)$/.test(first.folded))
  ) {
    titles.push(first.folded);
    from += 1;
  }
  for (let index = end - 2; index >= from; index -= 1) {
    const word = (tokens[index] as Token).folded;
    if (!isTitle(word) || tokens[index]?.possessive) continue;
    titles.push(
      ...tokens
        .slice(from, index + 1)
        .filter(({ folded }) => isTitle(folded))
        .map(({ folded }) => folded),
    );
    from = index + 1;
    if (tokens[from]?.text === '.') from += 1;
    break;
  }
  if (from >= end) return undefined;
  const own = tokens[from] as Token;
  if (end - from === 1 && titles.length === 0) {
    // "The MP said" names nobody.
    if (isTitle(own.folded) && (!isAcronym(own) || isOfficeInitials(own))) return undefined;
    if (isDemonym(own.folded) && isNounLike(tokens[end], to > end)) return undefined;
  }
  return { from, to: end, start: at, titles };
}

function endOfName(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && end - at < longestName) {
    const [last, next, after] = [tokens[end - 1], tokens[end], tokens[end + 1]] as [Token, Token, Token | undefined];
    // "Merchants' Trust".
    const isOfMany = /^['’]$/u.test(next.text) && !next.spaced && after?.large === true && after.spaced && end + 1 < to;
    if (last.possessive && isOfMany && /^(?:ORGANISATION|ACTOR)$/.test(kindOfName([after.folded]) ?? '')) {
      end += 2;
      continue;
    }
    if (last.possessive) break;
    if (next.text === '.' && /^\p{Lu}$/u.test(last.text) && after?.large && end + 1 < to) end += 2;
    else if (next.text === '.' && isTitle(last.folded) && last.text.length <= 4 && after?.large && end + 1 < to)
      end += 2;
    else if (!next.spaced) break;
    else if (next.large && next.isWord) {
      // "Radio Five", but not "Kesh In".
      if (isFunctionWord(next.folded) && !isAcronym(next) && !isCount(next.folded)) break;
      end += 1;
    } else if (next.text === '&' && after?.large && end + 1 < to) end += 2;
    else if (particles.has(next.folded) && next.isWord) {
      const over = joinedAt(tokens, at, end, to);
      if (over === undefined) break;
      end = over;
    } else break;
  }
  return end;
}

/** "Committee of the Red Cross", "Ludwig van Beethoven": behind the word with the next capital. */
function joinedAt(tokens: readonly Token[], at: number, end: number, to: number): number | undefined {
  const last = tokens[end - 1] as Token;
  let next = end;
  while (
    next < to &&
    next - end < 3 &&
    tokens[next]?.isWord &&
    particles.has(tokens[next]?.folded ?? '') &&
    !tokens[next]?.large
  )
    next += 1;
  const far = tokens[next];
  if (far === undefined || next >= to || !far.large) return undefined;
  const joint = tokens.slice(end, next).map(({ folded }) => folded);
  if (joint.every((word) => foreign.has(word))) return next + 1;
  if (!joins.has(joint[0] ?? '') || joint.slice(1).some((word) => word !== 'the') || isTitle(last.folded))
    return undefined;
  const words = tokens.slice(at, end).map(({ folded }) => folded);
  if (kindOfName(words) === undefined && (joint[0] === 'for' || words.length > 1)) return undefined;
  return isPersonNoun(nounOf(last.folded) ?? '') ? undefined : next + 1;
}

/** "I'm", "It'll": a pronoun with its verb. */
function isContraction({ folded }: Token): boolean {
  return /^(?:i|it|he|she|we|they|you|that|there|what|who)'/.test(folded);
}

export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]+(?:['’]s)?$/u.test(text);
}

/** "Shopkeeper", "striker", "carmaker": what somebody does. */
function isRole(folded: string): boolean {
  return /(?:er|or|ist|man|woman|eer|ant)$/.test(folded) && folded.length > 5;
}

/** Whether a word may be the noun that an adjective before it belongs to. */
function isNounLike(token: Token | undefined, inside: boolean): boolean {
  if (token === undefined || !inside || !token.isWord || !token.spaced || token.large) return false;
  const { folded } = token;
  // "In Kurdish hands" says whose.
  if (/^(?:hands|control|rule)$/.test(folded)) return false;
  if (isFunctionWord(folded) || isPreposition(folded) || isAuxiliary(folded)) return false;
  return nounOf(folded) !== undefined || !sensesOfWord(folded).isAnyVerb;
}
