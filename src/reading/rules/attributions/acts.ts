import { isCount } from '../mentions/nounPhrases.js';
import { figures, isDeterminer } from '../mentions/words.js';
import type { AfterCue } from './afterCue.js';
import type { Range } from './attribution.js';
import type { Cue } from './cues.js';
import { isFiniteVerb, startsObject } from './finite.js';
import type { Node } from './nodes.js';
import { isApposedSaying, isSaying } from './sayings.js';
import type { FoundSpeaker } from './source/sources.js';

/** A verb of saying with its subject, and what follows it. */
export interface Act {
  readonly cue: Cue;
  readonly after: AfterCue;
  readonly subject: FoundSpeaker | undefined;
  /** Where it begins: with its subject, or with the verb. */
  readonly start: number;
}

/** Up to where somebody else, or the same once more, begins to speak. */
export function endOfAct(nodes: readonly Node[], { cue, after }: Act, later: readonly Act[]): number {
  for (const other of later) {
    const { start } = other;
    if (start <= after.next) continue;
    // "But later admitted".
    let own = start;
    while (other.subject === undefined && /ly$|^(?:later|then|also|again)$/.test(nodes[own - 1]?.folded ?? ''))
      own -= 1;
    const [before, earlier] = [nodes[own - 1], nodes[own - 2]];
    // "…, an accusation which he said he would look into", "…, whose spokesman told".
    const apposed = nodes.findIndex((_, at) => at > after.next && at < start && isApposedSaying(nodes, at));
    if (apposed > 0) return apposed;
    if (before?.folded === 'whose' && earlier?.token?.text === ',') return start - 2;
    const isJoint = /^(?:and|but|while|whereas|although|though|yet)$/.test(before?.folded ?? '');
    if (other.cue.isParticiple && start > cue.end && before?.token?.text === ',') return own - 1;
    if (isJoint && (earlier?.token?.text === ',' || other.subject === undefined)) return own - 1;
    if (before?.token?.text === ';') return own - 1;
  }
  // "A chief, who said he had gone, told …".
  const who = nodes.findLastIndex(({ folded }, at) => at < cue.at && /^(?:who|which)$/.test(folded));
  if (who > 0 && cue.at - who < 4 && nodes[who - 1]?.token?.text === ',') {
    const close = nodes.findIndex(({ token }, at) => at > after.next && token?.text === ',');
    if (close > 0) return close;
  }
  // "Confirmed the arrests but gave no details".
  const joint = nodes.findIndex(
    ({ folded }, at) => at > after.next && /^(?:but|and)$/.test(folded) && isFiniteVerb(nodes, at + 1),
  );
  const isNoun =
    joint > 0 &&
    !after.hasThat &&
    !nodes.slice(after.next, joint).some((_, at) => isFiniteVerb(nodes, after.next + at));
  if (isNoun && /^[a-z]/.test(nodes[joint + 1]?.folded ?? '')) return joint;
  // "Said they accepted the findings and apologised to her".
  const act = nodes.findIndex(
    ({ folded }, at) => at > after.next + 1 && speechActs.test(folded) && nodes[at - 1]?.folded === 'and',
  );
  if (act > 0) return nodes[act - 2]?.token?.text === ',' ? act - 2 : act - 1;
  const semicolon = nodes.findIndex(({ token }, index) => index > after.next && token?.text === ';');
  return semicolon < 0 ? nodes.length : semicolon;
}

/** What somebody does by speaking, and does not say. */
const speechActs = /^(?:apologi[sz]ed|praised|thanked|congratulated|condemned|welcomed)$/;

/** Up to what another rule found: "said the road was shut and declined to say why". */
export function beforeTaken(nodes: readonly Node[], { after }: Act, end: number, taken: readonly Range[]): number {
  const found = nodes.findIndex(({ from }, at) => at > after.next && taken.some((one) => one.from === from));
  if (found < 0 || found >= end) return end;
  if (/^(?:and|but|or|,)$/.test(nodes[found - 1]?.folded ?? '')) return found - 1;
  // "Warned of flooding, where, it says, the river may rise": up to the comma before who says that.
  const comma = nodes.findLastIndex(({ token }, at) => at < found && at > found - 5 && token?.text === ',');
  if (comma <= after.next) return end;
  const isLed = /^(?:where|which|who)$/.test(nodes[comma - 1]?.folded ?? '') && nodes[comma - 2]?.token?.text === ',';
  return isLed ? comma - 2 : comma;
}

/** "Denied involvement in a text message": up to how it was said. "The claims in a report" are those that the report makes. */
export function beforeChannel(nodes: readonly Node[], { cue, after }: Act, end: number): number {
  if (after.hasThat || !cue.verb.nouns) return end;
  const at = nodes.findIndex(
    ({ folded }, index) =>
      index > after.next &&
      index < end &&
      folded === 'in' &&
      /^an?$/.test(nodes[index + 1]?.folded ?? '') &&
      nodes.slice(index + 2, Math.min(index + 5, end)).some((one) => channels.test(one.folded)),
  );
  const isNoun = at > 0 && !nodes.slice(after.next, end).some((_, index) => isFiniteVerb(nodes, after.next + index));
  return isNoun ? at : end;
}

const channels = /^(?:statement|message|tweet|post|interview|e-?mail|release|video|call|broadcast)$/;

