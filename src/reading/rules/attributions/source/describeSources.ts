import { isCount } from '../../mentions/nounPhrases.js';
import { isDeterminer, isPreposition } from '../../mentions/words.js';
import type { TokenizedText } from '../../text/tokenizeText.js';
import type { Token } from '../../text/tokens.js';
import type { Attribution, SpeakerMention } from '../attribution.js';
import { describing } from './sources.js';

/** The most tokens of a description that can stand for a name. */
const longest = 14;

/**
 * Calls every source without a name as the text describes it where it first speaks: "spokesman for the army", not "spokesman". Who is
 * "the spokesman" later is called so too.
 */
export function describeSources(attributions: readonly Attribution[], read: TokenizedText): void {
  for (const { speaker, relays } of attributions)
    for (const one of speaker === undefined ? relays : [speaker, ...relays]) describe(one, read);
}

function describe({ entity, from, to }: SpeakerMention, { tokens, text }: TokenizedText): void {
  const isThere = from <= entity.from && entity.to <= to;
  if (entity.isNamed || !isThere || to - from > longest) return;
  let start = entity.from;
  while (start > from && !isLeading(tokens[start - 1] as Token)) start -= 1;
  const next = tokens[entity.to]?.folded ?? '';
  const end = isPreposition(next) || describing.test(next) ? to : entity.to;
  if (start === entity.from && end === entity.to) return;
  entity.name = text.slice(tokens[start]?.start, tokens[end - 1]?.end).replace(/\s+/gu, ' ');
  entity.from = start;
  entity.to = end;
}

/** What does not belong to a description: its article or number, and what stands before them. */
function isLeading({ folded, isWord }: Token): boolean {
  return !isWord || isDeterminer(folded) || isCount(folded);
}
