import type { Attribution, AttributionRule } from '../attribution.js';
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
      const range = rangeOf(nodes, found.content, endOf(nodes, found.content));
      if (speaker === undefined || range === undefined || range.to - range.from < 2) return [];
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
  if (/^(?:could|couldn't|cannot|can't)$/.test(word(0))) {
    const not = word(1) === 'not' ? 2 : 1;
    // "Could not say how", not "could not say that".
    if (/^(?:say|explain|tell)$/.test(word(not)) && (not === 2 || word(0) !== 'could') && asking.test(word(not + 1)))
      return { verb: at, cueEnd: at + not + 1, content: at + not + 1 };
  }
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
  const verb = /ly$|^yet$/.test(word(helped)) ? helped + 1 : helped;
  if (!answering.has(word(verb))) return undefined;
  const isSaid = /^sa/.test(word(verb));
  // "Has not said that" is no refusal: it is what was not said.
  if (isSaid && !asking.test(word(verb + 1))) return undefined;
  return { verb: at, cueEnd: at + verb + 1, content: at + verb + 1 };
}

function endOf(nodes: readonly Node[], from: number): number {
  for (let at = from; at < nodes.length; at += 1) {
    const text = nodes[at]?.token?.text;
    if (text === ';' || nodes[at]?.quote !== undefined) return at;
    if (
      text === ',' &&
      /^(?:but|while|saying|adding|citing)$/.test(nodes[at + 1]?.folded ?? '') &&
      nodes.slice(at).some((_, index) => isFiniteVerb(nodes, at + index))
    )
      return at;
  }
  return nodes.length;
}
