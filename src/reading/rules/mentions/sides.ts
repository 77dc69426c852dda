import type { Token } from '../text/tokens.js';
import type { Entities, Entity, EntityMention } from './entities.js';
import { crossings } from './registerName.js';
import { isDemonym } from './words.js';

/** "The Iraqi side of Al-Tanf", "the crossing on the Syrian side of the border": each side of a place is a place of its own. */
export function withSides(
  tokens: readonly Token[],
  entities: Entities,
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const out: EntityMention[] = [];
  const sides = new Map<string, Entity>();
  let crossing: Entity | undefined;
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as EntityMention;
    if (!mention.entity.nouns.has('side') || mention.how !== 'noun') {
      if (crossings.some((noun) => mention.entity.nouns.has(noun))) crossing = mention.entity;
      out.push(mention);
      continue;
    }
    const next = mentions[at + 1];
    const isOf =
      next !== undefined &&
      (next.from === mention.to + 1 || (next.from === mention.to + 2 && tokens[mention.to + 1]?.folded === 'the')) &&
      tokens[mention.to]?.folded === 'of';
    const previous = out.at(-1);
    const isOn =
      previous !== undefined &&
      previous.to + 1 === mention.from &&
      tokens[previous.to]?.folded === 'on' &&
      previous.entity.scores.PLACE > 0 &&
      previous.entity.isNamed;
    const ofWhat =
      isOf && !next.entity.nouns.has('border') && !next.entity.nouns.has('frontier') ? next.entity : undefined;
    const whole = isOn ? previous.entity : (ofWhat ?? crossing);
    const adjective = tokens.slice(mention.from, mention.to).find(({ folded, large }) => large && isDemonym(folded));
    if (whole === undefined || tokens.slice(mention.from, mention.to).some(({ folded }) => folded === 'sides')) {
      // "Both sides of the border" is the crossing as a whole.
      const all = { ...mention, to: isOf ? next.to : mention.to, entity: whole ?? mention.entity };
      out.push(all);
      if (isOf) at += 1;
      continue;
    }
    const key = `${whole.id} ${adjective?.folded ?? ''}`;
    const side =
      adjective === undefined ? whole : (sides.get(key) ?? sideOf(tokens, entities, whole, adjective, mention));
    sides.set(key, side);
    if (isOn) out.pop();
    out.push({ ...mention, from: isOn ? previous.from : mention.from, to: isOf ? next.to : mention.to, entity: side });
    crossing = whole;
    if (isOf) at += 1;
  }
  return out;
}

function sideOf(
  tokens: readonly Token[],
  entities: Entities,
  whole: Entity,
  adjective: Token,
  { from, to }: EntityMention,
): Entity {
  const side = entities.add(tokens, from, to, {
    isNamed: whole.isNamed,
    isPlural: false,
    name: `${whole.name} (${adjective.text} side)`,
  });
  Object.assign(side, { from: whole.from, to: whole.to });
  side.scores.PLACE += 5;
  return side;
}
