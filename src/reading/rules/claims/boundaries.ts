import { isFiniteVerb, startsObject } from '../attributions/finite.js';
import type { Node } from '../attributions/nodes.js';
import { nounOf } from '../mentions/nouns.js';
import { sensesOfWord } from '../mentions/verbs.js';
import { isAuxiliary, isDeterminer, isPreposition } from '../mentions/words.js';
import { reportingVerb } from '../reportingVerbs.js';

// Where a clause begins.

export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom']);
export const subordinators: ReadonlySet<string> = new Set(
  'after before when while because since although though if unless where whereas until as whether so once'.split(' '),
);
const conjunctions = new Set(['and', 'but', 'or', 'nor', 'then', 'yet']);
const subjectPronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
const seeing = new Set(['seen', 'saw', 'sees', 'see']);

export function beginsAt(nodes: readonly Node[], at: number): boolean {
  const [before, node] = [nodes[at - 1] as Node, nodes[at] as Node];
  if (node.token?.isWord !== true) return false;
  const { folded } = node;
  if (/^[,;:—–().!?]$/u.test(before.token?.text ?? '') || relatives.has(folded)) return true;
  const isPlain = before.token?.isWord === true;
  if (folded === 'that') return isPlain && !isPreposition(before.folded) && !isDeterminer(before.folded);
  if (subordinators.has(folded) && isPlain)
    return verbAfter(nodes, at + 1, 14) && !(folded === 'as' && before.folded === 'well');
  if (conjunctions.has(folded)) {
    const isNew = isPlain && nodes[at + 1]?.token?.isWord === true && !isPreposition(nodes[at + 1]?.folded ?? '');
    return (
      isVerbNext(nodes, at + 1) ||
      subordinators.has(nodes[at + 1]?.folded ?? '') ||
      (isNew && verbAfter(nodes, at + 1, 8) && !isListed(nodes, at))
    );
  }
  if (subjectPronouns.has(folded) && isReducedRelative(nodes, at)) return true;
  // "Have seen their gains rolled back".
  if (seeing.has(before.folded))
    return /(?:ed|en|lost|held|won)$/.test(
      nodes.slice(at + 1, at + 6).find((one) => isFiniteVerb([one], 0))?.folded ?? '',
    );
  if ((isAuxiliary(folded) || isFiniteVerb(nodes, at)) && isResumed(nodes, at)) return true;
  if (folded === 'to') return isVerb(nodes[at + 1], 'base') && isPlain && !conjunctions.has(before.folded);
  return isGerund(nodes, at);
}

/** "The ground that it lost has grown": behind a relative clause the main one goes on. */
export function isResumed(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (before?.token?.isWord !== true || isAuxiliary(before.folded) || conjunctions.has(before.folded)) return false;
  if (subjectPronouns.has(before.folded) || relatives.has(before.folded) || /ly$/.test(before.folded)) return false;
  for (let index = at - 1; index > 0 && at - index < 12; index -= 1) {
    const { folded, token } = nodes[index] as Node;
    if (token?.isWord !== true) return false;
    if (!relatives.has(folded) && folded !== 'that') continue;
    if (nodes[index - 1]?.token?.isWord !== true || isFiniteVerb(nodes, index - 1)) return false;
    const verbs = nodes.slice(index + 1, at).filter((_, offset) => isFiniteVerb(nodes, index + 1 + offset));
    // "Who said rebels killed …": there the second verb has a subject of its own.
    const own = verbs.filter((one) => !isAuxiliary(one.folded)).length;
    return (
      verbs.length > 0 &&
      own <= 1 &&
      (own === 1 || isAuxiliary(nodes[at]?.folded ?? '')) &&
      !verbs.some((one) => reportingVerb(one.folded, undefined)?.verb.clause === 'bare')
    );
  }
  return false;
}

/** "The area it had lost": a relative clause without its pronoun. */
function isReducedRelative(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  const isNoun =
    before?.token?.isWord === true &&
    !isPreposition(before.folded) &&
    !conjunctions.has(before.folded) &&
    !subordinators.has(before.folded) &&
    !/^(?:that|what|whatever|how|why|all)$/.test(before.folded);
  return isNoun && !isFiniteVerb(nodes, at - 1) && !/ly$|ing$/.test(before.folded) && isFiniteVerb(nodes, at + 1);
}

