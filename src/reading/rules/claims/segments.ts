import type { Range } from '../attributions/attribution.js';
import { isFiniteVerb } from '../attributions/finite.js';
import type { Node } from '../attributions/nodes.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import { isPreposition } from '../mentions/words.js';
import type { Token } from '../text/tokens.js';
import {
  beginsAt,
  hasVerb,
  isGerund,
  isOpeningGerund,
  isResumed,
  relatives,
  startOfWords,
  subordinators,
} from './boundaries.js';
import { parentheses } from './parentheses.js';

/** A clause: the tokens of it, and its subject if it has none of its own. */
export interface Segment extends Range {
  /** Where its words begin, behind "and", "who", "after". */
  readonly core: number;
  readonly kind: 'main' | 'relative' | 'gerund' | 'infinitive' | 'subordinate';
  readonly subject: Range | undefined;
  /** What is set before it: "In Kesh, …". */
  readonly lead?: Range;
  /** What is set between commas within it. */
  readonly skip: readonly Range[];
  /** Where infinitives end that belong to it: "voted to close …". */
  readonly until?: number;
}

/** The clauses of a stretch of text, in its order, each with the subject that it takes over. */
export function segmentsOf(
  tokens: readonly Token[],
  range: Range,
  mentions: MentionIndex,
  without: readonly Range[] = [],
): readonly Segment[] {
  const all: Node[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at] as Token;
    if (!without.some(({ from, to }) => from <= at && at < to))
      all.push({ from: at, to: at + 1, folded: token.folded, token, quote: undefined });
  }
  const aside = parentheses(all);
  const nodes = all.filter(({ from }) => !aside.some((one) => one.from <= from && from < one.to));
  const skip = [...without, ...aside.map((one) => namedAside(one, mentions, range))];
  const found = clausesOf(nodes, mentions, skip);
  const inner = aside.flatMap((one): readonly Segment[] => {
    const own = all.filter(({ from }) => one.from < from && from < one.to - 1);
    const [first] = own;
    if (first === undefined || !hasVerb(own, 0, own.length)) return [];
    const core = startOfWords(own, 0, own.length);
    return [
      {
        from: first.from,
        to: one.to - 1,
        core: own[core]?.from ?? first.from,
        kind: 'relative',
        subject: antecedent(mentions, one.from, range.from),
        skip: [],
      },
    ];
  });
  return [...found, ...inner].sort((one, other) => one.from - other.from);
}

/** "The mayor of Grandpré, Luc Béranger, resigned": the name stands for what is before it. */
function namedAside(aside: Range, mentions: MentionIndex, { from }: Range): Range {
  const [name] = mentions.within(aside.from + 1, aside.to);
  const isName = name?.how === 'name' && name.from === aside.from + 1 && name.to === aside.to - 1;
  const before = isName
    ? mentions.within(Math.max(from, aside.from - 8), aside.from).find(({ how }) => how === 'noun')
    : undefined;
  return before === undefined || before.entity.isNamed || name === undefined
    ? aside
    : { from: before.from, to: name.from };
}

function clausesOf(nodes: readonly Node[], mentions: MentionIndex, skip: readonly Range[]): readonly Segment[] {
  const starts = [0];
  for (let at = 1; at < nodes.length; at += 1) if (beginsAt(nodes, at)) starts.push(at);
  const segments: Segment[] = [];
  for (const { from, start, to } of merged(nodes, starts)) {
    const core = startOfWords(nodes, start, to);
    const kind = kindOf(nodes, start, core);
    const hasOwn = ownSubject(nodes, core, to) !== undefined;
    const subject = hasOwn ? undefined : takenOver(nodes, { from: start, kind }, segments, mentions);
    const place = (at: number) => nodes[at]?.from ?? 0;
    const end = (nodes[to - 1]?.to ?? 0) as number;
    segments.push({
      from: place(from),
      to: end,
      core: place(core),
      kind,
      subject,
      skip,
      ...(start > from && isPreposition(nodes[from]?.folded ?? '') && nodes[from]?.folded !== 'to'
        ? { lead: { from: place(from), to: place(start) } }
        : {}),
    });
  }
  return withLater(segments, nodes);
}

