import { expect } from '@jest/globals';
import type { ModelReading } from '../../../src/reading/model/proposeWithModel.js';
import type { Proposal, TextMention, TextSpan } from '../../../src/reading/proposal.js';

// What "grounded" means, read off the text itself: other code than that which is tested.

/** Expects that all that is proposed stands in the text. */
export function expectGrounded({ proposals }: ModelReading, text: string): void {
  for (const proposal of proposals) {
    for (const span of spansOf(proposal)) expect([...text].slice(span.start, span.end).join('')).toBe(span.exact);
    for (const { name, antecedent, span } of mentionsOf(proposal)) {
      expect((antecedent ?? span).exact.replace(/\s+/g, ' ')).toContain(name);
    }
    expectClaim(proposal);
  }
}

function expectClaim({ claim, content }: Proposal): void {
  if (claim === undefined) return;
  const said = content.map(({ exact }) => exact).join(' ');
  const there = new Set(bare(said));
  const small = new Set([
    'a',
    'an',
    'the',
    'of',
    'in',
    'on',
    'at',
    'by',
    'was',
    'were',
    'has',
    'been',
    'and',
    'is',
    'it',
  ]);
  const isKnown = (word: string) =>
    there.has(word) ||
    small.has(word) ||
    (word.length > 3 && [...there].some((one) => one.startsWith(word.slice(0, 4))));
  expect(bare(claim.text).filter((word) => !isKnown(word))).toEqual([]);
  const exact = claim.text.match(/\p{Lu}[^\s,.]*|\d[\d,]*/gu) ?? [];
  expect(exact.filter((one) => !said.includes(one))).toEqual([]);
  for (const { entity } of claim.participants) expect(said).toContain(entity.name);
  const figures = said.includes('two dozen')
    ? ['24']
    : (said.match(/\d[\d,]*/g) ?? []).map((one) => one.replaceAll(',', ''));
  const { low, best, high } = claim.quantity ?? {};
  for (const figure of [low, best, high]) if (figure !== undefined) expect(figures).toContain(String(figure));
}

function bare(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function mentionsOf({ speaker, relays, claim }: Proposal): readonly TextMention[] {
  return [
    ...(speaker === undefined ? [] : [speaker]),
    ...relays,
    ...(claim?.participants ?? []).map((one) => one.entity),
  ];
}

function spansOf(proposal: Proposal): readonly TextSpan[] {
  const mentions = mentionsOf(proposal).flatMap(({ span, antecedent }) => [span, ...(antecedent ? [antecedent] : [])]);
  return [...proposal.content, ...(proposal.cue === undefined ? [] : [proposal.cue]), ...mentions];
}
