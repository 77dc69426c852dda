import type { Entity, EntityMention } from '../../mentions/entities.js';
import { isDeterminer } from '../../mentions/words.js';
import type { TokenizedText } from '../../text/tokenizeText.js';
import type { RuleContext, SpeakerMention } from '../attribution.js';

/** The most signers of a statement. */
const mostSigners = 50;
/** The most tokens that several are called by together. */
const longest = 40;

/** The id of a source that no mention alone stands for. */
export const madeHere = -1;

/**
 * A source with all who speak with it: "Russia and Iran said" is a statement of both. Where one of them has no name, "the mayor and
 * police", or there are too many to sign, they are one source that is called so.
 * @param head the last of them
 * @param clause where their clause begins
 */
export function withSigners(
  source: SpeakerMention,
  head: EntityMention,
  clause: number,
  { read, mentions }: RuleContext,
): SpeakerMention {
  const listed = coordinated(mentions.within(clause, head.to), head, read);
  // "Russia, Iran and Turkey said" begins its clause; of "in Moscow, Iran and Turkey said" two speak.
  const lead = read.tokens.slice(clause, listed[0]?.from).every(({ folded }) => isDeterminer(folded));
  const all = lead ? listed : listed.filter(({ from }) => from >= source.from);
  const [first] = all;
  if (first === undefined || all.length < 2) return source;
  const from = Math.min(source.from, first.from);
  const isSigned = all.length <= mostSigners && all.every(({ entity }) => entity.isNamed);
  if (isSigned) return { ...source, from, signers: all };
  const { tokens, text } = read;
  const isShort = head.to - first.from <= longest;
  const name = isShort
    ? text.slice(tokens[first.from]?.start, tokens[head.to - 1]?.end).replace(/\s+/gu, ' ')
    : `${first.entity.name} and ${all.length - 1} others`;
  const words = tokens.slice(first.from, head.to).map(({ folded }) => folded);
  const entity: Entity = {
    ...head.entity,
    id: madeHere,
    name: name.replace(/^(?:the|an?) /iu, ''),
    from: first.from,
    to: head.to,
    isNamed: false,
    isPlural: true,
    nouns: new Set(),
    words,
  };
  return { ...source, from, entity };
}

/** The mentions that "and" or commas join to the last of a source. */
function coordinated(
  inside: readonly EntityMention[],
  head: EntityMention,
  { tokens }: TokenizedText,
): readonly EntityMention[] {
  const out = [head];
  let { from } = head;
  for (const mention of inside.slice(0, inside.indexOf(head)).reverse()) {
    const between = tokens.slice(mention.to, from).map(({ text, folded }) => (text === ',' ? text : folded));
    // "The minister and his brother": whose brother is no third.
    const isOwner = between.length === 0;
    const joining = between.filter((word) => !isDeterminer(word));
    const isJoined = joining.length > 0 && joining.length <= 2 && joining.every((word) => /^(?:and|&|,)$/.test(word));
    if (!isOwner && (!isJoined || (out.length === 1 && !joining.some((word) => word !== ',')))) break;
    if (!isOwner) out.unshift(mention);
    from = mention.from;
  }
  return out;
}
