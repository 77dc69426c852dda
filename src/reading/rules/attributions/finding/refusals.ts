import { isAdverb } from '../../mentions/words.js';
import type { Attribution, AttributionRule, Range, RuleContext } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { modeOf } from '../shape.js';
import { linkedSubject, subjectBefore } from '../source/speakers.js';

const speaking = new Set(
  'say comment confirm give discuss disclose answer respond reply reveal explain identify name elaborate speculate put provide specify be return rule release address detail acknowledge'.split(
    ' ',
  ),
);
const answering = new Set(
  'say said comment commented respond responded reply replied answer answered confirm confirmed disclose disclosed explain explained reveal revealed'.split(
    ' ',
  ),
);

const asking = /^(?:whether|when|how|why|what|who|where|if|since)$/;

/** "Declined to say when …", "would not comment on …", "did not respond to …": somebody will not say. */
export const refusals: AttributionRule = {
  name: 'refusal',
  good: [
    {
      text: 'Police declined to say whether it was arson.',
      speaker: 'Police',
      content: ['to say whether it was arson'],
    },
    { text: 'Linea would not comment on the memo.', speaker: 'Linea', content: ['on the memo'] },
    { text: 'The navy did not immediately respond to questions.', speaker: 'navy', content: ['to questions'] },
    { text: 'Police have yet to confirm his name.', speaker: 'Police', content: ['his name'] },
    { text: 'The group has neither confirmed nor denied the attack.', speaker: 'group', content: ['the attack'] },
  ],
  bad: ['Soldiers refused to leave the town.', 'She did not answer.', 'The mayor did not say that he was ill.'],
  find(sentence, context) {
    const nodes = context.nodes;
    return nodes.flatMap(({ from }, at): readonly Attribution[] => {
      const found = refusalAt(nodes, at);
      const isQuoted = sentence.quotes.some((quote) => quote.from <= from && from < quote.to);
      if (found === undefined || isQuoted) return [];
      const speaker = (subjectBefore(nodes, found.verb, context) ?? linkedSubject(nodes, found.verb, context))?.source;
      const end = endOf(nodes, found.content, context.cues);
      const range = rangeOf(nodes, found.content, end) ?? askedFirst(nodes, found.verb);
      const isNothing =
        range !== undefined && range.to - range.from < 2 && !pointing.test(nodes[end - 1]?.folded ?? '');
      if (speaker === undefined || range === undefined || isNothing) return [];
      const cue = { from: (nodes[at] as Node).from, to: (nodes[found.cueEnd - 1] as Node).to };
      return [
        {
          rule: 'refusal',
          speaker,
          relays: [],
          cue,
          content: [range],
          mode: modeOf(sentence, [range]),
          stance: 'DECLINES',
          certainty: 'CERTAIN',
          coding: 'CLEAR',
        },
      ];
    });
  },
};

const pointing = /^(?:it|this|that)$/;

/** "Asked whether he would stand, Varga did not reply": what was asked, before who will not say. */
function askedFirst(nodes: readonly Node[], verb: number): Range | undefined {
  const asked = nodes.findIndex(({ folded }, at) => at < 2 && /^(?:asked|pressed|questioned)$/.test(folded));
  const comma = nodes.findIndex(({ token }, at) => at > asked && at < verb && token?.text === ',');
  return asked < 0 || comma < 0 ? undefined : rangeOf(nodes, asked + 1, comma);
}

interface Refusal {
  /** Its first verb, before which the subject stands. */
  readonly verb: number;
  readonly cueEnd: number;
  readonly content: number;
}

