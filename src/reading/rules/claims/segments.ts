import { lexicon } from '../../../language/lexicon/lexicon.js';
import type { Range } from '../attributions/attribution.js';
import { isFinite } from '../attributions/finite.js';
import type { Node } from '../attributions/nodes.js';
import type { EntityMention } from '../mentions/entities.js';
import type { Mentions } from '../mentions/findMentions.js';
import { isAuxiliary, isDeterminer, isPreposition } from '../mentions/words.js';
import type { Token } from '../text/tokens.js';

/** A clause: the tokens of it, and its subject if it has none of its own. */
export interface Segment extends Range {
  /** Where its words begin, behind "and", "who", "after". */
  readonly core: number;
  readonly kind: 'main' | 'relative' | 'gerund' | 'infinitive' | 'subordinate';
  readonly subject: Range | undefined;
}

const relatives = new Set(['who', 'which', 'whom']);
const subordinators = new Set('after before when while because since although though if unless where whereas until as whether so once'.split(' '));
const conjunctions = new Set(['and', 'but', 'or', 'nor', 'then', 'yet']);

/** The clauses of a stretch of text, each with the subject that it takes over. */
export function segmentsOf(tokens: readonly Token[], range: Range, mentions: Mentions): readonly Segment[] {
  const nodes = tokens.slice(range.from, range.to).map((token, index): Node => ({ from: range.from + index, to: range.from + index + 1, folded: token.folded, token, quote: undefined }));
  const starts = [0];
  for (let at = 1; at < nodes.length; at += 1) if (beginsAt(nodes, at)) starts.push(at);
  const pieces = merged(nodes, starts);
  const segments: Segment[] = [];
  for (const [from, to] of pieces) {
    const core = coreOf(nodes, from, to);
    const kind = kindOf(nodes, from, core);
    const own = ownSubject(nodes, core, to);
    const subject = own === undefined ? takenOver(tokens, nodes, { from, core, kind }, segments, mentions) : undefined;
    segments.push({ from: range.from + from, to: range.from + to, core: range.from + core, kind, subject });
  }
  return withLater(segments, nodes, range);
}

function beginsAt(nodes: readonly Node[], at: number): boolean {
  const [before, node] = [nodes[at - 1] as Node, nodes[at] as Node];
  if (node.token?.isWord !== true) return false;
  const { folded } = node;
  if (/^[,;:—–()]$/u.test(before.token?.text ?? '') || /^[.!?]$/.test(before.token?.text ?? '')) return true;
  if (relatives.has(folded)) return true;
  if (folded === 'that') return before.token?.isWord === true && !isPreposition(before.folded) && !isDeterminer(before.folded);
  if (subordinators.has(folded) && before.token?.isWord === true) return verbBefore(nodes, at + 1, 14) && !(folded === 'as' && before.folded === 'well');
  if (conjunctions.has(folded)) return isVerbNext(nodes, at + 1) || subordinators.has(nodes[at + 1]?.folded ?? '') || (verbBefore(nodes, at + 1, 8) && before.token?.isWord === true && startsNounPhrase(nodes, at + 1));
  if (folded === 'to') return isVerb(nodes[at + 1], 'base') && before.token?.isWord === true && !conjunctions.has(before.folded);
  return isGerund(nodes, at);
}

function isVerb(node: Node | undefined, form: 'base' | 'gerund'): boolean {
  return node?.token?.isWord === true && lexicon().sensesOf(node.folded).some(({ isNoun, forms }) => !isNoun && forms.has(form));
}

function isGerund(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (!/ing$/.test(nodes[at]?.folded ?? '') || !isVerb(nodes[at], 'gerund') || before === undefined) return false;
  return !isPreposition(before.folded) && !isAuxiliary(before.folded) && !isDeterminer(before.folded) && before.token?.possessive !== true && !/ly$|^not$/.test(before.folded);
}

/** A verb stands there, perhaps behind adverbs: "and wounding", "and later released". */
function isVerbNext(nodes: readonly Node[], at: number): boolean {
  let index = at;
  while (/ly$|^(?:later|then|also|has|have|had|was|were|will|would|is|are)$/.test(nodes[index]?.folded ?? '') && index < at + 3) index += 1;
  const node = nodes[index];
  if (node?.token?.isWord !== true) return false;
  return isFinite(nodes, index) || (/(?:ing|ed)$/.test(node.folded) && lexicon().sensesOf(node.folded).some(({ isNoun }) => !isNoun)) || isVerb(node, 'base');
}

function verbBefore(nodes: readonly Node[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(nodes.length, from + reach); at += 1) {
    if (/^[,;:.]$/.test(nodes[at]?.token?.text ?? '')) return false;
    if (isFinite(nodes, at) || (at === from && /ing$/.test(nodes[at]?.folded ?? ''))) return true;
  }
  return false;
}