/** Pieces without a verb belong to the piece before; one at the beginning leads to the next. */
function merged(
  nodes: readonly Node[],
  starts: readonly number[],
): readonly { from: number; start: number; to: number }[] {
  const pieces: { from: number; start: number; to: number }[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? nodes.length;
    const last = pieces.at(-1);
    // Behind a semicolon a list of subjects may begin.
    const isOpen =
      last !== undefined && pieces.length > 1 && isAfterStop(nodes, last.start) && !hasVerb(nodes, last.start, last.to);
    if (last === undefined) pieces.push({ from: start, start, to: end });
    else if (pieces.length === 1 && !hasVerb(nodes, last.start, last.to)) Object.assign(last, { start, to: end });
    else if (isOpen) last.to = end;
    else if (!hasVerb(nodes, start, end) && isAfterStop(nodes, start)) pieces.push({ from: start, start, to: end });
    else if (!hasVerb(nodes, start, end)) last.to = end;
    else pieces.push({ from: start, start, to: end });
  }
  return pieces;
}

function isAfterStop(nodes: readonly Node[], start: number): boolean {
  return /^[;:.]$/.test(nodes[start - 1]?.token?.text ?? '');
}

function kindOf(nodes: readonly Node[], from: number, core: number): Segment['kind'] {
  const lead = nodes.slice(from, core).map(({ folded }) => folded);
  if (lead.some((word) => relatives.has(word) || word === 'that')) return 'relative';
  if (nodes[core]?.folded === 'to') return 'infinitive';
  if (isOpeningGerund(nodes, core)) return 'gerund';
  return lead.some((word) => subordinators.has(word)) ? 'subordinate' : 'main';
}

/** Where the subject ends, if the clause has one of its own. */
function ownSubject(nodes: readonly Node[], core: number, to: number): number | undefined {
  for (let at = core; at < to; at += 1) {
    const isVerbal =
      isFiniteVerb(nodes, at) ||
      isGerund(nodes, at) ||
      (at === core && (nodes[at]?.folded === 'to' || isOpeningGerund(nodes, at)));
    if (!isVerbal) continue;
    const before = nodes
      .slice(core, at)
      .filter(({ folded, token }) => token?.isWord && !/ly$|^(?:later|then|also|not|never|still|to)$/.test(folded));
    return before.length === 0 ? undefined : at;
  }
  return core < to ? to : undefined;
}

function takenOver(
  nodes: readonly Node[],
  { from, kind }: { readonly from: number; readonly kind: Segment['kind'] },
  before: readonly Segment[],
  mentions: MentionIndex,
): Range | undefined {
  const last = before.at(-1);
  if (from > 0 && last?.kind === 'relative' && isResumed(nodes, from))
    return antecedent(mentions, last.core - 1, nodes[0]?.from ?? 0) ?? nobody;
  if (kind === 'relative') {
    const found = antecedent(mentions, nodes[from]?.from ?? 0, nodes[0]?.from ?? 0);
    if (found !== undefined) return found;
  }
  const governors =
    kind === 'gerund' ? before.filter((one) => one.kind !== 'relative' && one.kind !== 'gerund') : before;
  const governor = governors.at(-1) ?? before.at(-1);
  if (governor === undefined) return undefined;
  return governor.subject ?? subjectOf(nodes, governor);
}

/** A subject that is not understood: nothing is read of such a clause. */
export const nobody: Range = { from: 0, to: 0 };

/** What "who" and "which" stand for: what was named last, unless it only says where. */
function antecedent(mentions: MentionIndex, end: number, start: number): Range | undefined {
  const last = mentions.within(Math.max(start, end - 8), end).findLast(({ how }) => how !== 'pronoun');
  return last !== undefined && end - last.to <= 1 ? { from: last.from, to: last.to } : undefined;
}

/** The words of a clause before its verb. */
function subjectOf(nodes: readonly Node[], { core, to }: Pick<Segment, 'core' | 'to'>): Range | undefined {
  const [first, last] = [nodes.findIndex(({ from }) => from >= core), nodes.findLastIndex((node) => node.to <= to)];
  if (first < 0 || last < first) return undefined;
  const end = ownSubject(nodes, first, last + 1);
  return end === undefined || end > last ? undefined : { from: core, to: nodes[end]?.from ?? core };
}

/** "After seizing the town, the rebels …": the subject comes later. */
function withLater(segments: readonly Segment[], nodes: readonly Node[]): readonly Segment[] {
  const [first, second] = segments;
  if (first === undefined || second === undefined || first.kind !== 'gerund' || first.subject !== undefined)
    return segments;
  const subject = subjectOf(nodes, second);
  return subject === undefined ? segments : [{ ...first, subject }, ...segments.slice(1)];
}
