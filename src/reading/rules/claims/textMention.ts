import type { EntityKind } from '../../../domain/vocabulary.js';
import type { TextMention } from '../../proposal.js';
import type { Range, SpeakerMention } from '../attributions/attribution.js';
import { type EntityMention, kindOf } from '../mentions/entities.js';
import type { TokenizedText } from '../text/tokenizeText.js';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A mention for a proposal: where it stands, what it was resolved to, and where that stands. */
export function textMention(
  mention: EntityMention | SpeakerMention,
  read: TokenizedText,
  as?: EntityKind,
): TextMention {
  const { entity } = mention;
  const { name, isNamed, candidates } = entity;
  const isElsewhere = entity.to <= mention.from || entity.from >= mention.to;
  const kind = as ?? kindOf(entity);
  const signers = 'signers' in mention ? mention.signers?.map((one) => textMention(one, read)) : undefined;
  if (signers !== undefined) {
    const names = list.format(signers.map((one) => one.name));
    return { span: spanOfRange(read, mention), name: names, kind: 'ACTOR', isNamed: true, candidates: [], signers };
  }
  return {
    span: spanOfRange(read, mention),
    name,
    ...(isElsewhere && entity.to > entity.from ? { antecedent: spanOfRange(read, entity) } : {}),
    kind: kind === 'OTHER' && !isNamed ? 'OTHER' : kind,
    isNamed,
    candidates,
  };
}

export function spanOfRange({ tokens, points }: TokenizedText, { from, to }: Range) {
  return points.spanOf(tokens[from]?.start ?? 0, tokens[Math.max(from, to - 1)]?.end ?? 0);
}