/** Whether what follows a verb of saying is something that is said. */
export function saysSomething(nodes: readonly Node[], { cue, after, subject }: Act, end: number): boolean {
  const { verb } = cue;
  const { next } = after;
  const first = nodes[next];
  if (first === undefined || next >= end) return false;
  if (first.quote !== undefined) return false;
  // "Said so".
  if (first.folded === 'so' && !isFiniteVerb(nodes, next + 2)) return false;
  // "A man found dead".
  if (/^(?:dead|guilty|alive|shot|wounded|injured)$/.test(first.folded)) return false;
  if (after.hasThat) return verb.clause !== 'none' || /^(?:ask|answer)$/.test(verb.base);
  if (after.isEnd && !first.token?.isWord) return false;
  if (first.folded === 'to') return verb.infinitive || verb.order || (verb.addressee && next > cue.end);
  if (verb.order) return nodes.slice(next, end).some(({ folded }) => folded === 'to');
  if (/^(?:whether|if)$/.test(first.folded)) return verb.stance === 'DOUBTS' || verb.base === 'ask';
  // "Asked the auditor to look into it".
  if (verb.base === 'ask' && !/^(?:to|not|for|about|that|whether|if|of|in|at|on)$/.test(first.folded))
    return (
      nodes.slice(next, end).some((_, index) => isInfinitiveAt(nodes, next + index)) &&
      !nodes.slice(next, end).some(({ folded }) => /^(?:names?|named|identified|quoted)$/.test(folded))
    );
  const isCounted = first.folded === 'as' && /^(?:many|few|much|little)$/.test(nodes[next + 1]?.folded ?? '');
  if (
    /^(?:as|in|at|on|by|with|for|from)$/.test(first.folded) &&
    !isCounted &&
    !verb.nouns &&
    !hasClause(nodes, next, end)
  )
    return false;
  // "Documented 14 attacks", not "recorded a song".
  if (counting.test(verb.base))
    return isCountedAt(nodes, next) && !nodes.slice(next, next + 6).some(({ folded }) => achieved.test(folded));
  const object = nodes.slice(next, end).map(({ folded }) => folded);
  const isTakenBack = verb.stance === 'WITHDRAWS' && object.slice(0, 4).some((word) => publications.test(word));
  if (gated.has(verb.base) && !isTakenBack && !isSaying(object)) return false;
  // "Satellite images show the dam intact".
  if (verb.base === 'show' && subject !== undefined && startsObject(first))
    return nodes.slice(subject.start, cue.at).some(({ folded }) => evidence.test(folded));
  // "The inquest heard he had been drinking".
  if (verb.base === 'hear' && subject !== undefined && hasClause(nodes, next, end))
    return nodes.slice(subject.start, cue.at).some(({ folded }) => courts.test(folded));
  // "Police found a note: 'Help me'".
  const quoted = verb.base === 'find' ? nodes.findIndex(({ quote }, at) => at > next && quote !== undefined) : -1;
  const close = quoted < 0 ? end : Math.min(end, quoted);
  if (verb.clause === 'bare' && !gated.has(verb.base) && hasClause(nodes, next, close)) return true;
  return (
    verb.nouns &&
    first.token?.isWord === true &&
    (isCounted || !/^(?:as|in|at|on|by|with|from|when|after|before)$/.test(first.folded))
  );
}

const counting = /^(?:record|document|log|register|verify)$/;

/** What somebody records who reports nothing. */
const achieved =
  /^(?:song|album|track|goal|point|win|hit|sale|customer|visitor|user|victor(?:y|ie)|profit|loss(?:e)?)s?$/;

/** "14 attacks", "at least nine", "more than 200 cases". */
function isCountedAt(nodes: readonly Node[], at: number): boolean {
  const isLed = /^(?:at|more|fewer|nearly|almost|about|around|some|over|only)$/.test(nodes[at]?.folded ?? '');
  const word = (index: number) => nodes[index]?.folded ?? '';
  return [at, ...(isLed ? [at + 1, at + 2] : [])].some(
    (index) => figures.test(word(index)) || (isCount(word(index)) && word(index) !== 'more'),
  );
}

/** What is taken back beside claims and the like. */
const publications =
  /^(?:articles?|stor(?:y|ies)|posts?|tweets?|testimony|testimonies|confessions?|videos?|broadcasts?|papers?|stud(?:y|ies))$/;

const courts = /^(?:court|inquest|jury|jurors|tribunal|hearing|trial|judge|magistrates?|coroner)$/;
const evidence =
  /^(?:image|photo|photograph|picture|video|footage|record|document|data|figure|map|chart|survey|poll|log|memo)s?$|^imagery$/;

/** "To look", not "to the town". */
function isInfinitiveAt(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  return nodes[at]?.folded === 'to' && next?.token?.isWord === true && !next.token.large && !isDeterminer(next.folded);
}

/** Verbs that deny, doubt or take back only where their object is something that is said. */
const gated = new Set([
  'retract',
  'withdraw',
  'contradict',
  'reject',
  'dismiss',
  'question',
  'laugh_off',
  'brush_off',
  'brush_aside',
  'wave_away',
]);

/** Whether a subject and a verb follow. */
function hasClause(nodes: readonly Node[], from: number, end: number): boolean {
  // "Thinks it's over".
  if (/['’]/u.test(nodes[from]?.token?.text ?? '') && isFiniteVerb(nodes, from)) return true;
  for (let at = from + 1; at < end; at += 1) {
    if (nodes[at]?.quote !== undefined || /^["“‘«]$/u.test(nodes[at]?.token?.text ?? '')) return true;
    if (isFiniteVerb(nodes, at)) return true;
  }
  return false;
}
