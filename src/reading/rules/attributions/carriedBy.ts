import { kindOf } from '../mentions/entities.js';
import { isOwnName } from '../mentions/isOwnName.js';
import type { Attribution, RuleContext, SpeakerMention } from './attribution.js';
import type { Node } from './nodes.js';
import { sourceIn } from './source/sources.js';

const spoken =
  /^(?:statements?|remarks?|comments?|interviews?|speech|address|messages?|videos?|letters?|recordings?|audio|briefing)$/;
const carrying = /^(?:carried|broadcast|aired|printed|published|televised|relayed|distributed|quoted)$/;
const media =
  /^(?:tv|televisions?|radio|media|newspapers?|paper|agency|agencies|channel|broadcaster|network|news|press|daily|weekly|post|times|herald|tribune|gazette|journal|chronicle|telegraph|reuters|ap|afp|dpa|tass|interfax|xinhua|bloomberg|bbc|cnn|sky|itv)$/;
/** How many words may stand between what is said and the verb that carries it, and how many its name may have. */
const [reach, longest] = [8, 8];

/** "In a statement carried by state media, the army said", "in an interview with Radio Kesh": who passes on what is said. */
export function carriedBy(one: Attribution, context: RuleContext): Attribution {
  const { cue, speaker, content } = one;
  if (cue === undefined || speaker === undefined) return one;
  const nodes = context.nodes.filter(({ from, to }) => !content.some((range) => range.from <= from && to <= range.to));
  const at = nodes.findIndex((_, index) => isCarrying(nodes, index));
  const relay = at < 0 ? undefined : mediumIn(nodes, at + 1, context);
  const isOther = (other: SpeakerMention) => relay?.entity !== other.entity;
  if (relay === undefined || !isOther(speaker) || !one.relays.every(isOther)) return one;
  return { ...one, relays: [...one.relays, relay] };
}

/** Whether "by", "on", "with" or "to" leads to who carries what is said. */
function isCarrying(nodes: readonly Node[], at: number): boolean {
  const { folded } = nodes[at] as Node;
  const before = nodes[at - 1]?.folded ?? '';
  if (/^(?:with|to|on|for)$/.test(folded) && /^(?:interviews?|remarks|comments|statement|speaking)$/.test(before))
    return true;
  if (!/^(?:by|on|in)$/.test(folded) || !carrying.test(before)) return false;
  return nodes.slice(Math.max(0, at - reach), at - 1).some((node) => spoken.test(node.folded));
}

function mediumIn(nodes: readonly Node[], from: number, context: RuleContext): SpeakerMention | undefined {
  // "A local station" is no name.
  if (/^an?$/.test(nodes[from]?.folded ?? '')) return undefined;
  let end = from;
  while (
    end - from < longest &&
    nodes[end]?.token?.isWord &&
    !/^(?:on|in|at|that|before|after|last|this)$/.test(nodes[end]?.folded ?? '')
  )
    end += 1;
  while (end > from && /day$/.test(nodes[end - 1]?.folded ?? '')) end -= 1;
  const source = sourceIn(nodes, from, end, context)?.source;
  const isMedium = nodes.slice(from, end).some(({ folded }) => media.test(folded));
  if (source === undefined || kindOf(source.entity) === 'PERSON' || isOwnName(source.entity.name, context.publisher))
    return undefined;
  // "A statement carried by Interfax".
  const isAgency = source.entity.isNamed && /^(?:carried|broadcast|aired)$/.test(nodes[from - 2]?.folded ?? '');
  return isMedium || isAgency ? source : undefined;
}
