import type { Named } from '../../../language/names/named.js';
import { reportingVerb } from '../reportingVerbs.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Token } from '../text/tokens.js';
import { Entities, type Entity, type EntityMention, kindOf } from './entities.js';
import { Gazetteer } from './gazetteer.js';
import { isOwnName } from './isOwnName.js';
import { withJoined } from './joined.js';
import { isAcronym, nameAt } from './names.js';
import { nounPhraseAt } from './nounPhrases.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, nounOf } from './nouns.js';
import { Pronouns } from './pronouns.js';
import { registerName } from './registerName.js';
import { registerNoun } from './registerNoun.js';
import { withSides } from './sides.js';
import { sensesOfWord } from './verbs.js';
import { isAdverb, isAuxiliary, isDeterminer, isFunctionWord } from './words.js';

/** What a text speaks of, and where. */
export class MentionIndex {
  readonly all: readonly EntityMention[];
  readonly #starts: readonly number[];

  constructor(all: readonly EntityMention[]) {
    this.all = all;
    this.#starts = all.map(({ from }) => from);
  }

  /** Those that stand within a range of tokens, in order. */
  within(from: number, to: number): readonly EntityMention[] {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: EntityMention[] = [];
    for (let index = low; index < this.all.length; index += 1) {
      const mention = this.all[index] as EntityMention;
      if (mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  }
}

/** Finds names, descriptions and pronouns, and what each of them means in this text. One pass, in order. */
export function resolveMentions(read: TokenizedText, known: readonly Named[], publisher?: string): MentionIndex {
  const { tokens, sentences } = read;
  const entities = new Entities();
  const gazetteer = new Gazetteer(known);
  const pronouns = new Pronouns();
  const isOrdinary = ordinaryIn(tokens);
  const all: EntityMention[] = [];
  for (const sentence of sentences) {
    if (sentence.isHeading) continue;
    pronouns.startSentence();
    const isAsked = /^(?:asked|pressed|questioned|confronted)$/.test(tokens[sentence.from]?.folded ?? '');
    const isQuoted = (at: number) => sentence.quotes.some(({ from, to }) => from < at && at < to);
    for (let at = sentence.from; at < sentence.to; ) {
      const quoted = isQuoted(at);
      const found = mentionAt(at);
      if (found === undefined) {
        at += 1;
        continue;
      }
      const mention = { ...found, quoted };
      all.push(mention);
      entities.mentioned(mention.entity);
      // "He was a reliable witness": a description of him.
      const isSaidOf =
        mention.how === 'noun' && isDeterminer(tokens[at]?.folded ?? '') && being.test(tokens[at - 1]?.folded ?? '');
      const isSpeaking =
        reportingVerb(tokens[mention.to]?.folded ?? '', undefined) !== undefined ||
        (tokens[mention.to]?.text === ',' && saying.test(tokens[mention.to + 1]?.folded ?? '')) ||
        (/^sa(?:id|ys)$/.test(tokens[mention.from - 1]?.folded ?? '') &&
          !isAuxiliary(tokens[mention.to]?.folded ?? ''));
      // "Through a spokesman he said": he is another.
      const isBetween = /^(?:through|via)$/.test(tokens[mention.from - 1]?.folded ?? '') && mention.how === 'noun';
      if (!isSaidOf && !isBetween) pronouns.saw(mention, isSpeaking);
      at = Math.max(mention.to, at + 1);
    }

    function mentionAt(at: number): Omit<EntityMention, 'quoted'> | undefined {
      const token = tokens[at] as Token;
      if (!token.isWord) return undefined;
      const previous = all.at(-1);
      const stored = gazetteer.at(tokens, at, sentence.to);
      // Behind a comma a capital letter means something.
      const isFirst = at === sentence.from || !(tokens[at - 1]?.isWord || /^[,;]$/.test(tokens[at - 1]?.text ?? ''));
      const name =
        stored?.name ??
        (token.large && !/^\p{N}/u.test(token.text) ? nameAt(tokens, at, sentence.to, isFirst, isOrdinary) : undefined);
      if (name !== undefined) {
        const entity = registerName(read, entities, name, previous, stored?.things);
        // "Told Northern Wire": whoever publishes it is nobody's "he".
        if (isOwnName(entity.name, publisher)) entity.scores.ORGANISATION = Math.max(entity.scores.ORGANISATION, 4);
        const end = endWithHead(tokens, name.to, sentence.to, entity);
        const head = end > name.to ? nounOf(tokens[end - 1]?.folded ?? '') : undefined;
        if (head !== undefined) entities.groupOf(head, entity);
        return { from: name.start, to: end, entity, how: 'name' };
      }
      const pronoun = pronouns.resolve(
        token,
        { next: tokens[at + 1], isTaken: isTaken(tokens, at), isSaying: isSayingBehind(tokens, at) },
        isQuoted(at),
        isAsked && reportingVerb(tokens[at + 1]?.folded ?? '', undefined) !== undefined,
      );
      if (pronoun !== undefined) return { from: at, to: at + 1, entity: pronoun, how: 'pronoun' };
      const aged = agedAt(tokens, at, sentence.to);
      const person =
        aged === undefined ? undefined : pronouns.recent((entity) => kindOf(entity) === 'PERSON' && entity.isNamed);
      if (aged !== undefined && person !== undefined) return { from: at, to: aged, entity: person, how: 'noun' };
      const phrase = nounPhraseAt(tokens, at, sentence.to);
      if (phrase === undefined) return undefined;
      // "Elena Marsh, the lead envoy": a description of whom it follows.
      const isApposed =
        previous?.how === 'name' &&
        previous.to === phrase.from - 1 &&
        tokens[previous.to]?.text === ',' &&
        previous.entity.nouns.has(phrase.noun);
      if (isApposed) return { from: phrase.from, to: phrase.to, entity: previous.entity, how: 'noun' };
      return { from: phrase.from, to: phrase.to, entity: registerNoun(read, entities, phrase, pronouns), how: 'noun' };
    }
  }
  return new MentionIndex(withJoined(tokens, entities, withSides(tokens, entities, all)));
}

/** "Islamic State fighters" are Islamic State. */
function endWithHead(tokens: readonly Token[], end: number, to: number, entity: Entity): number {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (next === undefined || end >= to || last?.possessive || !next.spaced) return end;
  const noun = nounOf(next.folded);
  if (noun === undefined || tokens[end + 1]?.folded === noun) return end;
  const kind = kindOf(entity);
  if (kind === 'PERSON' || (kind === 'PLACE' && !isPlaceNoun(noun))) return end;
  const isForce = fighting.has(noun) && kind !== 'PLACE';
  const isOwn =
    entity.nouns.has(noun) || (isPlaceNoun(noun) && kind === 'PLACE') || (isBodyNoun(noun) && isAcronym(last as Token));
  return isForce || isOwn ? end + 1 : end;
}

/** Whether a verb of saying follows a pronoun, or one of not saying: "it has since said", "it was unable to say". */
function isSayingBehind(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (
    isAuxiliary(tokens[next]?.folded ?? '') ||
    isAdverb(tokens[next]?.folded ?? '') ||
    tokens[next]?.folded === 'not'
  )
    next += 1;
  const { folded = '' } = tokens[next] ?? {};
  return reportingVerb(folded, undefined) !== undefined || /^(?:declin|refus)(?:es|ed)$|^(?:un)?able$/.test(folded);
}

/** Whether "it" is what a verb for places is done to: "took it", "it has been shut". */
function isTaken(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.folded !== 'it') return false;
  if (sensesOfWord(tokens[at - 1]?.folded ?? '').isOfPlaces) return true;
  let next = at + 1;
  while (isAuxiliary(tokens[next]?.folded ?? '') || isAdverb(tokens[next]?.folded ?? '')) next += 1;
  const { isOfPlaces, forms } = sensesOfWord(tokens[next]?.folded ?? '');
  return /^(?:is|was|been|being)$/.test(tokens[next - 1]?.folded ?? '') && isOfPlaces && forms.has('participle');
}

/** Where "the 26-year-old" ends, or "the 52-year-old Dutchman": somebody whom the text has named. */
function agedAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (tokens[at]?.folded !== 'the' || !/^\d+-year-old$/.test(tokens[at + 1]?.folded ?? '')) return undefined;
  const next = tokens[at + 2];
  const isVerb =
    next === undefined ||
    at + 2 >= to ||
    !next.isWord ||
    isFunctionWord(next.folded) ||
    reportingVerb(next.folded, undefined) !== undefined;
  if (isVerb) return at + 2;
  const after = tokens[at + 3];
  const isOne = /^\p{Lu}/u.test(next.text)
    ? /(?:man|woman|an|ian|ese|i)$/.test(next.folded)
    : isPersonNoun(nounOf(next.folded) ?? '');
  return isOne && (after === undefined || !after.large) ? at + 3 : undefined;
}

const saying = /^(?:said|says|told|tells)$/;
const being = /^(?:is|are|was|were|be|been|being|became|become|as)$/;

const fighting = new Set('fighter militant insurgent soldier rebel troop force gunman jihadist terrorist'.split(' '));

/** Whether a word with a capital letter at the beginning of a sentence is no name: the text has it without one, or it is a common word. */
function ordinaryIn(tokens: readonly Token[]): (token: Token) => boolean {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const [at, { isWord, large: isLarge, folded }] of tokens.entries()) {
    if (!isWord) continue;
    if (!isLarge) small.add(folded);
    else if (at > 0 && tokens[at - 1]?.isWord) large.add(folded);
  }
  return (token) => {
    const { folded } = token;
    if (isAcronym(token)) return false;
    if (isFunctionWord(folded)) return true;
    const noun = nounOf(folded);
    if (noun !== undefined && (isPersonNoun(noun) || isBodyNoun(noun) || isPlaceNoun(noun))) return true;
    if (small.has(folded)) return true;
    return (
      !large.has(folded) &&
      /(?:ly|ing|[^s]s|ed)$/.test(folded) &&
      folded.length > 4 &&
      token.text === token.text.normalize('NFD') &&
      !/['’]s$/.test(token.text)
    );
  };
}
