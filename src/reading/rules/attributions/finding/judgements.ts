import { isCount } from '../../mentions/nounPhrases.js';
import { figures, isDeterminer, isPreposition } from '../../mentions/words.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { isApposedSaying } from '../sayings.js';
import { modeOf } from '../shape.js';
import { sourceIn } from '../source/sources.js';
import { linkedSubject, subjectBefore } from '../source/speakers.js';
import { withBefore } from '../withBefore.js';

/** "Accused X of …", "blamed X for …", "called it 'steep'", "put the number at seven". */
export const judgements: AttributionRule = {
  name: 'judgement',
  good: [
    { text: 'The mayor accused the council of lying.', speaker: 'mayor', content: ['the council of lying'] },
    { text: 'Analysts called the price "steep".', speaker: 'Analysts', content: ['the price "steep"'] },
    { text: 'Police put the number at seven.', speaker: 'Police', content: ['the number at seven'] },
    {
      text: 'The plan was met with anger, with one farmer calling it "theft".',
      speaker: 'farmer',
      content: ['it "theft"'],
    },
  ],
  bad: ['She called the police.', 'He put the book on the table.', 'The accused left the court.'],
  find(sentence, context, taken) {
    const nodes = context.nodes;
    return nodes.flatMap(({ folded: word, token }, at): readonly Attribution[] => {
      if (token?.large && at > 0) return [];
      const withIts = withBefore(nodes, at);
      // "Protesters marched, accusing the mayor of lying".
      const isGoingOn = withIts === undefined && /ing$/.test(word) && (at === 0 || nodes[at - 1]?.token?.text === ',');
      const folded = withIts === undefined && !isGoingOn ? word : word.replace(/ing$/, 'ed');
      const isLeading = isGoingOn && !nodes.slice(0, at).some((_, index) => isFiniteVerb(nodes, index));
      const comma = isLeading ? nodes.findIndex(({ token: mark }, index) => index > at && mark?.text === ',') : -1;
      const end = beforeTaken(nodes, at, comma < 0 ? endOf(nodes, at + 1) : comma, taken);
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
      if (
        /^(?:is|are|was|were|been|be|to)$/.test(before) ||
        isDeterminer(before) ||
        (isPreposition(before) && before !== 'since')
      )
        return [];
      // "He said the agent had called him …": that is said by him.
      if (before === 'had' && context.cues.some((cue) => cue.at < at && !cue.negated)) return [];
      const named = withIts === undefined ? undefined : sourceIn(nodes, withIts + 1, at, context);
      const found =
        named ??
        (isGoingOn ? goingOn(nodes, at, context) : undefined) ??
        subjectBefore(nodes, at, context) ??
        linkedSubject(nodes, at, context);
      if (found === undefined) return [];
      const { source: speaker } = found;
      const relays = [...found.relays, ...toldBy(nodes, at, speaker, context)];
      const cue = { from: (nodes[at] as Node).from, to: (nodes[at] as Node).to };
      return [
        {
          rule: 'judgement',
          speaker,
          relays,
          cue,
          content: [range],
          mode: modeOf(sentence, [range]),
          stance: 'ASSERTS',
          certainty: 'CERTAIN',
          coding: 'CLEAR',
          ...(/^(?:accus|blam)/.test(folded) && speaker.from <= range.from
            ? { clause: { from: speaker.from, to: range.to } }
            : {}),
        },
      ];
    });
  },
};

/** "Officials said the mayor accused the council of lying": who passes on what the mayor says. */
function toldBy(
  nodes: readonly Node[],
  at: number,
  speaker: SpeakerMention,
  context: RuleContext,
): readonly SpeakerMention[] {
  const cue = context.cues.findLast((one) => one.at < at && !one.negated && !one.isParticiple);
  if (cue === undefined) return [];
  const after = afterCue(nodes, cue, context);
  const outer = nodes[after.next]?.from === speaker.from ? subjectBefore(nodes, cue.at, context) : undefined;
  if (outer === undefined || outer.source.entity === speaker.entity) return [];
  return [outer.source, ...outer.relays, ...after.relays];
}

