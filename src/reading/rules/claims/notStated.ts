import { readQuantity } from '../../../language/quantities.js';
import type { Range } from '../attributions/attribution.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Segment } from './segments.js';

/** What comes before a clause that is only a condition, a question, or what nobody knows. */
const opening = new Set('if whether unless unclear unknown nobody'.split(' '));
/** Verbs whose infinitive has not happened by that: "failed to seize", "ordered the guards to attack". */
const governing =
  /^(?:fail(?:s|ed|ing)?|refus(?:es|ed|ing)|threaten(?:s|ed|ing)?|urg(?:es|ed|ing)|order(?:s|ed|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|want(?:s|ed)?|plan(?:s|ned|ning)?|hop(?:es|ed|ing)|call(?:s|ed|ing)|warn(?:s|ed|ing)?|forc(?:es|ed|ing)|allow(?:s|ed|ing)?|unable|about|ready|able)$/;
/** How far before an infinitive its verb may stand. */
const reach = 7;
/** What makes all of a statement a judgement about what others say: "it is not true that …", "reports that … are false". */
const judging = new Set('false untrue fake baseless unfounded rumour rumours rumor rumors'.split(' '));
const untrue =
  /\bnot (?:true|correct|the case|clear|known)\b|\bno (?:evidence|proof|truth|sign|indication)\b|\b(?:nobody|no one) (?:believes|knows|said|says)\b/;

/**
 * Whether a clause is not stated as a fact, though it is read like one: "if the rebels attack", "whether they attacked", "failed to
 * seize", "it is not true that they attacked". `whole` is the statement that it is part of.
 */
export function isNotStated(
  { core, to, kind }: Pick<Segment, 'core' | 'to' | 'kind'>,
  whole: Range,
  { tokens }: TokenizedText,
): boolean {
  const folded = (range: Range) => tokens.slice(range.from, range.to).map((token) => token.folded);
  if (folded({ from: whole.from, to: core }).some((word) => opening.has(word))) return true;
  const all = folded(whole);
  if (all.some((word) => judging.has(word)) || untrue.test(all.join(' '))) return true;
  // "Said the council was warned that the gate had failed": who warned it says so.
  if (warned.test(folded({ from: whole.from, to: core }).join(' '))) return true;
  // Of "killed between 20 and 10 people" the reader takes the wrong noun.
  const own = folded({ from: core, to });
  const number = (at: number) => Number((own[at] ?? '').replaceAll(',', ''));
  const isNoRange = (at: number) =>
    /^\d/.test(own[at + 1] ?? '') &&
    readQuantity(own.slice(at, at + 8)) === undefined &&
    !(own[at + 2] === 'and' && number(at + 1) < number(at + 3));
  if (own.some((word, at) => word === 'between' && isNoRange(at))) return true;
  const before = folded({ from: Math.max(whole.from, core - reach), to: core });
  return kind === 'infinitive' && before.some((word) => governing.test(word));
}

const warned =
  /(?<!\b(?:he|she|it|they|we|i) (?:ha[sd] |have )?)\b(?:was|were|been|being) (?:told|warned|informed|advised|notified|assured)\b.*\bthat\b/;

/** Words of a sentence that pass on, doubt or take back what others say, where no rule finds who says it. */
const relaying =
  /^(?:said|says?|saying|statements?|reports?|reported|reporting|claims?|claimed|alleg\w+|rumou?rs?|cit(?:e|ed|es|ing)|quot(?:e|ed|es|ing)|believ\w+|den(?:y|ied|ies|ying)|contradict\w+|withdr[ae]w\w*|retract\w*|rul(?:e|ed|es|ing)|confirm\w*|ask(?:s|ed)?|whether|if|unless|urg\w+|order(?:s|ed|ing)|threat\w*|fail\w*|unclear|nobody|false|untrue)$/;

/** Whether what a sentence tells may be somebody else's words, or no fact. */
export function mayBeOthers(range: Range, { tokens }: TokenizedText): boolean {
  return tokens.slice(range.from, range.to).some(({ folded }) => relaying.test(folded));
}
