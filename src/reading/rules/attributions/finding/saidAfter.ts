import { isPreposition } from '../../mentions/words.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, RuleContext } from '../attribution.js';
import { type Cue, cuesIn } from '../cues.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceAfter } from '../source/sourceAfter.js';
import { isDescribing } from '../source/sources.js';
import { subjectBefore } from '../source/speakers.js';

/** "The last one, in September, found no defects": these stand behind their subjects. */
const neverInverted = new Set(
  'find show indicate know hear feel see hold understand learn decide rule demand mean expect hope fear'.split(' '),
);
const subordinators = new Set('after when while as before since although because until where'.split(' '));

/** "…, activists said", "…, said the mayor", "The road, police said, was closed". */
export const saidAfter: AttributionRule = {
  name: 'said-after',
  good: [
    { text: 'The road was closed, police said.', speaker: 'police', content: ['The road was closed'] },
    { text: 'The road, police said, was closed.', speaker: 'police', content: ['The road', 'was closed'] },
    { text: 'The coach was full, said Inspector Carl Mead.', speaker: 'Carl Mead', content: ['The coach was full'] },
    {
      text: 'Guards beat prisoners, lawyers told the Daily Post.',
      speaker: 'lawyers',
      content: ['Guards beat prisoners'],
    },
  ],
  bad: ['In the end, she said nothing.', 'The mayor, who said little, left.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return context.cues.flatMap((cue) => {
      if (
        cue.isParticiple ||
        cue.negated ||
        cue.verb.stance !== 'ASSERTS' ||
        (cue.verb.clause === 'none' && cue.verb.base !== 'tell')
      )
        return [];
      const tag = tagOf(nodes, cue, context);
      return tag === undefined ? [] : attributionOf(nodes, cue, tag, sentence, context);
    });
  },
};

