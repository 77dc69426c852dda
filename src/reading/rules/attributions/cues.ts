import { isCount } from '../mentions/nounPhrases.js';
import { figures, isAuxiliary, isDeterminer, isFunctionWord, isPreposition } from '../mentions/words.js';
import { type ReportingVerb, reportingVerb } from '../reportingVerbs.js';
import type { Range } from './attribution.js';
import type { Node } from './nodes.js';
import { isDescribing } from './source/sources.js';
import { withBefore } from './withBefore.js';

/** A reporting verb where it stands: its nodes from `at` up to `end`. */
export interface Cue {
  readonly at: number;
  readonly end: number;
  readonly verb: ReportingVerb;
  /** "Adding that": who spoke before goes on. */
  readonly isParticiple: boolean;
  /** "Has not said". */
  readonly negated: boolean;
  /** "Would say", "will say". */
  readonly isModal: boolean;
  readonly range: Range;
}

const being = new Set('is are was were be been being'.split(' '));
const modal = new Set('would will could can may might should must shall'.split(' '));
const negation = new Set("not never neither n't".split(' '));
/** Adverbs that may stand between an auxiliary and its verb. */
const between = /(?:ly|also|yet|ever|since|so|far|even|just|now|already|again|often)$/;

/** The reporting verbs of a sentence that are not inside quotations. */
export function cuesIn(nodes: readonly Node[]): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const cue = cueAt(nodes, at);
    if (cue !== undefined) found.push(cue);
  }
  return found;
}

function cueAt(nodes: readonly Node[], at: number): Cue | undefined {
  const phrase = phraseAt(nodes, at);
  return phrase === undefined ? verbAt(nodes, at) : phrase;
}

/** "Made it clear that", "let it be known that", "is adamant that". */
function phraseAt(nodes: readonly Node[], at: number): Cue | undefined {
  const [first, last] = [nodes[at], (length: number) => nodes[at + length - 1]];
  const found = phrases.find(
    ({ words }) =>
      words.every((word, index) => word.test(nodes[at + index]?.folded ?? '')) &&
      nodes[at + words.length]?.folded === 'that',
  );
  const said = reportingVerb('said', undefined)?.verb;
  const isImpersonal = nodes[at - 1]?.folded === 'it' && !/^(?:go|we)/.test(first?.folded ?? '');
  if (found === undefined || said === undefined || isImpersonal || /^(?:there|not)$/.test(nodes[at - 1]?.folded ?? ''))
    return undefined;
  // "The minutes record that", not "a record that stood".
  if (first?.folded === 'record' && !/^,$|s$/.test(nodes[at - 1]?.token?.text ?? '')) return undefined;
  const { words, certainty } = found;
  const range = { from: (first as Node).from, to: (last(words.length) as Node).to };
  const verb = { ...said, clause: 'that' as const, certainty };
  return { at, end: at + words.length, verb, isParticiple: false, negated: false, isModal: false, range };
}

const phrases: readonly { readonly words: readonly RegExp[]; readonly certainty: ReportingVerb['certainty'] }[] = [
  { words: [/^lets?$/, /^it$/, /^be$/, /^known$/], certainty: 'CERTAIN' },
  { words: [/^(?:went|goes)$/, /^on$/, /^to$/, /^(?:say|add|claim|explain|argue|warn|insist)$/], certainty: 'CERTAIN' },
  { words: [/^record$/], certainty: 'CERTAIN' },
  { words: [/^puts?$/, /^it$/, /^to$/, /^(?:him|her|them|me|us)$/], certainty: 'CERTAIN' },
  { words: [/^ma(?:de|kes?)$/, /^it$/, /^(?:clear|plain|known)$/], certainty: 'CERTAIN' },
  { words: [/^ma(?:de|kes?)$/, /^(?:clear|plain)$/], certainty: 'CERTAIN' },
  { words: [/^(?:is|are|was|were)$/, /^(?:adamant|satisfied)$/], certainty: 'CERTAIN' },
  { words: [/^(?:is|are|was|were)$/, /^(?:convinced|confident)$/], certainty: 'PROBABLE' },
];

