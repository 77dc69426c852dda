import type { Node } from './nodes.js';

/** What somebody said before, where somebody else takes it up: "…, a claim the ministry denied". */
export const apposedNouns =
  /^(?:accusation|allegation|claim|charge|report|suggestion|assertion|statement|figure|version|account)s?$/;

const sayings = new Set(
  (
    'claim allegation accusation charge assertion report statement account story version suggestion notion idea theory ' +
    'argument criticism complaint rumour rumor speculation talk figure number toll estimate finding conclusion explanation ' +
    'description characterisation characterization comparison warning concern threat comment remark word label verdict evidence ' +
    'judgement judgment assessment interpretation narrative insinuation implication link connection responsibility blame guilt ' +
    'motive wisdom need validity truth accuracy legality legitimacy authenticity'
  ).split(' '),
);

/** Where a comma is before "an accusation …", which tells of what stands before it. */
export function isApposedSaying(nodes: readonly Node[], comma: number): boolean {
  if (nodes[comma]?.token?.text !== ',' || !/^(?:an?|the|both)$/.test(nodes[comma + 1]?.folded ?? '')) return false;
  return apposedNouns.test(nodes[comma + 2]?.folded ?? '') && !/^(?:of|,|\.)$/.test(nodes[comma + 3]?.folded ?? '.');
}

/** How many words of an object may stand before the noun that it is about. */
const reach = 6;

/**
 * Whether an object is something that is said: "rejected the claim", "questioned this", "dismissed his account". Who rejects an offer,
 * or questions a man, says nothing of what is so.
 */
export function isSaying(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (/^(?:it|this|that|these|those|them)$/.test(first) && !/^[\p{L}]/u.test(words[1] ?? '')) return true;
  return words.slice(0, reach).some((word) => sayings.has(word) || sayings.has(word.replace(/s$/, '')));
}
