import { type Entity, kindOf } from '../../mentions/entities.js';
import { sentenceAt } from '../../text/sentencesOver.js';
import type { Attribution, RuleContext, SpeakerMention } from '../attribution.js';

/** How many sentences back a group may be named that "they" means. */
const reach = 4;
const pronouns = /^(?:he|she|it|they)$/i;

/**
 * Whether a text tells who speaks, where it only says "they", or another pronoun. "They" may mean the group that spoke last, unless
 * another was named since; or the only group that was named of late.
 */
export function isTold(
  { speaker }: Pick<Attribution, 'speaker'>,
  { read, mentions }: RuleContext,
  last: SpeakerMention | undefined,
): boolean {
  if (speaker === undefined) return true;
  const { entity, from, to } = speaker;
  if (pronouns.test(entity.name)) return false;
  if (to > from + 1 || read.tokens[from]?.folded !== 'they') return true;
  const own = sentenceAt(read.sentences, from);
  const start = read.sentences[Math.max(0, own - reach)]?.from ?? 0;
  const groupsSince = (token: number) =>
    new Set(
      mentions
        .within(token, from)
        .filter((one) => one.how !== 'pronoun' && !one.quoted && isGroup(one.entity))
        .map((one) => one.entity),
    );
  const spoke = last === undefined ? undefined : read.sentences[sentenceAt(read.sentences, last.from)];
  const others = spoke === undefined ? undefined : groupsSince(Math.min(from, spoke.to));
  if (last !== undefined && last.entity === entity && [...(others ?? [])].every((one) => one === entity)) return true;
  const [only, ...more] = groupsSince(start);
  return more.length === 0 && only === entity;
}

function isGroup(entity: Entity): boolean {
  const kind = kindOf(entity);
  return kind !== 'PLACE' && (entity.isPlural || kind === 'ACTOR' || kind === 'ORGANISATION');
}