function tagOf(nodes: readonly Node[], cue: Cue, context: RuleContext) {
  const after = afterCue(nodes, cue, context);
  const isInverted = nodes[cue.at - 1]?.token?.text === ',' && !neverInverted.has(cue.verb.base) && !cue.verb.addressee;
  if (isInverted) {
    const source = sourceAfter(nodes, cue.end, context);
    const isSaid = nodes
      .slice(contentStart(nodes, cue.at - 1), cue.at - 1)
      .some((_, index) => isFiniteVerb(nodes, contentStart(nodes, cue.at - 1) + index));
    const goesOn =
      source !== undefined &&
      nodes[source.end]?.token?.text === ',' &&
      furtherContent(nodes, source.end + 1) !== undefined;
    if (source !== undefined && (isSaid || goesOn) && !isClause(nodes, cue.end))
      return { comma: cue.at - 1, next: source.end, found: source, relays: [], stated: undefined };
  }
  if (!after.isEnd) return undefined;
  const subject = subjectBefore(nodes, cue.at, context);
  const comma = subject === undefined ? -1 : subject.start - 1;
  // A comma may stand before a closing mark: “… are 'untrue,' a spokesman said”.
  const isOpen =
    nodes[comma]?.token?.text === ',' ||
    (nodes[comma - 1]?.token?.text === ',' && /^["”’'»]$/u.test(nodes[comma]?.token?.text ?? ''));
  if (subject === undefined || !isOpen) return undefined;
  return {
    comma,
    next: after.next,
    found: subject,
    relays: [...subject.relays, ...after.relays],
    stated: after.stated,
  };
}

/** "…, said the plan was dead": a clause follows, so this is no speaker but what is said. */
function isClause(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < nodes.length; at += 1) {
    const text = nodes[at]?.token?.text ?? '';
    if (text === ',' || text === ';' || nodes[at]?.quote !== undefined || nodes[at]?.folded === 'who') return false;
    // "Said two people briefed on the talks".
    if (isFiniteVerb(nodes, at) && !isDescribing(nodes, at)) return true;
  }
  return false;
}

function attributionOf(
  nodes: readonly Node[],
  cue: Cue,
  { comma, next, found, relays, stated }: NonNullable<ReturnType<typeof tagOf>>,
  sentence: Parameters<typeof modeOf>[0],
  context: RuleContext,
): readonly Attribution[] {
  const start = contentStart(nodes, comma);
  // "The plan was 'a farce,' she said": up to the closing mark.
  const isClosing = /^["”’'»]$/u.test(nodes[comma]?.token?.text ?? '');
  const before = rangeOf(nodes, start, isClosing ? comma + 1 : comma);
  if (nodes[start]?.folded === 'asked' || nodes.slice(start, comma).some(({ quote }) => quote !== undefined)) return [];
  const isWhole =
    nodes.slice(start, comma).some((_, index) => isFiniteVerb(nodes, start + index)) || isLong(nodes, start, comma);
  const further = nodes[next]?.token?.text === ',' ? furtherContent(nodes, next + 1) : undefined;
  if (!isWhole && further === undefined) return [];
  const [first, ...more] = [before, further].filter((range) => range !== undefined);
  if (first === undefined) return [];
  const content: readonly [Range, ...Range[]] = [first, ...more];
  const doubtful = isWhole && further !== undefined && isSubordinate(nodes, next + 1) ? further : undefined;
  return [
    {
      rule: 'said-after',
      speaker: found.source,
      relays,
      cue: cue.range,
      content,
      mode: modeOf(sentence, content),
      stance: 'ASSERTS',
      certainty: certaintyOf(context.read, content, cue.verb.certainty),
      coding: 'CLEAR',
      ...(stated === undefined ? {} : { stated }),
      ...(doubtful === undefined ? {} : { doubtful }),
    },
  ];
}

/** "More than 400 people a week use it, she said": longer than what only leads to it, so that its verb need not be known. */
function isLong(nodes: readonly Node[], start: number, comma: number): boolean {
  const own = nodes.slice(start, comma);
  return (
    own.length >= 6 &&
    own.every(({ token }) => token?.isWord) &&
    !isPreposition(own[0]?.folded ?? '') &&
    !/ing$|ed$/.test(own[0]?.folded ?? '')
  );
}

/** "The road, police said, was shut and the mayor said it would stay so": up to what somebody else says. */
function beforeOther(nodes: readonly Node[], from: number): number {
  const [cue] = cuesIn(nodes.slice(from));
  const at = from + (cue?.at ?? 0);
  const joint = nodes.findLastIndex(
    ({ folded }, index) => index > from && index < at && /^(?:and|but|while|although|though)$/.test(folded),
  );
  return cue === undefined || cue.isParticiple || joint < 0 ? nodes.length : joint;
}

const accusing = /^(?:accus|blam)(?:ed|es|e|ing)$/;

/** "After it fell", "a week after it fell". */
function isSubordinate(nodes: readonly Node[], at: number): boolean {
  if (subordinators.has(nodes[at]?.folded ?? '')) return true;
  const when = nodes.slice(at, at + 5).findIndex(({ folded }) => /^(?:after|before|since)$/.test(folded));
  return when > 0 && nodes.slice(at, at + when).some(({ folded }) => spans.test(folded));
}

const spans = /^(?:hour|day|week|month|year|decade|minute|moment|shortly|just|soon)s?$/;

function contentStart(nodes: readonly Node[], end: number): number {
  // "…, where, it says, the river may rise": only that clause.
  if (/^(?:where|which|who|whom)$/.test(nodes[end - 1]?.folded ?? '') && nodes[end - 2]?.token?.text === ',')
    return end;
  for (let at = end - 1; at > 0; at -= 1)
    if (nodes[at]?.token?.text === ';' || nodes[at]?.quote !== undefined) return at + 1;
  return /^(?:but|and|so)$/.test(nodes[0]?.folded ?? '') ? 1 : 0;
}

/** What goes on behind the speaker: a clause, unless it tells of the speaker or has a speaker of its own. */
function furtherContent(nodes: readonly Node[], from: number): Range | undefined {
  const first = nodes[from];
  if (
    first === undefined ||
    /^(?:who|which|whose|where|but|while|and|adding|citing|quoting|referring|speaking|according)$/.test(first.folded)
  )
    return undefined;
  const own = nodes.slice(from);
  // "The councillor, the paper said, wrote to them": the verb of the sentence.
  if (isFiniteVerb(nodes, from) && own.every(({ quote }) => quote === undefined))
    return rangeOf(nodes, from, beforeOther(nodes, from));
  // "…, she said, many of them pensioners".
  const isPartial =
    first.folded === 'including' ||
    (/^(?:many|most|some|all|both|half|several|none)$/.test(first.folded) && nodes[from + 1]?.folded === 'of');
  if (isPartial && cuesIn(own).length === 0) return rangeOf(nodes, from, nodes.length);
  // "…, police said, as each side accused the other of it": what each says.
  if (own.some(({ quote, folded }) => quote !== undefined || accusing.test(folded)) || cuesIn(own).length > 0)
    return undefined;
  if (['a', 'an', 'the'].includes(first.folded) && !own.some((_, index) => isFiniteVerb(nodes, from + index)))
    return undefined;
  const hasVerb = own.some((_, index) => isFiniteVerb(nodes, from + index));
  return hasVerb && !first.token?.large ? rangeOf(nodes, from, nodes.length) : undefined;
}
