import { type Act, beforeChannel, beforeTaken, endOfAct, saysSomething } from '../acts.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { type FoundSpeaker, sourceIn } from '../source/sources.js';
import { subjectBefore } from '../source/speakers.js';
import { withBefore } from '../withBefore.js';

/** "X said that …", "X told Y …", "X denied …", "…, adding that …"; what one says that another says is nested. */
export const saidThat: AttributionRule = {
  name: 'said-that',
  good: [
    {
      text: 'Residents said by phone that the bridge was gone.',
      speaker: 'Residents',
      content: ['the bridge was gone'],
    },
    {
      text: 'Elena Marsh, the lead envoy, said the talks had failed.',
      speaker: 'Elena Marsh',
      content: ['the talks had failed'],
    },
    {
      text: 'The Lagoon Observatory said fishermen told it that the navy had shelled a boat.',
      speaker: 'fishermen',
      content: ['the navy had shelled a boat'],
    },
    { text: 'The court heard from a vet that hens are quiet.', speaker: 'vet', content: ['hens are quiet'] },
    { text: 'A commander denied that the town had fallen.', speaker: 'commander', content: ['the town had fallen'] },
    {
      text: 'The Daily Tide, citing hospital staff, reported that five people were killed.',
      speaker: 'hospital staff',
      content: ['five people were killed'],
    },
    {
      text: 'A friend who works there told me that nobody had asked.',
      speaker: 'friend',
      content: ['nobody had asked'],
    },
  ],
  bad: [
    'She said goodbye.',
    'Reports that missiles were there alarmed the town.',
    'The claims were old.',
    'A known problem was fixed.',
  ],
  find(sentence, context, taken) {
    const nodes = context.nodes;
    const acts = context.cues
      .filter(({ range, negated }) => !negated && !taken.some((one) => one.from < range.to && range.from < one.to))
      .map((cue): Act => {
        // "With the army insisting that".
        const led = cue.isParticiple ? withBefore(nodes, cue.at) : undefined;
        const own = led === undefined ? undefined : sourceIn(nodes, led + 1, cue.at, context);
        const subject = cue.isParticiple ? own : subjectBefore(nodes, cue.at, context);
        return { cue, after: afterCue(nodes, cue, context), subject, start: subject?.start ?? cue.at };
      });
    const out: Attribution[] = [];
    let last: SpeakerMention | undefined;
    for (let index = 0; index < acts.length; index += 1) {
      const act = acts[index] as Act;
      const end = beforeChannel(
        nodes,
        act,
        beforeTaken(nodes, act, endOfAct(nodes, act, acts.slice(index + 1)), taken),
      );
      if (!saysSomething(nodes, act, end)) continue;
      const speaker =
        act.subject?.source ?? last ?? (isLinked(nodes, act) ? speakerSoFar(nodes, act, context) : undefined);
      if (speaker === undefined) continue;
      last = speaker;
      const chain = chainOf(nodes, acts, index, end, context);
      const nested = chain.at(-1);
      if (nested !== undefined) {
        const relays = [
          ...chain
            .slice(0, -1)
            .map((one) => (one.subject as FoundSpeaker).source)
            .reverse(),
          speaker,
        ];
        const { source } = nested.subject as FoundSpeaker;
        out.push(
          ...attribution(nodes, nested, end, source, [...relays, ...act.after.relays], sentence, context, 'nested'),
        );
        index = acts.indexOf(nested);
        continue;
      }
      const relays = act.subject?.relays ?? [];
      out.push(...attribution(nodes, act, end, speaker, [...relays, ...act.after.relays], sentence, context));
      // What stands inside what is said belongs to it.
      while (index + 1 < acts.length && (acts[index + 1] as Act).start < end && (acts[index + 1] as Act).cue.at < end)
        index += 1;
    }
    return out;
  },
};

/** "Wick told me that a driver had told him that the manager had said …": who says it to whom, from the outermost on. */
function chainOf(
  nodes: readonly Node[],
  acts: readonly Act[],
  first: number,
  end: number,
  context: RuleContext,
): readonly Act[] {
  const chain: Act[] = [];
  for (let act = acts[first] as Act; ; ) {
    const { next } = act.after;
    const inner = acts.find(
      ({ cue, start, subject }) => cue.at > act.cue.at && start === next && subject !== undefined,
    );
    const isOther = inner?.subject?.source.entity !== act.subject?.source.entity;
    if (inner === undefined || !isOther || isPartOf(inner, context) || !saysSomething(nodes, inner, end)) return chain;
    chain.push(inner);
    act = inner;
  }
}

