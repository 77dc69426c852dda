import { reportingVerb } from '../../reportingVerbs.js';
import type { Attribution, AttributionRule } from '../attribution.js';
import { sourceIn } from '../source/sources.js';

const nouns = /^(?:accusation|allegation|claim|charge|report|suggestion|assertion|statement|figure|version|account)s?$/;
/** How far behind the noun the verb may stand. */
const reach = 14;

/** "…, an accusation the ministry denied": who denies what stands before. */
export const apposedDenial: AttributionRule = {
  name: 'apposed-denial',
  good: [
    {
      text: 'Police had beaten her, an accusation the ministry denied.',
      speaker: 'ministry',
      content: ['an accusation'],
    },
    { text: 'Rebels shelled Kesh, a claim that the rebels reject.', speaker: 'Rebels', content: ['a claim'] },
  ],
  bad: ['He made an accusation the court heard.', 'She made a claim, and left.'],
  find(_, context) {
    const nodes = context.nodes;
    return nodes.flatMap(({ folded, from }, at): readonly Attribution[] => {
      const isSet = nodes[at - 1]?.token?.text === ',' && /^(?:an?|the|both)$/.test(folded);
      const noun = nodes[at + 1];
      if (!isSet || noun === undefined || !nouns.test(noun.folded)) return [];
      const start = /^(?:that|which)$/.test(nodes[at + 2]?.folded ?? '') ? at + 3 : at + 2;
      const verb = nodes.findIndex((node, index) => index > start && index < start + reach && denies(node.folded));
      const speaker = verb < 0 ? undefined : sourceIn(nodes, start, endOfSource(nodes, verb), context)?.source;
      const cue = nodes[verb];
      if (speaker === undefined || cue === undefined) return [];
      return [
        {
          rule: 'apposed-denial',
          speaker,
          relays: [],
          cue: { from: cue.from, to: cue.to },
          content: [{ from, to: noun.to }],
          mode: 'INDIRECT',
          stance: 'DENIES',
          certainty: 'CERTAIN',
          coding: 'CLEAR',
        },
      ];
    });
  },
};

function denies(folded: string): boolean {
  return reportingVerb(folded, undefined)?.verb.stance === 'DENIES';
}

function endOfSource(nodes: readonly { readonly folded: string }[], verb: number): number {
  let end = verb;
  while (/^(?:has|have|had|strongly|flatly|later|also)$/.test(nodes[end - 1]?.folded ?? '')) end -= 1;
  return end;
}
