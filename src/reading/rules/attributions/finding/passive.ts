import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { modeOf } from '../shape.js';
import { sourceIn } from '../source/sources.js';
import { subjectBefore } from '../source/speakers.js';

const being = new Set('is are was were been'.split(' '));
const impersonal = new Set(
  'reported said announced claimed alleged believed rumoured rumored confirmed understood thought feared suggested put'.split(
    ' ',
  ),
);

/** "Survivors were quoted as saying …", "it was reported that …", "the plan is said to …". */
export const passive: AttributionRule = {
  name: 'passive',
  good: [
    {
      text: 'Survivors were quoted as saying that there was no warning.',
      speaker: 'Survivors',
      content: ['there was no warning'],
    },
    {
      text: '"It hurts," CEO Ana Sorel was quoted as saying by the paper.',
      speaker: 'Ana Sorel',
      content: ['"It hurts,"'],
    },
    { text: 'It was reported that the bridge had fallen.', content: ['the bridge had fallen'] },
    { text: 'The mayor is said to have left the town.', content: ['The mayor is said to have left the town'] },
  ],
  bad: ['It was raining when the mayor left.', 'The price was quoted in euros.', 'The deal is expected to close soon.'],
  find(sentence, context) {
    const nodes = context.nodes;
    const out: Attribution[] = [];
    const push = (
      cue: Range,
      content: Range | undefined,
      speaker: SpeakerMention | undefined,
      relays: readonly SpeakerMention[],
    ) => {
      if (content === undefined) return;
      out.push({
        rule: 'passive',
        ...(speaker === undefined ? {} : { speaker }),
        relays,
        cue,
        content: [content],
        mode: modeOf(sentence, [content]),
        stance: 'ASSERTS',
        certainty: speaker === undefined ? 'UNCOMMITTED' : 'CERTAIN',
        coding: 'CLEAR',
      });
    };
    for (let at = 1; at < nodes.length; at += 1) {
      const word = (offset: number) => nodes[at + offset]?.folded ?? '';
      if (/^(?:quoted|cited)$/.test(word(0)) && being.has(word(-1))) {
        const as = nodes.findIndex(({ folded }, index) => index > at && index < at + 10 && folded === 'as');
        if (as < 0 || nodes[as + 1]?.folded !== 'saying') continue;
        const speaker = subjectBefore(nodes, at - 1, context)?.source;
        const subject = subjectBefore(nodes, at - 1, context);
        const isBehind = nodes[as + 2]?.folded === 'by' || nodes[as + 2]?.token?.isWord !== true;
        const passedBy =
          word(1) === 'by'
            ? sourceIn(nodes, at + 2, as, context)
            : nodes[as + 2]?.folded === 'by'
              ? sourceIn(nodes, as + 3, nodes.length, context)
              : undefined;
        const start = nodes[as + 2]?.folded === 'that' ? as + 3 : as + 2;
        const content =
          isBehind && subject !== undefined ? contentBefore(nodes, subject.start) : rangeOf(nodes, start, nodes.length);
        if (speaker !== undefined && nodes[start]?.quote === undefined)
          push(rangeBetween(nodes, at, as + 2), content, speaker, passedBy === undefined ? [] : [passedBy.source]);
      } else if (impersonal.has(word(0))) {
        const be = /ly$/.test(word(-1)) ? -2 : -1;
        if (!being.has(word(be))) continue;
        const isIt = word(be - 1) === 'it' || (word(be - 1) === 'has' && word(be - 2) === 'it');
        const that = isIt ? thatNear(nodes, at + 1) : undefined;
        if (that !== undefined)
          push(rangeBetween(nodes, at, at + 1), rangeOf(nodes, that + 1, nodes.length), undefined, []);
        else if (!isIt && !isTagged(nodes, at, context) && word(0) !== 'put' && word(1) === 'to' && at > 1) {
          const [from, to] = ownClause(nodes, at);
          // "No one was reported to have died".
          if (/^(?:no|nobody|none|nothing|neither)$/.test(nodes[from]?.folded ?? '')) continue;
          push(rangeBetween(nodes, at, at + 1), rangeOf(nodes, from, to), undefined, []);
        }
      }
    }
    return out.slice(0, 1);
  },
};

/** "He is alleged to have fled, prosecutors say": somebody says so. */
function isTagged(nodes: readonly Node[], at: number, { cues }: RuleContext): boolean {
  return cues.some(
    (cue) =>
      cue.at > at &&
      !cue.isParticiple &&
      !nodes[cue.end]?.token?.isWord &&
      nodes.slice(at, cue.at).some(({ token }) => token?.text === ','),
  );
}

/** "It was reported on Sunday that". */
function thatNear(nodes: readonly Node[], from: number): number | undefined {
  const that = nodes.findIndex(({ folded }, at) => at >= from && at < from + 6 && folded === 'that');
  return that < 0 || nodes.slice(from, that).some((_, at) => isFiniteVerb(nodes, from + at)) ? undefined : that;
}

/** "The Reds, who are believed to hold him, …": only the relative clause. */
function ownClause(nodes: readonly Node[], at: number): readonly [from: number, to: number] {
  const relative = nodes.findLastIndex(({ folded }, index) => index < at && /^(?:who|which)$/.test(folded));
  const stop = nodes.findIndex(({ token }, index) => index > at && token?.text === ';');
  if (relative < 0) return [0, stop < 0 ? nodes.length : stop];
  const end = nodes.findIndex(({ token }, index) => index > at && token?.text === ',');
  const and = nodes.findLastIndex(({ folded }, index) => index < at && /^(?:and|but)$/.test(folded));
  return [Math.max(relative, and) + 1, end < 0 ? nodes.length : end];
}

/** `"…," the director was quoted as saying`. */
function contentBefore(nodes: readonly Node[], end: number): Range | undefined {
  const quote = nodes.slice(0, end).findLast((node) => node.quote !== undefined);
  return quote === undefined ? rangeOf(nodes, 0, end) : { from: quote.from, to: quote.to };
}

function rangeBetween(nodes: readonly Node[], from: number, to: number): Range {
  return { from: (nodes[from] as Node).from, to: (nodes[to - 1] as Node).to };
}