/** "A and B did": what "and" joins is one subject, for no verb stands before it. */
function isListed(nodes: readonly Node[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < 14; index -= 1) {
    if (isFiniteVerb(nodes, index)) return false;
    const { folded, token } = nodes[index] as Node;
    if (/^[,;:.]$/.test(token?.text ?? '') || relatives.has(folded) || subordinators.has(folded)) return true;
  }
  return true;
}

function isVerb(node: Node | undefined, form: 'base' | 'gerund'): boolean {
  return (
    node?.token?.isWord === true &&
    (sensesOfWord(node.folded).forms.has(form) ||
      (form === 'gerund' && sensesOfWord(node.folded).isAnyVerb && /ing$/.test(node.folded)))
  );
}

/** "Killing one": a participle with its object, not "the killing". */
export function isGerund(nodes: readonly Node[], at: number): boolean {
  const [before, node, after] = [nodes[at - 1], nodes[at], nodes[at + 1]];
  if (
    node === undefined ||
    !/ing$/.test(node.folded) ||
    !isVerb(node, 'gerund') ||
    before === undefined ||
    nounOf(node.folded) !== undefined
  )
    return false;
  if (
    isPreposition(before.folded) ||
    isAuxiliary(before.folded) ||
    isDeterminer(before.folded) ||
    before.token?.possessive === true ||
    /ly$|^not$/.test(before.folded)
  )
    return false;
  const isNoun = sensesOfWord(node.folded).isNoun;
  return !isNoun || startsObject(after) || (after?.token?.isWord === true && /s$/.test(after.folded));
}

/** "Seizing the town, …" and not "shelling killed …". */
export function isOpeningGerund(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!isVerb(node, 'gerund') || !/ing$/.test(node?.folded ?? '')) return false;
  return !sensesOfWord(node?.folded ?? '').isNoun || startsObject(nodes[at + 1]);
}

/** A verb stands there, perhaps behind adverbs: "and wounding", "and later released". */
function isVerbNext(nodes: readonly Node[], at: number): boolean {
  let index = at;
  while (
    /ly$|^(?:later|then|also|has|have|had|was|were|will|would|is|are)$/.test(nodes[index]?.folded ?? '') &&
    index < at + 3
  )
    index += 1;
  const node = nodes[index];
  if (node?.token?.isWord !== true || nounOf(node.folded) !== undefined)
    return index > at && node?.token?.isWord === true && isAuxiliary(nodes[at]?.folded ?? '');
  const isParticiple = /(?:ing|ed)$/.test(node.folded) && sensesOfWord(node.folded).isAnyVerb;
  const isBase = isVerb(node, 'base') && !sensesOfWord(node.folded).isNoun;
  return (
    isFiniteVerb(nodes, index) ||
    (isParticiple && startsObject(nodes[index + 1])) ||
    isBase ||
    (isVerb(node, 'base') && startsObject(nodes[index + 1]))
  );
}

function verbAfter(nodes: readonly Node[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(nodes.length, from + reach); at += 1) {
    if (/^[,;:.]$/.test(nodes[at]?.token?.text ?? '')) return false;
    if (isFiniteVerb(nodes, at) || (at === from && isVerb(nodes[at], 'gerund'))) return true;
  }
  return false;
}

/** Whether a piece has a verb, so that it may be a clause. */
export function hasVerb(nodes: readonly Node[], from: number, to: number): boolean {
  const isLed = conjunctions.has(nodes[from]?.folded ?? '') || subordinators.has(nodes[from]?.folded ?? '');
  for (let at = from; at < to; at += 1) {
    if (isFiniteVerb(nodes, at) || isGerund(nodes, at)) return true;
    if (nodes[at]?.folded === 'to' && isVerb(nodes[at + 1], 'base')) return true;
    if (
      (at === from || (isLed && at === from + 1)) &&
      (isVerb(nodes[at], 'gerund') || (isLed && isVerb(nodes[at], 'base')))
    )
      return true;
  }
  return false;
}

/** Where the words of a clause begin, behind what joins it to another. */
export function startOfWords(nodes: readonly Node[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const { folded, token } = nodes[at] as Node;
    if (folded === 'in' && nodes[at + 1]?.folded === 'order') at += 2;
    else if (
      token?.isWord !== true ||
      conjunctions.has(folded) ||
      relatives.has(folded) ||
      subordinators.has(folded) ||
      folded === 'that'
    )
      at += 1;
    else break;
  }
  return at;
}
