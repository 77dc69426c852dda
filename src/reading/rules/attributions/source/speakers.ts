import { type Entity, kindOf } from '../../mentions/entities.js';
import { isAdverb, isPreposition } from '../../mentions/words.js';
import type { RuleContext } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import type { Node } from '../nodes.js';
import { type FoundSpeaker, isDescribing, sourceIn, sourceOf } from './sources.js';
import { whoBefore } from './whoBefore.js';
import { madeHere } from './withSigners.js';

const stops = new Set(
  'that while when although though because as if whereas since after before until who which whom whose whether what how why so'.split(
    ' ',
  ),
);
const soft = new Set(
  'also first always long twice later then again earlier previously now still repeatedly publicly once today yesterday recently have has had did does do would will is are was were not never neither nevertheless immediately already often sometimes ever even just could should may might'.split(
    ' ',
  ),
);
/** The most nodes of a subject. */
const longestSubject = 30;

/** The subject of a verb: what stands before it. */
export function subjectBefore(nodes: readonly Node[], cue: number, context: RuleContext): FoundSpeaker | undefined {
  let end = cue;
  while (end > 0 && (isSoft(nodes[end - 1]) || isSinceThen(nodes, end - 1))) end -= 1;
  const before = nodes[end - 1];
  if (before === undefined) return undefined;
  if (before.token?.text === ',') return withApposition(nodes, end - 1, context);
  if (/^[–—-]$/u.test(before.token?.text ?? '')) {
    // "Kane – a former minister – said".
    const open = nodes.findLastIndex(
      ({ token }, at) => at < end - 1 && at > end - 14 && /^[–—-]$/u.test(token?.text ?? ''),
    );
    return open > 0 ? sourceIn(nodes, startOfSubject(nodes, open), open, context) : undefined;
  }
  // "A chief, who said he had gone, told …", "the bank, which denies wrongdoing, fell".
  if (before.folded === 'who') return antecedentOf(nodes, end - 1, context);
  if (before.folded === 'which') {
    const found = inferring.test(nodes[cue]?.folded ?? '') ? undefined : antecedentOf(nodes, end - 1, context);
    const kind = found === undefined ? 'OTHER' : kindOf(found.source.entity);
    return found?.source.entity.isNamed || /^(?:ORGANISATION|ACTOR)$/.test(kind) ? found : undefined;
  }
  const relative = whoBefore(nodes, end);
  if (relative !== undefined) {
    const antecedent = sourceIn(nodes, startOfSubject(nodes, relative), relative, context);
    if (antecedent !== undefined) return { ...antecedent, end };
  }
  const start = startOfSubject(nodes, end);
  const found = sourceIn(nodes, start, end, context);
  if (found !== undefined || start === 0) return found;
  // "A professor I spoke to said".
  return withRelative(nodes, start, end, context);
}

/** What "which" says of a clause: "sales fell, which suggests that". */
const inferring = /^(?:show|suggest|indicat|mean|impl|find|found|signal|demonstrat|reveal|confirm|hint)/;

/** Who or what stands before "who" or "which", and before age and address: "Harmon, 61, who denies it". */
function antecedentOf(nodes: readonly Node[], relative: number, context: RuleContext): FoundSpeaker | undefined {
  let close = nodes[relative - 1]?.token?.text === ',' ? relative - 1 : relative;
  for (let open = close - 1; close - open < 6 && open > 0; open -= 1)
    if (nodes[open]?.token?.text === ',' && describesOnly(nodes, open + 1, close)) close = open;
  const last = nodes[close - 1];
  const named =
    last === undefined ? undefined : context.mentions.within(last.to - 8, last.to).findLast(({ to }) => to === last.to);
  const found = sourceIn(nodes, startOfSubject(nodes, close), close, context);
  // "Police are looking for a man who": the mention, and not all before it.
  const isKnown = found !== undefined && found.source.entity.id !== madeHere;
  return isKnown || named === undefined || named.how === 'pronoun' ? found : sourceOf(nodes, named, named);
}

/** "X said … and declined to …", "X laughed and said": of a verb behind "and" the subject of the first verb. */
export function linkedSubject(nodes: readonly Node[], verb: number, context: RuleContext): FoundSpeaker | undefined {
  let at = verb;
  while (at > 0 && isSoft(nodes[at - 1])) at -= 1;
  if (!/^(?:and|but|or|then)$/.test(nodes[at - 1]?.folded ?? '')) return undefined;
  const first = nodes.findIndex((_, index) => isFiniteVerb(nodes, index));
  return first <= 0 || first >= at ? undefined : subjectBefore(nodes, first, context);
}

/** "A friend who works there told …", "a study published on Monday found": the subject is before what describes it. */
function withRelative(
  nodes: readonly Node[],
  stop: number,
  end: number,
  context: RuleContext,
): FoundSpeaker | undefined {
  let close = stop;
  while (
    close > 0 &&
    stop - close < 4 &&
    (isFiniteVerb(nodes, close - 1) ||
      /^(?:who|that|which|i|we|they|he|she)$/.test(nodes[close - 1]?.folded ?? '') ||
      isSoft(nodes[close - 1]))
  )
    close -= 1;
  if (close === stop || close === 0) return undefined;
  const start = startOfSubject(nodes, close);
  const found = start === close ? undefined : sourceIn(nodes, start, close, context);
  return found === undefined ? undefined : { ...found, end };
}

function isSoft(node: Node | undefined): boolean {
  return node?.token?.isWord === true && (soft.has(node.folded) || isAdverb(node.folded)) && !node.token.large;
}

