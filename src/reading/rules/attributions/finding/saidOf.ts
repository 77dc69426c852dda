import { isAdverb, isDeterminer, isPreposition } from '../../mentions/words.js';
import type { Attribution, AttributionRule, Range } from '../attribution.js';
import type { Cue } from '../cues.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceIn } from '../source/sources.js';

/** The most nodes between "which" and the verb of saying, and of what "which" stands for. */
const [longestSource, longestNoun] = [8, 12];

/** "His son, who he says was killed", "money that prosecutors say was stolen": what is said of what stands before. */
export const saidOf: AttributionRule = {
  name: 'said-of',
  good: [
    {
      text: 'Ana Sorel held a photo of her son, who she says was killed in May.',
      speaker: 'Ana Sorel',
      content: ['a photo of her son', 'was killed in May'],
    },
    {
      text: 'A man who police say shot two officers was arrested.',
      speaker: 'police',
      content: ['A man', 'shot two officers'],
    },
    {
      text: 'The camp, which the army says was used by rebels, burned down.',
      speaker: 'army',
      content: ['The camp', 'was used by rebels'],
    },
  ],
  bad: ['The house that he says he built burned down.', 'A man who left was there.', 'The rule that they say is fair.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return context.cues.flatMap((cue): readonly Attribution[] => {
      const which = relativeBefore(nodes, cue);
      if (which === undefined || !isVerbAt(nodes, cue.end, context.read.tokens)) return [];
      // "Reported that the man who police say shot them was her brother": it is a part of what is reported.
      if (nodes[which - 1]?.token?.text !== ',' && context.cues.some(({ at }) => at < which)) return [];
      const comma = nodes[which - 1]?.token?.text === ',' ? which - 1 : which;
      const source = sourceIn(nodes, which + 1, beforeHelpers(nodes, cue.at), context)?.source;
      const noun = rangeOf(nodes, startOfNoun(nodes, comma), comma);
      const rest = rangeOf(nodes, cue.end, comma < which ? toComma(nodes, cue.end) : toVerb(nodes, cue.end));
      if (source === undefined || noun === undefined || rest === undefined) return [];
      const content: readonly [Range, Range] = [noun, rest];
      return [
        {
          rule: 'said-of',
          speaker: source,
          relays: [],
          cue: cue.range,
          content,
          mode: modeOf(sentence, content),
          stance: 'ASSERTS',
          certainty: certaintyOf(context.read, content, cue.verb.certainty),
          coding: 'CLEAR',
        },
      ];
    });
  },
};

/** Where "which" is, with nobody but who speaks between it and the verb of saying. */
function relativeBefore(nodes: readonly Node[], { at, verb, negated, isParticiple }: Cue): number | undefined {
  if (negated || isParticiple || verb.clause !== 'bare' || verb.stance !== 'ASSERTS' || verb.addressee)
    return undefined;
  const found = nodes.findLastIndex(
    ({ folded }, index) => index < at && index > at - longestSource && /^(?:who|whom|which|that)$/.test(folded),
  );
  const between = nodes.slice(found + 1, at);
  const isPlain = between.every(({ token }, index) => token?.isWord && !isSubjectVerb(nodes, found + 1 + index, at));
  return found > 0 && between.length > 0 && isPlain && nodes[found - 1]?.folded !== 'and' ? found : undefined;
}

/** A verb before that of saying which is none of its helpers. */
function isSubjectVerb(nodes: readonly Node[], at: number, cue: number): boolean {
  return isFiniteVerb(nodes, at) && at < beforeHelpers(nodes, cue);
}

function beforeHelpers(nodes: readonly Node[], cue: number): number {
  let end = cue;
  while (
    /^(?:has|have|had|now|also|later|since)$/.test(nodes[end - 1]?.folded ?? '') ||
    isAdverb(nodes[end - 1]?.folded ?? '')
  )
    end -= 1;
  return end;
}

/** Whether a verb follows at once, so that "which" is its subject; it may be quoted. */
function isVerbAt(nodes: readonly Node[], from: number, tokens: readonly Node['token'][]): boolean {
  const at = isAdverb(nodes[from]?.folded ?? '') ? from + 1 : from;
  const quoted = nodes[at]?.quote?.from ?? (nodes[at]?.token?.isWord === false ? nodes[at]?.from : undefined);
  if (quoted === undefined) return isFiniteVerb(nodes, at);
  const first = tokens[quoted + 1];
  return (
    first !== undefined &&
    /^(?:is|are|was|were|has|had|have|will|would|can|could|did|does|may|might|must|should)$/.test(first.folded)
  );
}

/** Where the noun begins that ends here: at its article, number or name, and with what it is "of". */
function startOfNoun(nodes: readonly Node[], end: number): number {
  let start = end;
  while (start > 0 && end - start < longestNoun) {
    // "The tower as advertised".
    if (nodes[start - 2]?.folded === 'as' && /ed$/.test(nodes[start - 1]?.folded ?? '')) start -= 2;
    const { token, folded } = nodes[start - 1] as Node;
    if (
      token?.isWord !== true ||
      isFiniteVerb(nodes, start - 1) ||
      /^(?:and|but|or|that|when|while|because)$/.test(folded)
    )
      break;
    start -= 1;
    if (isDeterminer(folded) && nodes[start - 1]?.folded !== 'of') break;
  }
  while (start < end && (isPreposition(nodes[start]?.folded ?? '') || isAdverb(nodes[start]?.folded ?? ''))) start += 1;
  return start;
}

function toComma(nodes: readonly Node[], from: number): number {
  const found = nodes.findIndex(({ token }, at) => at > from && /^[,;]$/.test(token?.text ?? ''));
  return found < 0 ? nodes.length : found;
}

/** Up to the verb of the sentence: "money that he says was stolen | has been found". */
function toVerb(nodes: readonly Node[], from: number): number {
  const end = toComma(nodes, from);
  let at = from + 1;
  while (at < end && isFiniteVerb(nodes, at)) at += 1;
  const found = nodes.findIndex(
    ({ token }, index) =>
      index > at &&
      index < end &&
      token?.isWord === true &&
      isFiniteVerb(nodes, index) &&
      !/^(?:and|but|or|that|who|which|not|to)$/.test(nodes[index - 1]?.folded ?? '') &&
      !isFiniteVerb(nodes, index - 1),
  );
  return found < 0 ? end : found;
}