function refusalAt(nodes: readonly Node[], at: number): Refusal | undefined {
  const word = (offset: number) => nodes[at + offset]?.folded ?? '';
  if (
    /^(?:declin|refus)(?:ed|es|e)$/.test(word(0)) &&
    word(1) === 'to' &&
    (speaking.has(word(2)) || word(0).startsWith('declin'))
  ) {
    // "Who declined to be named", "who refused to give his name": that says nothing of what is asked.
    const isNameless =
      (word(2) === 'be' && /^(?:named|identified|quoted)$/.test(word(3))) ||
      (word(2) === 'give' && /^(?:name|surname)$/.test(word(4)));
    if (isNameless) return undefined;
    return word(2) === 'be' && word(3) === 'drawn'
      ? { verb: at, cueEnd: at + 4, content: at + 4 }
      : { verb: at, cueEnd: at + 1, content: at + 1 };
  }
  // "Have yet to confirm".
  if (
    /^(?:has|have|had)$/.test(word(0)) &&
    word(1) === 'yet' &&
    word(2) === 'to' &&
    speaking.has(word(3)) &&
    word(3) !== 'be'
  )
    return { verb: at, cueEnd: at + 4, content: at + 4 };
  const unable = unableAt(nodes, at);
  if (unable !== undefined && /^(?:say|explain|tell)$/.test(nodes[unable]?.folded ?? '')) {
    // "Could not say how", "could not tell the court who", not "could not say that".
    const asked = nodes.findIndex((_, index) => index > unable && asking.test(nodes[index]?.folded ?? ''));
    const isNear = asked > 0 && asked <= unable + 4 && nodes.slice(unable, asked).every(({ token }) => token?.isWord);
    const isTold = asked === unable + 1 || nodes[unable]?.folded === 'tell' || nodes[unable + 1]?.folded === 'to';
    if (isNear && isTold) return { verb: at, cueEnd: unable + 1, content: asked };
  }
  const unwilling = unwillingAt(nodes, at);
  if (unwilling !== undefined && speaking.has(nodes[unwilling]?.folded ?? '') && nodes[unwilling]?.folded !== 'be')
    return { verb: at, cueEnd: unwilling - 1, content: unwilling - 1 };
  if (word(0) === 'neither' && word(1) === 'confirmed' && word(2) === 'nor')
    return { verb: at, cueEnd: at + 4, content: at + 4 };
  const negated =
    /^(?:would|will)$/.test(word(0)) && word(1) === 'not' ? 2 : /^(?:wouldn't|won't)$/.test(word(0)) ? 1 : undefined;
  if (negated !== undefined && speaking.has(word(negated))) {
    const isComment = word(negated) !== 'be';
    if (!isComment && word(negated + 1) !== 'drawn') return undefined;
    const end = at + negated + (isComment ? 1 : 2);
    return { verb: at, cueEnd: end, content: word(negated) === 'give' ? at : end };
  }
  const helped =
    /^(?:did|does|do|has|have|had)$/.test(word(0)) && word(1) === 'not'
      ? 2
      : /^(?:didn't|doesn't|don't|hasn't|haven't)$/.test(word(0))
        ? 1
        : undefined;
  if (helped === undefined) return undefined;
  const verb = isAdverb(word(helped)) || word(helped) === 'yet' ? helped + 1 : helped;
  if (!answering.has(word(verb))) return undefined;
  const isSaid = /^sa/.test(word(verb));
  // "Has not said that" is no refusal: it is what was not said.
  if (isSaid && !asking.test(word(verb + 1))) return undefined;
  return { verb: at, cueEnd: at + verb + 1, content: at + verb + 1 };
}

/** Where the verb stands behind "could not", "was unable to", "was not able to". */
function unableAt(nodes: readonly Node[], at: number): number | undefined {
  const word = (offset: number) => nodes[at + offset]?.folded ?? '';
  if (/^(?:couldn't|cannot|can't)$/.test(word(0))) return at + 1;
  if (word(0) === 'could' && word(1) === 'not') return at + 2;
  if (!/^(?:is|are|was|were|been)$/.test(word(0))) return undefined;
  const able = word(1) === 'unable' ? 1 : word(1) === 'not' && word(2) === 'able' ? 2 : undefined;
  return able !== undefined && word(able + 1) === 'to' ? at + able + 2 : undefined;
}

/** Where the verb stands behind "did not want to", "was unwilling to", "is not prepared to". */
function unwillingAt(nodes: readonly Node[], at: number): number | undefined {
  const word = (offset: number) => nodes[at + offset]?.folded ?? '';
  const not = /^(?:did|does|do)$/.test(word(0)) && word(1) === 'not' ? 2 : /^d(?:id|oes|o)n't$/.test(word(0)) ? 1 : 0;
  if (not > 0) return /^(?:want|wish|care)$/.test(word(not)) && word(not + 1) === 'to' ? at + not + 2 : undefined;
  if (!/^(?:is|are|was|were|been)$/.test(word(0))) return undefined;
  const willing = /^(?:unwilling|reluctant)$/.test(word(1))
    ? 1
    : word(1) === 'not' && /^(?:willing|prepared|ready)$/.test(word(2))
      ? 2
      : 0;
  return willing > 0 && word(willing + 1) === 'to' ? at + willing + 2 : undefined;
}

function endOf(nodes: readonly Node[], from: number, cues: RuleContext['cues']): number {
  const isCueAt = (at: number) => cues.some((cue) => cue.at === at);
  for (let at = from; at < nodes.length; at += 1) {
    const text = nodes[at]?.token?.text;
    if (text === ';' || nodes[at]?.quote !== undefined) return at;
    // "Could not say who had done it, and accepted that".
    if (/^(?:and|but)$/.test(nodes[at + 1]?.folded ?? '') && text === ',' && isCueAt(at + 2)) return at;
    if (
      text === ',' &&
      /^(?:but|while|saying|adding|citing)$/.test(nodes[at + 1]?.folded ?? '') &&
      nodes.slice(at).some((_, index) => isFiniteVerb(nodes, at + index))
    )
      return at;
  }
  return nodes.length;
}
