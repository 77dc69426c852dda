import type { TextMention, TextSpan } from '../proposal.js';
import type { StatedMention } from './answer.js';
import { namesSame } from './grounding.js';
import { quoted, type TextPart, Ungrounded } from './part.js';

/** The ids of the things of the graph that a name may mean. */
export type CandidatesOf = (name: string) => readonly string[];

/**
 * A mention that stands in a text, with the place of its name if that is elsewhere.
 * @throws Ungrounded if the name stands nowhere, or if it says more than the words do and is none
 */
export function anchoredMention(
  { name, kind, isNamed }: StatedMention,
  span: TextSpan,
  part: TextPart,
  candidatesOf: CandidatesOf,
): TextMention {
  const hasCapital = /[\p{Lu}\p{Lo}]/u.test(name);
  const named = isNamed && hasCapital;
  const common = { span, name, kind, isNamed: named, candidates: named ? candidatesOf(name) : [] };
  if (namesSame(name, span.exact)) return common;
  const antecedent = named ? part.antecedent(name, span) : undefined;
  if (antecedent !== undefined) return { ...common, antecedent };
  throw new Ungrounded(
    named
      ? `the name ${quoted(name)} does not stand in the text`
      : `${quoted(name)} is not what the text says: ${quoted(span.exact)}`,
  );
}
