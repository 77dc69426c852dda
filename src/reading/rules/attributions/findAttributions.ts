import { kindOf } from '../mentions/entities.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import { otherLanguage } from '../text/language.js';
import type { TextSentence } from '../text/sentences.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import {
  type Attribution,
  type AttributionRule,
  overlaps,
  type Range,
  type RuleContext,
  type SpeakerMention,
} from './attribution.js';
import { carriedBy } from './carriedBy.js';
import { corrected, takenBack } from './corrected.js';
import { cuesIn } from './cues.js';
import { accordingTo } from './finding/accordingTo.js';
import { apposedDenial } from './finding/apposedDenial.js';
import { doubts } from './finding/doubts.js';
import { judgements } from './finding/judgements.js';
import { markedQuotations } from './finding/markedQuotations.js';
import { passedOn } from './finding/passedOn.js';
import { passive } from './finding/passive.js';
import { quotations } from './finding/quotations.js';
import { quoting } from './finding/quoting.js';
import { refusals } from './finding/refusals.js';
import { reportedBy } from './finding/reportedBy.js';
import { saidAfter } from './finding/saidAfter.js';
import { saidOf } from './finding/saidOf.js';
import { saidThat } from './finding/saidThat.js';
import { turnsOf } from './finding/transcript.js';
import { type Node, nodesOf } from './nodes.js';
import { isNobody } from './source/isNobody.js';
import { namedSource } from './source/namedSource.js';
import { isTold } from './source/pronounSources.js';
import { subjectBefore } from './source/speakers.js';
import { madeHere } from './source/withSigners.js';
import { coversTurn, spoken } from './spoken.js';

/** The rules in the order in which they look at a sentence: words that one has taken are not looked at again. */
export const rules: readonly AttributionRule[] = [
  accordingTo,
  apposedDenial,
  reportedBy,
  passive,
  quoting,
  refusals,
  doubts,
  quotations,
  saidAfter,
  judgements,
  saidOf,
  saidThat,
];

/** The rules for a text that is not English. */
export const otherRules: readonly AttributionRule[] = [markedQuotations];

/**
 * Who says what in a text, in its order. Of a text that is not English only quotations are found. Where the text does not tell whom a
 * pronoun means, `leaveOut` is told instead.
 */
export function findAttributions(
  read: TokenizedText,
  mentions: MentionIndex,
  publisher: string | undefined,
  leaveOut: (one: Attribution) => void = () => undefined,
): readonly Attribution[] {
  const context: RuleContext = { read, mentions, lastSpeaker: undefined, publisher, nodes: [], cues: [] };
  const used = otherLanguage(read.text) === undefined ? rules : otherRules;
  const turns = turnsOf(read);
  const agency = agencyOf(read, publisher);
  const out: Attribution[] = [];
  let turned = -1;
  for (const sentence of read.sentences) {
    const turn = turns.get(sentence.paragraph);
    const isNewTurn = turn !== undefined && turned !== sentence.paragraph;
    if (isNewTurn) {
      turned = sentence.paragraph;
      out.push(spoken(read, turn.speaker, turn.from, sentence));
    }
    if (sentence.isHeading && turn === undefined) continue;
    const own = isNewTurn ? { ...sentence, from: turn.from } : sentence;
    const { lastSpeaker } = context;
    let last = lastSpeaker?.source;
    const found = inSentence(own, context, used)
      .map((one) => goingOn(corrected(one, read, mentions), read, lastSpeaker, sentence.paragraph))
      .map((one, index, all) => carriedBy(inTurn(one, all[index - 1], read), context))
      .filter(({ speaker }) => speaker === undefined || !isNobody(speaker, read))
      .flatMap((one) => takenBack(one, read, publisher))
      .flatMap((one) => inFirstPerson(one, turn?.speaker, publisher))
      .filter((one) => {
        const isKnown = isTold(one, context, last);
        if (isKnown) last = one.speaker ?? last;
        else leaveOut(one);
        return isKnown;
      });
    const said = found.filter(({ speaker }) => turn === undefined || speaker?.entity !== turn.speaker.entity);
    // "I will not comment": the turn itself declines.
    if (said.length < found.length && found.some(({ stance }) => stance === 'DECLINES') && isNewTurn)
      out.push({ ...(out.pop() as Attribution), stance: 'DECLINES' });
    // "The captain has said that nobody told him": a turn that only passes on what another says is no word of its own.
    const isPassedOn =
      isNewTurn &&
      said[0]?.rule !== 'quotation' &&
      said.length > 0 &&
      said.length === found.length &&
      coversTurn(said, own, read);
    if (isPassedOn) out.pop();
    const lead = leadingTo(own, context);
    for (const one of said) {
      const passing = turn?.speaker ?? agency;
      out.push(
        passing === undefined || one.speaker?.entity === passing.entity
          ? one
          : {
              ...one,
              relays: [...one.relays.filter(({ entity }) => !isSame(entity.name, passing.entity.name)), passing],
            },
      );
      if (one.speaker !== undefined)
        context.lastSpeaker = { source: one.speaker, relays: one.relays, cue: one.cue, paragraph: sentence.paragraph };
    }
    context.lastSpeaker = lead ?? context.lastSpeaker;
  }
  return out;
}

