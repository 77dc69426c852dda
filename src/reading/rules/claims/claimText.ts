import type { Range } from '../attributions/attribution.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Segment } from './segments.js';

/** A clause as a sentence that can be read alone: with its subject, and names in place of pronouns. */
export function claimText(
  read: TokenizedText,
  mentions: MentionIndex,
  { subject, core, to, skip }: Segment,
  negated = false,
): string {
  const ranges = subject === undefined ? [{ from: core, to }] : [subject, { from: core, to }];
  const written = ranges
    .map((range) => resolved(read, mentions, range, skip))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+(?:and|or|but)$/u, '')
    .replace(/^[\s,;:.–—()"“”«»-]+|[\s,;:.–—("“”«»-]+$/gu, '');
  // Claims are positive: who says that it did not happen denies it.
  const text = negated
    ? written.replace(/ (?:(?:did|does|do) not|didn['’]t|doesn['’]t|don['’]t|not|never) /u, ' ')
    : written;
  const [first = ''] = text;
  return `${first.toUpperCase()}${text.slice(first.length)}${/[.!?…]$/u.test(text) ? '' : '.'}`;
}

function resolved(
  { text, tokens }: TokenizedText,
  mentions: MentionIndex,
  { from, to }: Range,
  skip: readonly Range[],
): string {
  const parts: string[] = [];
  const own = mentions.within(from, to);
  for (let at = from; at < to; ) {
    const skipped = skip.find((one) => one.from <= at && at < one.to);
    if (skipped !== undefined) {
      at = skipped.to;
      continue;
    }
    const mention = own.find((one) => one.from === at && one.how !== 'name' && one.entity.isNamed);
    const end = mention?.to ?? at + 1;
    const written = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
    const isOwner =
      mention !== undefined && (/^(?:his|her|its|their)$/i.test(written) || tokens[end - 1]?.possessive === true);
    parts.push(
      `${tokens[at]?.spaced ? ' ' : ''}${mention === undefined ? written : `${mention.entity.name}${isOwner ? "'s" : ''}`}`,
    );
    at = end;
  }
  return parts.join('');
}
