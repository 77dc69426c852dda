import type { Entity, EntityMention } from '../../mentions/entities.js';
import { isCount } from '../../mentions/nounPhrases.js';
import { isPersonNoun, nounOf } from '../../mentions/nouns.js';
import { isAdverb, isAuxiliary, isFunctionWord, isPreposition } from '../../mentions/words.js';
import type { Token } from '../../text/tokens.js';
import type { Range, RuleContext, SpeakerMention } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { madeHere, withSigners } from './withSigners.js';

/** A source with the nodes that it takes: from `start` up to `end`. */
export interface FoundSpeaker {
  readonly source: SpeakerMention;
  readonly start: number;
  readonly end: number;
  /** "The Daily, citing doctors, said": who passed it on. */
  readonly relays: readonly SpeakerMention[];
}

/** The source that nodes name: the last mention before a preposition, or what is left of them. */
export function sourceIn(
  nodes: readonly Node[],
  from: number,
  to: number,
  context: RuleContext,
): FoundSpeaker | undefined {
  let start = from;
  while (start < to && isLead(nodes[start])) start += 1;
  if (start >= to) return undefined;
  // "The mission itself said".
  if (start < to - 1 && /^(?:(?:it|him|her|them)sel(?:f|ves)|each|both)$/.test(nodes[to - 1]?.folded ?? ''))
    return sourceIn(nodes, from, to - 1, context);
  // "In last week's paper we said".
  if (start < to - 1 && /^(?:i|we)$/.test(nodes[to - 1]?.folded ?? '') && nodes[to - 2]?.folded !== 'and')
    return sourceIn(nodes, to - 1, to, context);
  const isAdverbial = isPreposition(nodes[start]?.folded ?? '');
  const range = rangeOf(nodes, start, to);
  if (range === undefined) return undefined;
  const inside = context.mentions.within(range.from, range.to);
  if (isAdverbial) {
    const last = inside.at(-1);
    if (last === undefined || last.to !== range.to || inside.length < 2) {
      if (last?.to !== range.to || isPreposition(context.read.tokens[last.from - 1]?.folded ?? '')) return undefined;
    }
    return sourceOf(nodes, last as EntityMention, last as EntityMention);
  }
  const preposition = prepositionAfter(nodes, start, to);
  // "Corvane AG (SIX: CRVN)": what stands in parentheses is no other source.
  const open = nodes.findIndex(({ token }, at) => at > start && at < to && token?.text === '(');
  const end = preposition !== undefined && (open < 0 || preposition < open) ? preposition : open < 0 ? to : open;
  const author = authorOf(nodes, end, to, inside);
  if (author !== undefined) return { ...sourceOf(nodes, author, author), start };
  const head = headOf(inside, nodes[end]?.from ?? range.to, range, context.read.tokens);
  if (head !== undefined) {
    const found = sourceOf(nodes, head, range);
    const source = withSigners(found.source, head, nodes[0]?.from ?? range.from, context);
    return { ...found, source, start: source.from < range.from ? 0 : start };
  }
  return unknownSource(nodes, start, to, range, context);
}

/** "A statement by the rebels", "reports by residents": those who make them speak. */
function authorOf(
  nodes: readonly Node[],
  by: number,
  to: number,
  inside: readonly EntityMention[],
): EntityMention | undefined {
  // "A statement issued by the family".
  if (issuing.test(nodes[by]?.folded ?? '') && nodes[by + 1]?.folded === 'by' && isUtterance(nodes[by - 1]))
    return authorOf([...nodes.slice(0, by), ...nodes.slice(by + 1)], by, to - 1, inside);
  if (!/^(?:by|from)$/.test(nodes[by]?.folded ?? '') || !isUtterance(nodes[by - 1])) return undefined;
  const next = inside.find(({ from }) => from >= (nodes[by]?.to ?? 0));
  const gap = next === undefined ? 0 : next.from - (nodes[by]?.to ?? 0);
  if (next === undefined || gap > 1 || by + 1 >= to) return undefined;
  // "By the army's press office": the office.
  const last = inside.findLast(({ from }, index) => from >= next.from && isOwnedUpTo(inside, next, index));
  return last ?? next;
}

/** Who issues a statement makes it; who commissions a study does not. */
const issuing =
  /^(?:published|released|issued|posted|shared|filed|conducted|compiled|submitted|presented|written|signed)$/;

/** Whether each mention from one on owns the next. */
function isOwnedUpTo(inside: readonly EntityMention[], first: EntityMention, index: number): boolean {
  const start = inside.indexOf(first);
  return inside.slice(start, index).every(({ to }, at) => (inside[start + at + 1]?.from ?? Infinity) <= to);
}

const utterances =
  /^(?:statements?|reports?|stud(?:y|ies)|surveys?|accounts|testimon(?:y|ies)|letters?|emails?|messages?|posts?|tweets?|complaints?|declarations?|communiqués?)$/;

/** "A statement", "reports": who makes them speaks. */
export function isUtterance(node: Node | undefined): boolean {
  return utterances.test(node?.folded ?? '');
}

