import { actorName, placeName } from '../data.js';
import { actorsOf, placeOf } from '../world.js';
import type { ReadWorkload } from './readWorkload.js';

/** (j) A question in English. Nobody else answers those. */
export const ask: ReadWorkload = {
  letter: 'j',
  name: 'j',
  title: 'A question in English',
  questions: ({ world }) =>
    Array.from({ length: 20 }, (_, turn) => {
      const claim = 100 + turn * 7;
      const actor = actorName(world.seed, actorsOf(world, claim)[0] ?? 0);
      return { question: `Who reported that ${actor} seized ${placeName(world.seed, placeOf(world, claim))}?` };
    }),
  ours: 'query ($question: String!) { ask(question: $question) { understood reading query answer unread } }',
};