/** "Has since accused". */
function isSinceThen(nodes: readonly Node[], at: number): boolean {
  return nodes[at]?.folded === 'since' && /^(?:has|have|had)$/.test(nodes[at - 1]?.folded ?? '');
}

function startOfSubject(nodes: readonly Node[], end: number): number {
  let start = end;
  while (start > 0 && end - start < longestSubject) {
    const node = nodes[start - 1] as Node;
    if (node.token?.text === ')') {
      const open = nodes.findLastIndex(({ token }, at) => at < start - 1 && at > start - 8 && token?.text === '(');
      if (open < 0) break;
      start = open;
      continue;
    }
    if (node.quote !== undefined || (node.token?.isWord === false && !/^["“”'’‘&.-]$/u.test(node.token.text))) break;
    // "A report by the council published last week said".
    if (stops.has(node.folded) || (isFiniteVerb(nodes, start - 1) && !isDescribing(nodes, start - 1))) break;
    if (
      (node.folded === 'and' || node.folded === 'but' || node.folded === 'or') &&
      (start === end || hasFinite(nodes, start - 1))
    )
      break;
    start -= 1;
  }
  return start;
}

function hasFinite(nodes: readonly Node[], end: number): boolean {
  for (let at = end - 1; at >= 0; at -= 1) {
    const node = nodes[at] as Node;
    if (node.quote !== undefined || node.token?.text === ',' || node.token?.text === ';')
      return node.quote !== undefined || at === end - 1;
    if (isFiniteVerb(nodes, at)) return true;
  }
  return end === 0;
}

/** "McGurk, the lead envoy, said": the subject is before what is set between commas. */
function withApposition(nodes: readonly Node[], comma: number, context: RuleContext): FoundSpeaker | undefined {
  let open = comma - 1;
  while (
    open > 0 &&
    nodes[open]?.token?.text !== ',' &&
    nodes[open]?.quote === undefined &&
    comma - open < longestSubject
  )
    open -= 1;
  if (nodes[open]?.token?.text !== ',') return undefined;
  // "Joan Hartley, 61, a farmer, said".
  const start = startOfSubject(nodes, open);
  const isSet = start > 0 && nodes[start - 1]?.token?.text === ',' && describesOnly(nodes, start, open);
  const first =
    start === open
      ? withApposition(nodes, open, context)
      : isSet
        ? (withApposition(nodes, start - 1, context) ??
          sourceIn(nodes, startOfSubject(nodes, start - 1), start - 1, context))
        : sourceIn(nodes, start, open, context);
  if (first === undefined) return undefined;
  // "The sources, however, said".
  if (
    comma - open === 2 &&
    /^(?:however|though|meanwhile|nevertheless|nonetheless|too|also|in)$/.test(nodes[open + 1]?.folded ?? '')
  )
    return { ...first, end: comma + 1 };
  // "A spokesman, who goes by the name of Orlo, said".
  const alias = nodes[open + 1]?.folded === 'who' && nodes.slice(open, comma).some(({ folded }) => folded === 'name');
  const called = alias ? context.mentions.within(nodes[open]?.to ?? 0, nodes[comma]?.from ?? 0).at(-1) : undefined;
  if (called?.how === 'name' && called.to === nodes[comma]?.from)
    return { ...sourceOf(nodes, called, called), start: first.start, end: comma + 1 };
  if (/^(?:citing|quoting)$/.test(nodes[open + 1]?.folded ?? '')) {
    const cited = sourceIn(nodes, open + 2, comma, context);
    if (cited !== undefined) return { ...first, source: cited.source, relays: [first.source] };
  }
  const inner = sourceIn(nodes, open + 1, comma, context);
  const named = inner?.source.entity;
  // "One of them, a baker, said".
  if (inner !== undefined && /^(?:one|another)\b/i.test(first.source.entity.name) && inner.start === open + 1)
    return { ...first, source: inner.source, end: comma + 1 };
  const isName =
    inner !== undefined &&
    named?.isNamed === true &&
    inner.start === open + 1 &&
    (named === first.source.entity
      ? /^\p{Lu}/u.test(nodes[open + 1]?.token?.text ?? '') && !nodes[first.start]?.token?.large
      : !first.source.entity.isNamed &&
        kindOf(named) !== 'PLACE' &&
        (isFirm(nodes.slice(first.start, open), named) ||
          (!first.source.entity.isPlural && !isOfOther(first.source.entity, named))));
  return { source: isName ? inner.source : first.source, start: first.start, end: comma + 1, relays: [] };
}

/** "Its owners, Silverbirch Care, said": what a firm may be as well as people. */
function isFirm(description: readonly Node[], named: Entity): boolean {
  const noun = description.at(-1)?.folded ?? '';
  const isRole =
    /^(?:owner|operator|organi[sz]er|maker|developer|contractor|agent|supplier|publisher|broker|auditor)s?$/;
  if (!isRole.test(noun) || description.some(({ folded }) => isPreposition(folded))) return false;
  return /s$/.test(noun) || kindOf(named) !== 'PERSON';
}

/** "A former clerk of the operator, Linea Azul, said": the name is of what the clerk is of. */
function isOfOther(person: Entity, named: Entity): boolean {
  return kindOf(person) === 'PERSON' && /^(?:ORGANISATION|ACTOR)$/.test(kindOf(named));
}

/** "61", "of Mill Lane": age and address name nobody else. */
function describesOnly(nodes: readonly Node[], from: number, to: number): boolean {
  const own = nodes.slice(from, to);
  return /^(?:of|from)$/.test(own[0]?.folded ?? '') || own.every(({ folded }) => /^\p{N}/u.test(folded));
}