function headOf(
  inside: readonly EntityMention[],
  end: number,
  range: Range,
  tokens: RuleContext['read']['tokens'],
): EntityMention | undefined {
  const own = inside.filter(({ from }) => from < end);
  const last = own.at(-1);
  if (last === undefined) return undefined;
  // "The owner": a possessive before a word that is no mention owns the source.
  // "The Free Valley Movement (FVM)" ends with its initials.
  const limit = Math.min(end, range.to);
  return last.to >= limit || (last.to + 1 >= limit && !isPlainWord(tokens[last.to])) ? last : undefined;
}

/** "His superiors", "hospital records": the word behind a mention is what speaks. */
function isPlainWord(token: Token | undefined): boolean {
  return token?.isWord === true && !token.large && !isFunctionWord(token.folded) && !isAdverb(token.folded);
}

/** The source that a mention is, with the words of a range. */
export function sourceOf(nodes: readonly Node[], { entity, from, to }: EntityMention, range: Range): FoundSpeaker {
  const source = { entity, from: Math.min(range.from, from), to: Math.max(range.to, to) };
  const start = nodes.findIndex((node) => node.to > source.from);
  const end = nodes.findIndex((node) => node.from >= source.to);
  return { source, start, end: end < 0 ? nodes.length : end, relays: [] };
}

function prepositionAfter(nodes: readonly Node[], start: number, to: number): number | undefined {
  for (let at = start + 1; at < to; at += 1)
    if (
      isPreposition(nodes[at]?.folded ?? '') ||
      isDescribing(nodes, at) ||
      /^t?here$/.test(nodes[at]?.folded ?? '') ||
      nodes[at]?.folded === 'who' ||
      nodes[at]?.token?.text === ','
    )
      return at;
  return undefined;
}

/** "Villagers interviewed by the Post", "sources familiar with the talks": what describes a source begins as a preposition does. */
export const describing =
  /^(?:published|released|issued|obtained|leaked|shared|posted|dated|reviewed|filed|conducted|commissioned|interviewed|compiled|familiar|close|based|seen|cited|quoted|submitted|presented|briefed|polled|surveyed|questioned|contacted|reached)$/;

/** "Documents leaked to us", not "a leaked document". */
export function isDescribing(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1];
  const isEnd =
    next?.token?.isWord !== true ||
    isPreposition(next.folded) ||
    /day$|^(?:last|this|today|earlier|online|widely)$/.test(next.folded) ||
    // "Posts shared thousands of times".
    (isCount(next.folded) && /^(?:of|times)$/.test(nodes[at + 2]?.folded ?? ''));
  return describing.test(nodes[at]?.folded ?? '') && isEnd;
}

function isLead(node: Node | undefined): boolean {
  if (node?.token === undefined) return true;
  if (!node.token.isWord) return true;
  return (
    [
      'and',
      'but',
      'so',
      'then',
      'yet',
      'meanwhile',
      'however',
      'later',
      'afterwards',
      'or',
      'though',
      'also',
      'asked',
    ].includes(node.folded) || /day$/.test(node.folded)
  );
}

/** A source that is no noun of ours: "the budget", "half of those asked". */
function unknownSource(
  nodes: readonly Node[],
  start: number,
  to: number,
  range: Range,
  context: RuleContext,
): FoundSpeaker | undefined {
  const { tokens, text } = context.read;
  const own = nodes.slice(start, to);
  if (own.length > 12 || own.some((_, index) => index > 0 && isFiniteVerb(own, index))) return undefined;
  const preposition = prepositionAfter(nodes, start, to) ?? to;
  const last = nodes[preposition - 1];
  const head = last?.token;
  // "Two of the sources".
  const isPart = isCount(last?.folded ?? '') && nodes[preposition]?.folded === 'of';
  if (
    head === undefined ||
    !head.isWord ||
    isAuxiliary(head.folded) ||
    (isFunctionWord(head.folded) && !pronouns.has(head.folded) && !isPart)
  )
    return undefined;
  const end = isPart ? range.to : (last?.to ?? range.to);
  const words = tokens.slice(range.from, end);
  const first = words[0]?.folded ?? '';
  const from = range.from + (['the', 'a', 'an'].includes(first) && words.length > 1 ? 1 : 0);
  const name = text.slice(tokens[from]?.start, tokens[end - 1]?.end).replace(/\s+/gu, ' ');
  const noun = nounOf(head.folded);
  const entity: Entity = {
    id: madeHere,
    name,
    from,
    to: end,
    isNamed: head.large && preposition - start > 0 && range.from !== nodes[0]?.from,
    isPlural: /s$/.test(head.folded),
    scores: { PERSON: noun !== undefined && isPersonNoun(noun) ? 1 : 0, ORGANISATION: 0, ACTOR: 0, PLACE: 0 },
    nouns: new Set(),
    words: words.map(({ folded }) => folded),
    candidates: [],
    count: 1,
  };
  return { source: { entity, ...range }, start, end: to, relays: [] };
}

const pronouns = new Set('he she it they we i one both another other others some many most'.split(' '));
