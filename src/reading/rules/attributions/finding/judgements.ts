import { isDeterminer } from '../../mentions/words.js';
import type { Attribution, AttributionRule } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { modeOf } from '../shape.js';
import { linkedSubject, subjectBefore } from '../source/speakers.js';

/** "Accused X of …", "blamed X for …", "called it 'steep'", "put the number at seven". */
export const judgements: AttributionRule = {
  name: 'judgement',
  good: [
    { text: 'The mayor accused the council of lying.', speaker: 'mayor', content: ['the council of lying'] },
    { text: 'Analysts called the price "steep".', speaker: 'Analysts', content: ['the price "steep"'] },
    { text: 'Police put the number at seven.', speaker: 'Police', content: ['the number at seven'] },
  ],
  bad: ['She called the police.', 'He put the book on the table.', 'The accused left the court.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return nodes.flatMap(({ folded, token }, at): readonly Attribution[] => {
      if (token?.large) return [];
      const end = endOf(nodes, at + 1);
      const range = rangeOf(nodes, at + 1, end);
      if (
        range === undefined ||
        !isJudgement(
          folded,
          nodes.slice(at + 1, end),
          sentence.quotes.some(({ from, to }) => from < range.to && to > range.from),
        )
      )
        return [];
      const before = nodes[at - 1]?.folded ?? '';
      if (/^(?:is|are|was|were|been|be|to)$/.test(before) || isDeterminer(before)) return [];
      // "He said the agent had called him …": that is said by him.
      if (before === 'had' && context.cues.some((cue) => cue.at < at && !cue.negated)) return [];
      const speaker = (subjectBefore(nodes, at, context) ?? linkedSubject(nodes, at, context))?.source;
      if (speaker === undefined) return [];
      const cue = { from: (nodes[at] as Node).from, to: (nodes[at] as Node).to };
      return [
        {
          rule: 'judgement',
          speaker,
          relays: [],
          cue,
          content: [range],
          mode: modeOf(sentence, [range]),
          stance: 'ASSERTS',
          certainty: 'CERTAIN',
          coding: 'CLEAR',
          ...(/^(?:accus|blam)/.test(folded) ? { clause: { from: speaker.from, to: range.to } } : {}),
        },
      ];
    });
  },
};

function isJudgement(folded: string, after: readonly Node[], hasQuote: boolean): boolean {
  if (/^accus(?:ed|es|e)$/.test(folded)) return after.some(({ folded: word }) => word === 'of');
  if (/^blam(?:ed|es|e)$/.test(folded)) return after.length > 0;
  const as = after.findIndex(({ folded: word }) => word === 'as');
  if (
    /^(?:describ(?:ed|es|e)|brand(?:ed|s)?|label(?:led|ed|s)?|characteri[sz](?:ed|es|e)|denounc(?:ed|es|e)|condemn(?:ed|s)?|prais(?:ed|es|e))$/.test(
      folded,
    )
  )
    return hasQuote || as > 0 || /ing$|^how$/.test(after[0]?.folded ?? '');
  if (/^(?:call(?:ed|s)?|dub(?:bed|s)?)$/.test(folded)) return hasQuote;
  if (/^g(?:ave|ives?)$/.test(folded))
    return after
      .slice(0, 5)
      .some(({ folded: word }) => /^(?:toll|figures?|estimates?|numbers?|accounts?|versions?)$/.test(word));
  const isPut = /^puts?$/.test(folded) && /^(?:the|its|their|number|figure|toll|losses)$/.test(after[0]?.folded ?? '');
  return isPut && after.some(({ folded: word }, index) => word === 'at' && index < 6);
}

function endOf(nodes: readonly Node[], from: number): number {
  for (let at = from; at < nodes.length; at += 1) {
    const text = nodes[at]?.token?.text;
    if (text === ';' || nodes[at]?.quote !== undefined) return at;
    // "Called him 'late' and demanded lower rates".
    if (text === 'and' && /^["”’'»]$/u.test(nodes[at - 1]?.token?.text ?? '')) return at;
    if (
      text === ',' &&
      /^(?:but|while|and|saying|adding)$/.test(nodes[at + 1]?.folded ?? '') &&
      nodes.slice(at).some((_, index) => isFiniteVerb(nodes, at + index))
    )
      return at;
  }
  return nodes.length;
}
