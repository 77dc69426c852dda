import type { Token } from '../text/tokens.js';
import { isPlural, nounOf } from './nouns.js';
import { sensesOfWord } from './verbs.js';
import { isAuxiliary, isDemonym, isDeterminer, isFunctionWord, isOfficeInitials, isPreposition } from './words.js';

/** A description that begins at a token: "the lead envoy", "activists", "Kurdish fighters". */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Where it goes on after its determiner. */
  readonly core: number;
}

/** The most words between a determiner and its noun. */
const mostModifiers = 4;
const definite = new Set(['the', 'this', 'these', 'those']);
const possessive = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** The noun phrase that begins at a token, if its head is a noun for people, bodies, writings or places. */
export function nounPhraseAt(tokens: readonly Token[], at: number, to: number): NounPhrase | undefined {
  const first = tokens[at] as Token;
  const hasDeterminer = (isDeterminer(first.folded) && first.folded !== 'that') || isCount(first.folded);
  let core = hasDeterminer ? at + 1 : at;
  while (core < to && core - at < 3 && hasDeterminer && isCount(tokens[core]?.folded ?? '')) core += 1;
  if (!hasDeterminer && (isFunctionWord(first.folded) || isPreposition(first.folded))) return undefined;
  // "30 others were hurt": people.
  if (isCount(first.folded) && tokens[core]?.folded === 'others' && core < to)
    return { from: at, to: core + 1, head: core, noun: 'people', plural: true, determiner: 'indefinite', core };
  let head: number | undefined;
  for (let index = core; index < to && index - core <= mostModifiers; index += 1) {
    const token = tokens[index] as Token;
    if (!token.isWord || (index > at && !token.spaced)) break;
    if (index > at && token.large && !isDemonym(token.folded) && !isOfficeInitials(token)) break;
    const isNoun = nounOf(token.folded) !== undefined;
    if (isNoun) head = index;
    if (isNoun && (token.possessive || !isNounNext(tokens[index + 1], index + 1 < to))) break;
    if (!isNoun && !isModifier(token)) break;
    if (token.possessive) break;
  }
  if (head === undefined || (!hasDeterminer && head - core > 2)) return undefined;
  const noun = nounOf((tokens[head] as Token).folded) ?? '';
  const kind = definite.has(first.folded)
    ? 'definite'
    : possessive.has(first.folded)
      ? 'possessive'
      : hasDeterminer
        ? 'indefinite'
        : 'none';
  return {
    from: at,
    to: head + 1,
    head,
    noun,
    plural: isPlural((tokens[head] as Token).folded),
    determiner: kind,
    core,
  };
}

function isNounNext(token: Token | undefined, inside: boolean): boolean {
  return inside && token?.isWord === true && token.spaced && !token.large && nounOf(token.folded) !== undefined;
}

export function isCount(folded: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|many|some|other|more|hundreds|thousands|\p{N}+)$/u.test(
    folded,
  );
}

/** An adjective or a noun before a noun; a verb ends a noun phrase. */
function isModifier({ folded, large }: Token): boolean {
  if (isFunctionWord(folded) || isPreposition(folded) || isAuxiliary(folded)) return false;
  if (large && isDemonym(folded)) return true;
  return !sensesOfWord(folded).isVerb && !/(?:said|says|told|tells|adds?|added)$/.test(folded);
}
