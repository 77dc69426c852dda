import type { EntityKind } from '../../../../domain/vocabulary.js';
import type { SpeakerMention } from '../attribution.js';

/** A source that a text names once, outside its sentences: in a dateline, as the label of a turn. */
export function namedSource(
  name: string,
  from: number,
  to: number,
  kind: Exclude<EntityKind, 'OTHER'> = 'ORGANISATION',
): SpeakerMention {
  const scores = { PERSON: 0, ORGANISATION: 0, ACTOR: 0, PLACE: 0, [kind]: 1 };
  return {
    from,
    to,
    entity: {
      id: -1,
      name,
      from,
      to,
      isNamed: true,
      isPlural: false,
      scores,
      nouns: new Set(),
      words: [],
      candidates: [],
      count: 1,
    },
  };
}
