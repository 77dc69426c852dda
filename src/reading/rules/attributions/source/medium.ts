import { isOwnName } from '../../mentions/isOwnName.js';
import { isDeterminer, isFunctionWord } from '../../mentions/words.js';
import type { RuleContext } from '../attribution.js';
import type { Node } from '../nodes.js';

const media =
  /^(?:television|tv|radio|media|(?:news)?papers?|tabloid|portal|station|website|site|channel|network|broadcaster|magazine|agency|podcast|outlet|daily|weekly)$/;

/** "Told the news site Alerta", "told Spanish newspaper Deporte": who passed it on stands behind what it is. */
export function mediumAt(nodes: readonly Node[], at: number, context: RuleContext) {
  const start = isDeterminer(nodes[at]?.folded ?? '') ? at + 1 : at;
  for (let head = start; head < start + 4; head += 1) {
    const node = nodes[head];
    if (node?.token?.isWord !== true || node.token.possessive || isFunctionWord(node.folded)) return undefined;
    if (head > start && node.token.large) return undefined;
    if (!media.test(node.folded) || node.token.large) continue;
    const next = nodes[head + 1];
    if (next?.token !== undefined && media.test(next.folded)) continue;
    const name =
      next === undefined
        ? undefined
        : context.mentions
            .within(next.from, next.from + 9)
            .find(({ from, how }) => from === next.from && how === 'name');
    if (name === undefined) return undefined;
    const relay = { entity: name.entity, from: name.from, to: name.to };
    const isOwn = isOwnName(name.entity.name, context.publisher);
    return { end: nodes.findIndex(({ to }) => to >= name.to) + 1, relay: isOwn ? undefined : relay };
  }
  return undefined;
}
