import { AnchoredText } from '../anchor.js';
import type { TextMention, TextSpan } from '../proposal.js';
import type { StatedMention } from './answer.js';
import { inQuotes, type TextPart, Ungrounded } from './part.js';

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
  const named = isNamed && /[\p{Lu}\p{Lo}]/u.test(name);
  const own = wordsWithin(name, span);
  const antecedent = named && own === undefined ? part.antecedent(name, span) : undefined;
  const written = own ?? antecedent?.exact.replace(/\s+/g, ' ');
  if (written === undefined) {
    throw new Ungrounded(
      named
        ? `the name ${inQuotes(name)} does not stand in the text`
        : `${inQuotes(name)} is not what the text says: ${inQuotes(span.exact)}`,
    );
  }
  const common = { span, name: written, kind, isNamed: named, candidates: named ? candidatesOf(written) : [] };
  return antecedent === undefined ? common : { ...common, antecedent };
}

/** Words as a span has them; undefined if they do not stand there. */
export function wordsWithin(words: string, span: TextSpan): string | undefined {
  return new AnchoredText(span.exact).findAll(words)[0]?.exact.replace(/\s+/g, ' ');
}