/** "…, the navy said. A second boat was on its way, it added": who adds something spoke before. */
function goingOn(
  one: Attribution,
  { tokens }: TokenizedText,
  lastSpeaker: RuleContext['lastSpeaker'],
  paragraph: number,
): Attribution {
  const { speaker, cue } = one;
  // "Russia and Iran said … They added": both.
  const isThey = speaker !== undefined && speaker.to === speaker.from + 1 && tokens[speaker.from]?.folded === 'they';
  const last = lastSpeaker?.paragraph === paragraph ? lastSpeaker.source : undefined;
  const isSeveral = last?.signers !== undefined || (last?.entity.id === madeHere && last.entity.isPlural);
  if (isThey && last !== undefined && isSeveral)
    return { ...one, speaker: { ...last, from: speaker.from, to: speaker.to } };
  const isAdding = /^(?:add|continue)(?:s|d|ed)?$/.test(tokens[cue?.from ?? -1]?.folded ?? '');
  const isIt = speaker !== undefined && speaker.to === speaker.from + 1 && tokens[speaker.from]?.folded === 'it';
  if (!isAdding || !isIt || lastSpeaker?.paragraph !== paragraph) return one;
  const { entity } = lastSpeaker.source;
  return kindOf(entity) === 'PERSON' || entity.isPlural ? one : { ...one, speaker: { ...speaker, entity } };
}

/** "Its command said …, and it accused the rebels of lying": who spoke before in the sentence. */
function inTurn(one: Attribution, before: Attribution | undefined, { tokens }: TokenizedText): Attribution {
  const { speaker } = one;
  const isIt = speaker !== undefined && speaker.to === speaker.from + 1 && tokens[speaker.from]?.folded === 'it';
  if (!isIt || before?.speaker === undefined || !/^(?:and|but)$/.test(tokens[speaker.from - 1]?.folded ?? ''))
    return one;
  const { entity } = before.speaker;
  const isOne = kindOf(entity) !== 'PERSON' && !entity.isPlural && before.speaker.from < speaker.from;
  return isOne ? { ...one, speaker: { ...speaker, entity } } : one;
}

/** "She described it to us:" leads to what is quoted in the next paragraph. */
function leadingTo({ to, paragraph }: TextSentence, context: RuleContext): RuleContext['lastSpeaker'] {
  const cue = context.cues.findLast(({ negated, isParticiple }) => !negated && !isParticiple);
  if (context.read.tokens[to - 1]?.text !== ':' || cue === undefined) return undefined;
  const found = subjectBefore(context.nodes, cue.at, context);
  return found === undefined ? undefined : { source: found.source, relays: found.relays, cue: cue.range, paragraph };
}

/** The agency that the text is from, if it is not its publisher's own. */
export function agencyOf({ agency }: TokenizedText, publisher: string | undefined): SpeakerMention | undefined {
  const isOwn = agency === undefined || publisher?.toLowerCase().includes(agency.name.toLowerCase()) === true;
  return isOwn ? undefined : namedSource(agency.name, agency.from, agency.to);
}

/** "We" outside quotations is the publisher, in a turn who has it; "I" of an unnamed author is nobody that is known. */
function inFirstPerson(
  one: Attribution,
  turn: SpeakerMention | undefined,
  publisher: string | undefined,
): readonly Attribution[] {
  const { speaker } = one;
  if (speaker === undefined || !/^(?:I|We|i|we)$/.test(speaker.entity.name)) return [one];
  if (turn !== undefined) return [{ ...one, speaker: { ...speaker, entity: turn.entity } }];
  if (publisher === undefined || !/^we$/i.test(speaker.entity.name)) return [];
  return [{ ...one, speaker: { ...speaker, entity: namedSource(publisher, speaker.from, speaker.to).entity } }];
}

/** "Associated Press" and "AP". */
function isSame(name: string, short: string): boolean {
  const initials = name
    .split(' ')
    .map(([letter]) => letter)
    .join('');
  return name === short || initials === short;
}

function inSentence(
  sentence: TextSentence,
  context: RuleContext,
  used: readonly AttributionRule[],
): readonly Attribution[] {
  context.nodes = nodesOf(context.read.tokens, sentence);
  context.cues = cuesIn(context.nodes);
  if (context.cues.length === 0 && !mayAttribute(context.nodes)) return [];
  const found: Attribution[] = [];
  const taken: Range[] = [];
  for (const rule of used) {
    for (const one of rule.find(sentence, context, taken)) {
      const isTaken = one.content.some((range) => taken.some((other) => overlaps(range, other)));
      if (
        isTaken ||
        (one.cue !== undefined &&
          one.rule !== 'continued-quotation' &&
          taken.some((other) => overlaps(one.cue as Range, other)))
      )
        continue;
      found.push(one);
      taken.push(...one.content, ...(one.cue === undefined ? [] : [one.cue]));
      if (one.speaker !== undefined && (rule === quotations || rule === saidAfter))
        context.lastSpeaker = { source: one.speaker, relays: one.relays, cue: one.cue, paragraph: sentence.paragraph };
    }
  }
  return found
    .flatMap((one) => passedOn(one, sentence, context))
    .sort((one, other) => one.content[0].from - other.content[0].from);
}

/** Whether a sentence without a reporting verb may say who says something. */
function mayAttribute(nodes: readonly Node[]): boolean {
  return nodes.some(({ quote, folded }) => quote !== undefined || other.test(folded));
}

const other =
  /^(?:according|account|accounts|words|view|opinion|quot(?:ed|es|e)|cit(?:ed|es|e)|doubts?|scepticism|skepticism|sceptical|skeptical|doubtful|unconvinced|gave|gives?|characteri[sz]\w*|denounc\w*|declin\w*|refus\w*|neither|yet|not|wouldn't|won't|didn't|doesn't|don't|hasn't|haven't|accus\w*|blam\w*|call\w*|describ\w*|brand\w*|label\w*|dub\w*|puts?|tells?|unable|unwilling|reluctant|couldn't|reported|said|announced|claimed|alleged|believed|rumou?red|confirmed|understood|thought|feared|made|named|identified|suggested|stated|estimated|disclosed|revealed|acknowledged|denied|disputed|told|informed|assured|warned|notified|advised|put|dismissed|rejected)$/;