function startsNounPhrase(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  return node?.token?.isWord === true && !isPreposition(node.folded);
}

/** Pieces without a verb belong to the piece before. */
function merged(nodes: readonly Node[], starts: readonly number[]): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? nodes.length;
    const last = pieces.at(-1);
    const isLeading = pieces.length === 1 && last !== undefined && !hasVerb(nodes, last[0], last[1]);
    if (last !== undefined && (!hasVerb(nodes, start, end) || isLeading)) last[1] = end;
    else pieces.push([start, end]);
  }
  return pieces;
}

function hasVerb(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFinite(nodes, at) || isGerund(nodes, at) || (nodes[at]?.folded === 'to' && isVerb(nodes[at + 1], 'base')) || (at === from && /ing$/.test(nodes[at]?.folded ?? '')) || (/^(?:and|or|but|after|before|while)$/.test(nodes[at]?.folded ?? '') && at === from && /ing$/.test(nodes[at + 1]?.folded ?? ''))) return true;
  return false;
}

function coreOf(nodes: readonly Node[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const { folded, token } = nodes[at] as Node;
    const skips = token?.isWord !== true || conjunctions.has(folded) || relatives.has(folded) || subordinators.has(folded) || folded === 'that' || (folded === 'in' && nodes[at + 1]?.folded === 'order');
    if (!skips) break;
    at += folded === 'in' ? 2 : 1;
  }
  return at;
}

function kindOf(nodes: readonly Node[], from: number, core: number): Segment['kind'] {
  const lead = nodes.slice(from, core).map(({ folded }) => folded);
  if (lead.some((word) => relatives.has(word) || word === 'that')) return 'relative';
  if (nodes[core]?.folded === 'to') return 'infinitive';
  if (/ing$/.test(nodes[core]?.folded ?? '') && isVerb(nodes[core], 'gerund')) return 'gerund';
  return lead.some((word) => subordinators.has(word)) ? 'subordinate' : 'main';
}

/** Where the subject ends, if the clause has one of its own. */
function ownSubject(nodes: readonly Node[], core: number, to: number): number | undefined {
  for (let at = core; at < to; at += 1) {
    const isVerbal = isFinite(nodes, at) || isGerund(nodes, at) || (at === core && (nodes[at]?.folded === 'to' || /ing$/.test(nodes[at]?.folded ?? '')));
    if (!isVerbal) continue;
    const before = nodes.slice(core, at).filter(({ folded, token }) => token?.isWord && !/ly$|^(?:later|then|also|not|never|still|to)$/.test(folded));
    return before.length === 0 ? undefined : at;
  }
  return core < to ? to : undefined;
}

function takenOver(
  tokens: readonly Token[],
  nodes: readonly Node[],
  { from, core, kind }: { readonly from: number; readonly core: number; readonly kind: Segment['kind'] },
  before: readonly Segment[],
  mentions: Mentions,
): Range | undefined {
  const start = nodes[0]?.from ?? 0;
  if (kind === 'relative') {
    const end = start + from;
    const last = mentions.within(Math.max(start, end - 12), end).findLast((one: EntityMention) => one.how !== 'pronoun');
    if (last !== undefined && end - last.to <= 8) return { from: last.from, to: last.to };
    return undefined;
  }
  const governors = kind === 'gerund' ? before.filter((one) => one.kind !== 'relative' && one.kind !== 'gerund') : before;
  const governor = governors.at(-1) ?? before.at(-1);
  if (governor === undefined) return undefined;
  if (governor.subject !== undefined) return governor.subject;
  return subjectOf(tokens, governor, core);
}

/** The words of a clause before its verb. */
export function subjectOf(tokens: readonly Token[], { core, to }: Pick<Segment, 'core' | 'to'>, _limit?: number): Range | undefined {
  const nodes = tokens.slice(core, to).map((token, index): Node => ({ from: core + index, to: core + index + 1, folded: token.folded, token, quote: undefined }));
  const end = ownSubject(nodes, 0, nodes.length);
  return end === undefined || end === nodes.length ? undefined : { from: core, to: core + end };
}

/** "After seizing the town, the rebels …": the subject comes later. */
function withLater(segments: readonly Segment[], nodes: readonly Node[], _range: Range): readonly Segment[] {
  const [first, second] = segments;
  if (first === undefined || second === undefined || first.kind !== 'gerund' || first.subject !== undefined) return segments;
  const tokens = nodes.map(({ token }) => token as Token);
  const offset = nodes[0]?.from ?? 0;
  const subject = subjectOf(tokens, { core: second.core - offset, to: second.to - offset });
  return subject === undefined ? segments : [{ ...first, subject: { from: subject.from + offset, to: subject.to + offset } }, ...segments.slice(1)];
}
