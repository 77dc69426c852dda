import { type AfterCue, afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import type { Cue } from '../cues.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf, modeOf } from '../shape.js';
import { isSaying } from '../sayings.js';
import { type FoundSpeaker, sourceIn } from '../sources.js';
import { subjectBefore } from '../speakers.js';

interface Act {
  readonly cue: Cue;
  readonly after: AfterCue;
  readonly subject: FoundSpeaker | undefined;
  /** Where it begins: with its subject, or with the verb. */
  readonly start: number;
}

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
        const subject = cue.isParticiple ? undefined : subjectBefore(nodes, cue.at, context);
        return { cue, after: afterCue(nodes, cue, context), subject, start: subject?.start ?? cue.at };
      });
    const out: Attribution[] = [];
    let last: SpeakerMention | undefined;
    for (let index = 0; index < acts.length; index += 1) {
      const act = acts[index] as Act;
      const end = beforeTaken(nodes, act, endOf(nodes, act, acts.slice(index + 1)), taken);
      if (!saysSomething(nodes, act, end)) continue;
      const speaker =
        act.subject?.source ?? last ?? (isLinked(nodes, act) ? speakerSoFar(nodes, act, context) : undefined);
      if (speaker === undefined) continue;
      last = speaker;
      const inner = acts
        .slice(index + 1)
        .findIndex((other) => other.start === act.after.next && other.subject !== undefined);
      const nested = inner < 0 ? undefined : acts[index + 1 + inner];
      if (
        nested !== undefined &&
        nested.subject?.source.entity !== speaker.entity &&
        !isPartOf(nested, context) &&
        saysSomething(nodes, nested, end)
      ) {
        out.push(
          ...attribution(
            nodes,
            nested,
            end,
            (nested.subject as FoundSpeaker).source,
            [speaker, ...act.after.relays],
            sentence,
            context,
            'nested',
          ),
        );
        index += 1 + inner;
        continue;
      }
      const relays = act.subject?.relays ?? [];
      out.push(...attribution(nodes, act, end, speaker, [...relays, ...act.after.relays], sentence, context));
      // What stands inside what is said belongs to it.
      while (index + 1 < acts.length && (acts[index + 1] as Act).start < end && (acts[index + 1] as Act).cue.at < end) index += 1;
    }
    return out;
  },
};

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
      speaker,
      relays,
      cue: cue.range,
      content,
      mode: modeOf(sentence, content),
      stance,
      certainty: certaintyOf(context.read, content, cue.verb.certainty),
      coding: 'CLEAR',
      ...(after.stated === undefined ? leadOf(nodes, start) : { stated: after.stated }),
      ...(cue.verb.infinitive && nodes[after.next]?.folded === 'to' ? { modality: 'INTENDED' as const } : {}),
    },
  ];
}

/** "Two of them had admitted": of whom, the words around tell. */
function isPartOf({ subject }: Act, { read }: RuleContext): boolean {
  const { from = 0, to = 0 } = subject?.source ?? {};
  return to - from > 2 && read.tokens[from + 1]?.folded === 'of' && /^(?:them|us|these|those)$/.test(read.tokens[to - 1]?.folded ?? '');
}

/** "On 5 March the Observatory stated …". */
function leadOf(nodes: readonly Node[], start: number): { readonly stated?: Range } {
  const [first, last] = [nodes[0], nodes[start - 1]];
  return first !== undefined && last !== undefined && /^(?:on|in|late|early)$/.test(first.folded) && start <= 8
    ? { stated: { from: first.from, to: last.to } }
    : {};
}

/** Up to where somebody else, or the same once more, begins to speak. */
function endOf(nodes: readonly Node[], { cue, after }: Act, later: readonly Act[]): number {
  for (const other of later) {
    const { start } = other;
    if (start <= after.next) continue;
    const [before, earlier] = [nodes[start - 1], nodes[start - 2]];
    const isJoint = /^(?:and|but|while|whereas|although|though|yet)$/.test(before?.folded ?? '');
    if (other.cue.isParticiple && start > cue.end && before?.token?.text === ',') return start - 1;
    if (isJoint && (earlier?.token?.text === ',' || other.subject === undefined)) return start - 1;
    if (before?.token?.text === ';') return start - 1;
  }
  // "A chief, who said he had gone, told …".
  const who = nodes.findLastIndex(({ folded }, at) => at < cue.at && folded === 'who');
  if (who > 0 && cue.at - who < 4 && nodes[who - 1]?.token?.text === ',') {
    const close = nodes.findIndex(({ token }, at) => at > after.next && token?.text === ',');
    if (close > 0) return close;
  }
  const semicolon = nodes.findIndex(({ token }, index) => index > after.next && token?.text === ';');
  return semicolon < 0 ? nodes.length : semicolon;
}

