import type { Attribution, AttributionRule } from '../attribution.js';
import { type Node, rangeOf } from '../nodes.js';
import { modeOf } from '../shape.js';
import { subjectBefore } from '../source/speakers.js';

/** Words of doubt, each with a pattern of what may stand between them and what is doubted. */
const phrases: readonly (readonly RegExp[])[] = [
  [/^casts?$/, /^(?:some|serious|further)$/, /^doubts?$/, /^(?:on|over|upon)$/],
  [/^casts?$/, /^doubts?$/, /^(?:on|over|upon)$/],
  [
    /^(?:voiced|expressed|raised|had|has|have)$/,
    /^(?:some|serious|grave|strong)$/,
    /^(?:doubts?|scepticism|skepticism|questions)$/,
    /^(?:about|over|that|on)$/,
  ],
  [
    /^(?:voiced|expressed|raised|had|has|have)$/,
    /^(?:doubts?|scepticism|skepticism|questions)$/,
    /^(?:about|over|that|on)$/,
  ],
  [/^(?:is|are|was|were|remains?|remained)$/, /^(?:sceptical|skeptical|doubtful|unconvinced)$/, /^(?:of|about|that)$/],
];

/** "Cast doubt on the claim", "voiced doubts about it", "was sceptical of the figures". */
export const doubts: AttributionRule = {
  name: 'doubts',
  good: [
    { text: 'A naval officer cast doubt on the claim.', speaker: 'naval officer', content: ['the claim'] },
    { text: 'Residents voiced doubts about the figures.', speaker: 'Residents', content: ['the figures'] },
    { text: 'Ana Sorel was sceptical of the account.', speaker: 'Ana Sorel', content: ['the account'] },
  ],
  bad: ['The actors were cast on Monday.', 'He has doubts.', 'There was doubt about the date.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return nodes.flatMap((node, at): readonly Attribution[] => {
      const phrase = phrases.find((words) => words.every((word, index) => word.test(nodes[at + index]?.folded ?? '')));
      const next = at + (phrase?.length ?? 0);
      if (phrase === undefined || /^there$/.test(nodes[at - 1]?.folded ?? '')) return [];
      const { source: speaker, relays = [] } = subjectBefore(nodes, at, context) ?? {};
      const content = rangeOf(nodes, next, endOf(nodes, next));
      const last = nodes[next - 1];
      if (speaker === undefined || content === undefined || last === undefined) return [];
      return [
        {
          rule: 'doubts',
          speaker,
          relays,
          cue: { from: node.from, to: last.to },
          content: [content],
          mode: modeOf(sentence, [content]),
          stance: 'DOUBTS',
          certainty: 'CERTAIN',
          coding: 'CLEAR',
        },
      ];
    });
  },
};

function endOf(nodes: readonly Node[], from: number): number {
  const end = nodes.findIndex(
    ({ token, quote }, at) => at > from && (quote !== undefined || /^[,;]$/.test(token?.text ?? '')),
  );
  return end < 0 ? nodes.length : end;
}
