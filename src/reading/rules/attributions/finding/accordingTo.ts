import type { Attribution, AttributionRule, Range } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceAfter } from '../source/sourceAfter.js';
import { sourceIn } from '../source/sources.js';

const leads: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'accounts', 'of'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** "According to plan": how it was done. */
const manners = new Set('plan law schedule rules type size need taste circumstances custom tradition'.split(' '));

/** "According to X, …", "…, according to X", also in the middle. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  good: [
    {
      text: 'According to neighbours, the alarm went off at noon.',
      speaker: 'neighbours',
      content: ['the alarm went off at noon'],
    },
    { text: 'Two people died, according to the Red Cross.', speaker: 'Red Cross', content: ['Two people died'] },
    { text: 'The road, according to police, was closed.', speaker: 'police', content: ['The road', 'was closed'] },
    {
      text: 'By the account of the Civic League, a local group, the vote was calm.',
      speaker: 'Civic League',
      content: ['the vote was calm'],
    },
  ],
  bad: ['The ministry acted according to plan.', 'They accorded him a welcome.'],
  find(sentence, context) {
    const nodes = context.nodes;
    const found = leadIn(nodes);
    if (found === undefined) return [];
    const { at, start } = found;
    const end = endOfSource(nodes, start);
    const speaker = sourceAfter(nodes, start, context)?.source ?? sourceIn(nodes, start, end, context)?.source;
    if (speaker === undefined || manners.has(speaker.entity.name.toLowerCase())) return [];
    const content = contentAround(nodes, at, end);
    const [first, ...more] = content;
    if (first === undefined) return [];
    const cue = { from: (nodes[at] as Node).from, to: (nodes[start - 1] as Node).to };
    const attribution: Attribution = {
      rule: 'according-to',
      speaker,
      relays: [],
      cue,
      content: [first, ...more],
      mode: modeOf(sentence, content),
      stance: 'ASSERTS',
      certainty: certaintyOf(context.read, content, 'CERTAIN'),
      coding: 'CLEAR',
    };
    return [attribution];
  },
};

function leadIn(nodes: readonly Node[]): { readonly at: number; readonly start: number } | undefined {
  for (let at = 0; at < nodes.length; at += 1) {
    const lead = leads.find((words) => words.every((word, index) => nodes[at + index]?.folded === word));
    if (lead !== undefined) return { at, start: at + lead.length };
  }
  return undefined;
}

/** Up to the comma that ends the source; what stands between two commas may describe it. */
function endOfSource(nodes: readonly Node[], start: number): number {
  let end = start;
  while (end < nodes.length && !/^[,.;:!?—–]$/u.test(nodes[end]?.token?.text ?? '') && nodes[end]?.quote === undefined)
    end += 1;
  return end;
}

function contentAround(nodes: readonly Node[], at: number, end: number): readonly Range[] {
  const isLeading = at === 0 || !nodes.slice(0, at).some((_, index) => isFiniteVerb(nodes, index));
  if (!isLeading) {
    const before = rangeOf(nodes, startOfContent(nodes, at), at);
    // "The road, according to police, was closed."
    const next =
      nodes[end]?.token?.text === ',' && (isFiniteVerb(nodes, end + 1) || goesOn(nodes, end + 1))
        ? rangeOf(nodes, end + 1, nodes.length)
        : undefined;
    return [before, next].filter((range) => range !== undefined);
  }
  const close = nodes[end]?.token?.text === ',' ? afterApposition(nodes, end) : end;
  const own = rangeOf(nodes, close, nodes.length);
  const subject = rangeOf(nodes, 0, at);
  return [subject, own].filter((range) => range !== undefined);
}

/** "…, according to papers, and to let it": what is joined by "and" without a subject of its own. */
function goesOn(nodes: readonly Node[], at: number): boolean {
  return (
    /^(?:and|or)$/.test(nodes[at]?.folded ?? '') && (nodes[at + 1]?.folded === 'to' || isFiniteVerb(nodes, at + 1))
  );
}

/** "According to X, a network of the opposition, the fight …": the description belongs to the source. */
function afterApposition(nodes: readonly Node[], comma: number): number {
  const next = nodes.findIndex(({ token }, index) => index > comma && token?.text === ',');
  if (next < 0 || next - comma > 12) return comma + 1;
  const inner = nodes.slice(comma + 1, next);
  const describes =
    ['a', 'an', 'the', 'which', 'who'].includes(inner[0]?.folded ?? '') ||
    (inner.length > 0 && inner.every(({ token }) => token?.large));
  const hasVerb = inner.some((_, index) => isFiniteVerb(inner, index));
  return describes && (!hasVerb || /^wh/.test(inner[0]?.folded ?? '')) ? next + 1 : comma + 1;
}

function startOfContent(nodes: readonly Node[], at: number): number {
  for (let index = at - 1; index > 0; index -= 1) {
    if (nodes[index]?.token?.text === ';') return index + 1;
  }
  return /^(?:but|and)$/.test(nodes[0]?.folded ?? '') ? 1 : 0;
}