/** Up to what another rule found: "said the road was shut and declined to say why". */
function beforeTaken(nodes: readonly Node[], { after }: Act, end: number, taken: readonly Range[]): number {
  const found = nodes.findIndex(({ from }, at) => at > after.next && taken.some((one) => one.from === from));
  if (found < 0 || found >= end) return end;
  return /^(?:and|but|or)$/.test(nodes[found - 1]?.folded ?? '') ? found - 1 : end;
}

function saysSomething(nodes: readonly Node[], { cue, after }: Act, end: number): boolean {
  const { verb } = cue;
  const { next } = after;
  const first = nodes[next];
  if (first === undefined || next >= end) return false;
  if (first.quote !== undefined) return false;
  // "Said so".
  if (first.folded === 'so' && !isFiniteVerb(nodes, next + 2)) return false;
  // "A man found dead".
  if (/^(?:dead|guilty|alive|shot|wounded|injured)$/.test(first.folded)) return false;
  if (after.hasThat) return verb.clause !== 'none' || verb.base === 'ask';
  if (after.isEnd && !first.token?.isWord) return false;
  if (first.folded === 'to') return verb.infinitive || verb.order || (verb.addressee && next > cue.end);
  if (verb.order) return nodes.slice(next, end).some(({ folded }) => folded === 'to');
  if (/^(?:whether|if)$/.test(first.folded)) return verb.stance === 'DOUBTS' || verb.base === 'ask';
  if (/^(?:as|in|at|on|by|with|for|from)$/.test(first.folded) && !verb.nouns && !hasClause(nodes, next, end))
    return false;
  if (gated.has(verb.base) && !isSaying(nodes.slice(next, end).map(({ folded }) => folded))) return false;
  if (verb.clause === 'bare' && !gated.has(verb.base) && hasClause(nodes, next, end)) return true;
  return (
    verb.nouns && first.token?.isWord === true && !/^(?:as|in|at|on|by|with|from|when|after|before)$/.test(first.folded)
  );
}

/** Verbs that deny or doubt only where their object is something that is said. */
const gated = new Set(['reject', 'dismiss', 'question']);

/** Whether a subject and a verb follow. */
function hasClause(nodes: readonly Node[], from: number, end: number): boolean {
  // "Thinks it's over".
  if (/['’]/u.test(nodes[from]?.token?.text ?? '') && isFiniteVerb(nodes, from)) return true;
  for (let at = from + 1; at < end; at += 1) {
    if (nodes[at]?.quote !== undefined || /^["“‘«]$/u.test(nodes[at]?.token?.text ?? '')) return true;
    if (isFiniteVerb(nodes, at)) return true;
  }
  return false;
}

function isLinked(nodes: readonly Node[], { cue }: Act): boolean {
  const before = nodes[cue.at - 1];
  return cue.isParticiple || before?.folded === 'and' || before?.folded === 'but' || before?.token?.text === ',';
}

/** The subject of the sentence, or who spoke in it before. */
function speakerSoFar(nodes: readonly Node[], { cue }: Act, context: RuleContext): SpeakerMention | undefined {
  const { lastSpeaker } = context;
  const first = nodes.findIndex((_, at) => isFiniteVerb(nodes, at));
  const isOwn = lastSpeaker !== undefined && lastSpeaker.source.from >= (nodes[0]?.from ?? 0);
  if (isOwn) return lastSpeaker.source;
  if (first > 0 && first < cue.at) return sourceIn(nodes, 0, first, context)?.source;
  return cue.isParticiple ? lastSpeaker?.source : undefined;
}
