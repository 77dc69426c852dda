import { isLightVerb } from '../../../language/read/lightVerbs.js';
import type { Argument, Proposition } from '../../../language/read/proposition.js';
import { readClause } from '../../../language/read/read.js';
import { isFiniteVerb } from '../attributions/finite.js';
import type { Node } from '../attributions/nodes.js';
import { sensesOfWord } from '../mentions/verbs.js';
import { figures, isAuxiliary } from '../mentions/words.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { ClauseWords } from './clauseWords.js';
import type { Segment } from './segments.js';

/** Of the ways to read a clause the one that has most of its names in roles, verbs before nouns. */
export function chosen(clause: ClauseWords, segment: Segment, { tokens }: TokenizedText): Proposition | undefined {
  const { core, to } = segment;
  // Most clauses have no word of any frame: they need no reading.
  if (!clause.words.some(({ folded }) => isOfFrame(folded))) return undefined;
  const all = readClause(clause.words, clause.mentions);
  const isOwn = ({ predicate }: Proposition) =>
    predicate.some((word) => (clause.tokens.get(word) ?? -1) >= core && (clause.tokens.get(word) ?? to) < to);
  const found = all.filter((one) => isOwn(one) && !isOnlyFigure(one) && isMainVerb(one, clause, segment, tokens));
  const filled = ({ args }: Proposition) =>
    args.filter(({ isLoose, mentions }: Argument) => !isLoose && mentions.length > 0).length;
  return found.toSorted(
    (one, other) =>
      Number(one.sense.isNoun) - Number(other.sense.isNoun) ||
      Number(isHalf(one)) - Number(isHalf(other)) ||
      filled(other) - filled(one) ||
      other.predicate.length - one.predicate.length,
  )[0];
}

/** Whether a verb is that of the clause: another verb before it says something else ("was turning to the cities won back"). */
function isMainVerb(
  { sense, predicate }: Proposition,
  clause: ClauseWords,
  { core, skip }: Segment,
  tokens: TokenizedText['tokens'],
): boolean {
  const place = clause.tokens.get(predicate[0] as never);
  if (place === undefined || place < core) return true;
  const nodes: Node[] = [];
  for (let at = core; at < place + 2; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !skip.some(({ from, to }) => from <= at && at < to))
      nodes.push({ from: at, to: at + 1, folded: token.folded, token, quote: undefined });
  }
  const own = nodes.findIndex(({ from }) => from === place);
  if (sense.isNoun)
    return nodes
      .slice(0, own)
      .every((node, at) => !isVerbal(nodes, at) || isAuxiliary(node.folded) || isLightVerb(node.folded));
  const isHelped = isAuxiliary(nodes[own - 1]?.folded ?? '');
  if (!isHelped && isSubjectOf(nodes, own)) return false;
  for (let at = 0; at < own; at += 1) {
    if (!isFiniteVerb(nodes, at) || isSubjectOf(nodes, at)) continue;
    // "Workers abducted last month were released".
    if (isHelped && /ed$/.test(nodes[at]?.folded ?? '')) continue;
    return nodes
      .slice(at, own)
      .every(({ folded, token }) => isAuxiliary(folded) || helping.test(folded) || token?.isWord !== true);
  }
  return true;
}

/** "Leaks had doubled": a noun before its verb, though it is a form of a verb too. "Shells hit a market" says as much as "shelled". */
function isSubjectOf(nodes: readonly Node[], at: number): boolean {
  const next = nodes[at + 1]?.folded ?? '';
  return /s$/.test(nodes[at]?.folded ?? '') && isFiniteVerb(nodes, at + 1) && !/^(?:hit|struck|landed)$/.test(next);
}

function isOfFrame(folded: string): boolean {
  const { isNoun, isAnyVerb } = sensesOfWord(folded);
  return isNoun || isAnyVerb || folded === 'hands' || folded === 'fire';
}

/** A verb, or what follows its auxiliary: "is preparing". */
function isVerbal(nodes: readonly Node[], at: number): boolean {
  return isFiniteVerb(nodes, at) || (/ing$/.test(nodes[at]?.folded ?? '') && isAuxiliary(nodes[at - 1]?.folded ?? ''));
}

const helping =
  /ly$|^(?:remains?|remained|stays?|stayed|not|never|also|still|already|again|since|long|once|to|now|then|just|both|all|even|later)$/;

/** "Unemployment fell to 4 percent" is no loss to anybody: what it falls to is a figure, and names nobody. */
function isOnlyFigure({ sense, args }: Proposition): boolean {
  const taker = args.find(({ slot }) => slot === 'to');
  return (
    sense.isTurned &&
    taker !== undefined &&
    taker.mentions.length === 0 &&
    taker.words.some(({ folded }) => figures.test(folded))
  );
}

/** "Is losing" says nothing of who takes what. */
function isHalf({ sense, args }: Proposition): boolean {
  return (
    sense.isTurned &&
    args.filter(({ slot, isLocative, isLoose }) => !isLocative && !isLoose && slot !== 'in').length < 2
  );
}