/** Of "…, accusing": who spoke in the sentence before, or else its subject. */
function goingOn(nodes: readonly Node[], at: number, context: RuleContext) {
  const { lastSpeaker, cues } = context;
  const { from } = nodes[at] as Node;
  const isOwn = lastSpeaker !== undefined && lastSpeaker.source.from >= (nodes[0]?.from ?? 0);
  if (isOwn && lastSpeaker.source.from < from) return { source: lastSpeaker.source, relays: lastSpeaker.relays };
  const cue = cues.find((one) => one.at < at && !one.isParticiple && !one.negated);
  // "Accusing the council of lying, the mayor resigned".
  const start = at === 0 ? nodes.findIndex(({ token }) => token?.text === ',') : 0;
  const first = cue?.at ?? nodes.findIndex((_, index) => index > start && isFiniteVerb(nodes, index));
  // "The army, accusing rebels of lying, said".
  if (at > 0 && first > at) return sourceIn(nodes, 0, at - 1, context);
  return first <= 0 ? undefined : subjectBefore(nodes, first, context);
}

function isJudgement(folded: string, after: readonly Node[], hasQuote: boolean): boolean {
  if (/^accus(?:ed|es|e)$/.test(folded)) return after.some(({ folded: word }) => word === 'of');
  if (/^blam(?:ed|es|e)$/.test(folded)) return after.length > 0;
  const as = after.findIndex(({ folded: word }) => word === 'as');
  if (
    /^(?:describ(?:ed|es|e)|brand(?:ed|s)?|label(?:led|ed|s)?|characteri[sz](?:ed|es|e)|denounc(?:ed|es|e)|condemn(?:ed|s)?|prais(?:ed|es|e))$/.test(
      folded,
    )
  )
    return hasQuote || as > 0 || /ing$|^(?:how|scenes?|conditions)$/.test(after[0]?.folded ?? '');
  if (/^(?:call(?:ed|s)?|dub(?:bed|s)?)$/.test(folded)) return hasQuote;
  if (/^g(?:ave|ives?)$/.test(folded) && as > 1 && as < 9 && /^(?:cause|reason|total)$/.test(after[1]?.folded ?? ''))
    return true;
  if (/^g(?:ave|ives?)$/.test(folded))
    return after
      .slice(0, 5)
      .some(({ folded: word }) => /^(?:toll|figures?|estimates?|numbers?|accounts?|versions?)$/.test(word));
  // "Told a different story".
  if (/^t(?:old|ells?)$/.test(folded) && /^(?:an?|another)$/.test(after[0]?.folded ?? ''))
    return (
      after.slice(1, 4).some(({ folded: word }) => /^(?:story|tale|version|account)$/.test(word)) &&
      after.slice(0, 3).some(({ folded: word }) => /^(?:different|another|similar|contrary)$/.test(word))
    );
  // "Put it at nearly thirty".
  const isIt = /^puts?$/.test(folded) && /^(?:it|them|this)$/.test(after[0]?.folded ?? '') && after[1]?.folded === 'at';
  if (isIt && (hasQuote || after.slice(2, 6).some(({ folded: word }) => figures.test(word) || isCount(word))))
    return true;
  // "Put the true number nearer to fifty".
  const isNear = after.slice(0, 5).some(({ folded: word }) => /^(?:number|figure|toll|total|cost|crowd)$/.test(word));
  if (/^puts?$/.test(folded) && isNear && after.some(({ folded: word }) => /^(?:nearer|closer)$/.test(word)))
    return true;
  const isPut = /^puts?$/.test(folded) && /^(?:the|its|their|number|figure|toll|losses)$/.test(after[0]?.folded ?? '');
  const isHigh = after.some(
    ({ folded: word }, index) => index < 6 && word === 'as' && /^(?:high|low)$/.test(after[index + 1]?.folded ?? ''),
  );
  if (isPut && isHigh) return true;
  return isPut && after.some(({ folded: word }, index) => word === 'at' && index < 6);
}

/** "Accused the council of lying, which it denies": up to what another rule found. */
function beforeTaken(nodes: readonly Node[], at: number, end: number, taken: readonly Range[]): number {
  const found = nodes.findIndex(({ from }, index) => index > at + 1 && taken.some((one) => one.from === from));
  if (found < 0 || found >= end) return end;
  return nodes[found - 1]?.token?.text === ',' ? found - 1 : end;
}

function endOf(nodes: readonly Node[], from: number): number {
  for (let at = from; at < nodes.length; at += 1) {
    const text = nodes[at]?.token?.text;
    if (text === ';' || nodes[at]?.quote !== undefined || isApposedSaying(nodes, at)) return at;
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