function attribution(
  nodes: readonly Node[],
  { cue, after, start }: Act,
  end: number,
  speaker: SpeakerMention,
  relays: readonly SpeakerMention[],
  sentence: Parameters<typeof modeOf>[0],
  context: RuleContext,
  name?: string,
): readonly Attribution[] {
  const range = rangeOf(nodes, after.next, end);
  if (range === undefined) return [];
  const content: readonly [Range] = [range];
  const { stance } = cue.verb;
  return [
    {
      rule:
        name ??
        (stance === 'ASSERTS'
          ? cue.verb.addressee
            ? 'told'
            : 'said-that'
          : stance === 'DENIES'
            ? 'denial'
            : stance.toLowerCase()),
      speaker: heardFrom(nodes, { cue, after }, context) ?? speaker,
      relays,
      cue: cue.range,
      content,
      mode: modeOf(sentence, content),
      stance,
      certainty: certaintyOf(context.read, content, cue.verb.certainty),
      coding: 'CLEAR',
      ...(after.stated === undefined ? leadOf(nodes, start) : { stated: after.stated }),
      ...(cue.verb.infinitive &&
      nodes[after.next]?.folded === 'to' &&
      !/^(?:have|be)$/.test(nodes[after.next + 1]?.folded ?? '')
        ? { modality: 'INTENDED' as const }
        : {}),
    },
  ];
}

/** "The court heard from a vet that …": the vet says so. */
function heardFrom(nodes: readonly Node[], { cue, after }: Pick<Act, 'cue' | 'after'>, context: RuleContext) {
  const isHeard = /^(?:hear|learn)$/.test(cue.verb.base) && nodes[cue.end]?.folded === 'from' && after.hasThat;
  return isHeard ? sourceIn(nodes, cue.end + 1, after.next - 1, context)?.source : undefined;
}

/** "Two of them had admitted": of whom, the words around tell. */
function isPartOf({ subject }: Act, { read }: RuleContext): boolean {
  const { from = 0, to = 0 } = subject?.source ?? {};
  return (
    to - from > 2 &&
    read.tokens[from + 1]?.folded === 'of' &&
    /^(?:them|us|these|those)$/.test(read.tokens[to - 1]?.folded ?? '')
  );
}

/** "On 5 March the Observatory stated …". */
function leadOf(nodes: readonly Node[], start: number): { readonly stated?: Range } {
  const [first, last] = [nodes[0], nodes[start - 1]];
  return first !== undefined && last !== undefined && /^(?:on|in|late|early)$/.test(first.folded) && start <= 8
    ? { stated: { from: first.from, to: last.to } }
    : {};
}

function isLinked(nodes: readonly Node[], { cue }: Act): boolean {
  const before = nodes[cue.at - 1];
  return cue.isParticiple || before?.folded === 'and' || before?.folded === 'but' || before?.token?.text === ',';
}

/** The subject of the sentence, or who spoke in it before. */
function speakerSoFar(nodes: readonly Node[], { cue }: Act, context: RuleContext): SpeakerMention | undefined {
  const { lastSpeaker } = context;
  const { from: start = 0 } = nodes[0] ?? {};
  const isOwn =
    lastSpeaker !== undefined && lastSpeaker.source.from >= start && lastSpeaker.source.from < cue.range.from;
  if (isOwn) return lastSpeaker.source;
  // "Here it is: the council put up a notice saying …".
  const colon = cue.isParticiple ? nodes.findLastIndex(({ token }, at) => at < cue.at && token?.text === ':') : -1;
  const first = nodes.findIndex((_, at) => at > colon && isFiniteVerb(nodes, at));
  if (first > 0 && first < cue.at) {
    const own = colon < 0 ? undefined : subjectBefore(nodes, first, context);
    return (own ?? sourceIn(nodes, colon + 1, first, context))?.source;
  }
  return cue.isParticiple ? lastSpeaker?.source : undefined;
}
