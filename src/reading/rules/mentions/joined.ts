import type { Token } from '../text/tokens.js';
import { type Entities, type EntityMention, kindOf } from './entities.js';

const forces = new Set('fighter militant insurgent soldier rebel troop force gunman member unit man'.split(' '));

const spots = new Set('crossing post checkpoint base camp'.split(' '));
const areas = new Set('city town village province district region island port capital'.split(' '));

/** "Fighters from the army's Southern Front" are the Southern Front; "forces in Syria" are not those elsewhere. */
export function withJoined(
  tokens: readonly Token[],
  entities: Entities,
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const out: EntityMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at] as EntityMention;
    const noun =
      mention.how === 'noun' && !mention.entity.isNamed
        ? [...mention.entity.nouns, ...mention.entity.words.map((word) => word.replace(/s$/, '').replace('men', 'man'))]
        : [];
    const joint = tokens[mention.to]?.folded ?? '';
    const [name] = [mentions[at + 1]];
    const isAt = joint === 'at' && [...mention.entity.nouns].some((word) => spots.has(word));
    if (
      (joint === 'of' || isAt) &&
      name?.how === 'name' &&
      name.from === mention.to + 1 &&
      (isAt || [...mention.entity.nouns].some((word) => areas.has(word)))
    ) {
      name.entity.scores.PLACE += 4;
      out.push({ ...mention, to: name.to, entity: name.entity, how: 'name' });
      at += 1;
      continue;
    }
    if (!noun.some((word) => forces.has(word)) || !/^(?:from|of|with|in)$/.test(joint)) {
      out.push(mention);
      continue;
    }
    let last = at + 1;
    const next = mentions[last];
    const isNext = next !== undefined && next.how === 'name' && gap(tokens, mention.to + 1, next.from);
    if (!isNext) {
      out.push(mention);
      continue;
    }
    while (
      tokens[(mentions[last] as EntityMention).to - 1]?.possessive &&
      mentions[last + 1]?.from === mentions[last]?.to
    )
      last += 1;
    const { entity, to } = mentions[last] as EntityMention;
    const isPlace = kindOf(entity) === 'PLACE';
    if (joint === 'in' ? !(isPlace && /^(?:,|and)$/.test(tokens[to]?.text ?? '')) : isPlace) {
      out.push(mention);
      continue;
    }
    if (joint === 'in') {
      const name = `${mention.entity.name} in ${entity.name}`;
      const made = entities.add(tokens, mention.entity.from, to, { isNamed: false, isPlural: true, name });
      made.scores.ACTOR += 3;
      out.push({ ...mention, to, entity: made });
    } else out.push({ ...mention, to, entity });
    at = last;
  }
  return out;
}

function gap(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from || (to === from + 1 && /^(?:the|a|an|his|its|their)$/.test(tokens[from]?.folded ?? ''));
}
