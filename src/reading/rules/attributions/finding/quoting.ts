import type { Attribution, AttributionRule } from '../attribution.js';
import { rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceIn } from '../source/sources.js';
import { subjectBefore } from '../source/speakers.js';

/** How many words the name of who is quoted may have. */
const longestSource = 14;

/** "The Daily quoted a doctor as saying …": the doctor speaks, and the paper passes it on. */
export const quoting: AttributionRule = {
  name: 'quoting',
  good: [
    {
      text: 'The Daily Tide quoted a hospital doctor as saying that five people were killed.',
      speaker: 'hospital doctor',
      content: ['five people were killed'],
    },
    {
      text: 'The agency cites residents as saying the road is shut.',
      speaker: 'residents',
      content: ['the road is shut'],
    },
  ],
  bad: ['The Daily quoted a price of 5 euros.', 'The paper quoted nobody.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return nodes.flatMap(({ folded, token, from }, at): readonly Attribution[] => {
      if (token?.large || !/^(?:quot(?:ed|es|e)|cit(?:ed|es|e))$/.test(folded)) return [];
      const as = nodes.findIndex(
        (node, index) =>
          index > at + 1 && index < at + longestSource && node.folded === 'as' && nodes[index + 1]?.folded === 'saying',
      );
      const outlet = as < 0 ? undefined : subjectBefore(nodes, at, context)?.source;
      const speaker = as < 0 ? undefined : sourceIn(nodes, at + 1, as, context)?.source;
      const start = nodes[as + 2]?.folded === 'that' ? as + 3 : as + 2;
      const content = rangeOf(nodes, start, nodes.length);
      if (outlet === undefined || speaker === undefined || content === undefined) return [];
      return [
        {
          rule: 'quoting',
          speaker,
          relays: [outlet],
          cue: { from, to: nodes[at]?.to ?? from + 1 },
          content: [content],
          mode: modeOf(sentence, [content]),
          stance: 'ASSERTS',
          certainty: certaintyOf(context.read, [content], 'CERTAIN'),
          coding: 'CLEAR',
        },
      ];
    });
  },
};