function verbAt(nodes: readonly Node[], at: number): Cue | undefined {
  const node = nodes[at] as Node;
  if (node.token?.isWord !== true || node.token.large || node.token.possessive) return undefined;
  const found = reportingVerb(node.folded, nodes[at + 1]?.folded);
  if (found === undefined) return undefined;
  const before = nodes[at - 1];
  const end = at + (found.rest === undefined ? 1 : 2);
  const range = { from: node.from, to: (nodes[end - 1] as Node).to };
  const { forms, verb } = found;
  if (forms.has('gerund') && !forms.has('base')) {
    // "The opposition is calling for a vote".
    const isProgressive = /^(?:is|are|was|were)$/.test(before?.folded ?? '');
    if (isProgressive) return { at, end, verb, isParticiple: false, negated: false, isModal: false, range };
    const isLed =
      before?.token?.text === ',' ||
      before?.folded === 'and' ||
      before === undefined ||
      (leading.test(before.folded) && !perceiving.has(verb.base)) ||
      withBefore(nodes, at) !== undefined ||
      isOfNotice(nodes, at);
    return isLed ? { at, end, verb, isParticiple: true, negated: false, isModal: false, range } : undefined;
  }
  const helpers = helpersBefore(nodes, at);
  // "Denied having said so".
  if (helpers.includes('having')) return undefined;
  if (helpers.some((word) => being.has(word)) && !helpers.some((word) => /^(?:do|does|did)$/.test(word)))
    return undefined;
  if (isNounHere(before, nodes[end], forms)) return undefined;
  // "A report seen by the Post says that".
  if (forms.has('base') && !forms.has('past') && isDescribing(nodes, end)) return undefined;
  // "Was handed a pen and told to write": the passive.
  if (verb.addressee && nodes[end]?.folded === 'to') return undefined;
  const isHelped = helpers.some((word) => isAuxiliary(word));
  if (!isHelped && forms.has('participle') && describes(before, nodes[end], verb)) return undefined;
  // "Everything I can find".
  if (perceiving.has(verb.base) && helpers.some((word) => /^(?:can|could)$/.test(word))) return undefined;
  // "A video posted on the site".
  if (verb.base === 'post' && isPreposition(nodes[end]?.folded ?? '')) return undefined;
  const base = forms.has('base') && !forms.has('past');
  if (base && !isHelped && before !== undefined && /^(?:he|she|it)$/.test(before.folded)) return undefined;
  return {
    at,
    end,
    verb,
    isParticiple: false,
    negated: helpers.some((word) => negation.has(word) || /n't$/.test(word)),
    isModal: helpers.some((word) => modal.has(word)),
    range,
  };
}

function helpersBefore(nodes: readonly Node[], at: number): readonly string[] {
  const found: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const { folded, token } = nodes[index] as Node;
    if (token?.isWord !== true) break;
    if (isAuxiliary(folded) || negation.has(folded)) found.push(folded);
    else if (!between.test(folded) || token.large) break;
  }
  return found;
}

const perceiving = new Set('find see hear feel know understand learn show hold'.split(' '));

/** "3,180 suspected cases", "doses promised by donors": a participle beside its noun. */
function describes(before: Node | undefined, after: Node | undefined, { base }: ReportingVerb): boolean {
  if (after?.folded === 'by') return base !== 'say' && base !== 'tell';
  const isCounted = before?.token?.isWord === true && (figures.test(before.folded) || isCount(before.folded));
  return isCounted && after?.token?.isWord === true && !isDeterminer(after.folded) && !isFunctionWord(after.folded);
}

/** "A notice on its website saying": what is written says so. */
function isOfNotice(nodes: readonly Node[], at: number): boolean {
  const noun = nodes.findLastIndex(({ folded }, index) => index < at && index > at - 8 && notices.test(folded));
  return noun >= 0 && nodes.slice(noun, at).every(({ token }) => token?.isWord === true);
}

/** "After telling reporters that". */
const leading = /^(?:after|before|by|while|for|when)$/;
const notices =
  /^(?:notice|sign|note|message|letter|email|statement|post|tweet|banner|poster|leaflet|text|card|sticker)s?$/;

/** What stands before a noun, and before no verb. */
const ranking = /^(?:\p{L}+est|latest|new|old|recent|original|final|single|next)$/u;
const pronominal = /^(?:another|one|some|many|several|both|all|each)$/;

/** "Reports", "the claim", "fears of": the noun. */
function isNounHere(before: Node | undefined, after: Node | undefined, forms: ReadonlySet<string>): boolean {
  const word = before?.folded ?? '';
  // "The annual report claims that".
  const next = after?.token?.isWord === true ? reportingVerb(after.folded, undefined)?.forms : undefined;
  if (next?.has('third') && !forms.has('past')) return true;
  // "Unconfirmed reports say that", "conflicting reports about".
  const isPlural = forms.has('third') && !forms.has('past');
  if (isPlural && (next?.has('base') || /^(?:about|from)$/.test(after?.folded ?? ''))) return true;
  // "The earliest post we could find".
  if (forms.has('base') && !forms.has('past') && ranking.test(word)) return true;
  // "Another said".
  const isAlone = pronominal.test(word) && !forms.has('third') && !forms.has('base');
  if ((isDeterminer(word) && !isAlone) || word === 'to' || before?.token?.possessive === true) return true;
  if (isPreposition(word) && word !== 'since') return true;
  return after?.folded === 'of' && (forms.has('third') || forms.has('base'));
}
