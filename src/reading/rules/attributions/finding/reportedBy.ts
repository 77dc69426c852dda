import type { Certainty } from '../../../../domain/vocabulary.js';
import { reportingVerb } from '../../reportingVerbs.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, SpeakerMention } from '../attribution.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { apposedNouns, isSaying } from '../sayings.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceIn } from '../source/sources.js';
import { sourceAfter, subjectBefore } from '../source/speakers.js';

const being = /^(?:is|are|was|were|been|being)$/;
const reported =
  /^(?:reported|said|announced|claimed|alleged|confirmed|stated|acknowledged|admitted|suggested|noted|disclosed|revealed|estimated)$/;
const nounReported = /^(?:reported|confirmed|announced|claimed|disclosed|revealed|acknowledged)$/;
const judged =
  /^(?:accused|blamed|described|branded|characteri[sz]ed|labelled|named|identified|denied|dismissed|rejected|disputed|refuted|contradicted)$/;
const informed = /^(?:told|informed|assured|warned|notified|advised|reminded)$/;
/** The most nodes between a verb and "that". */
const reach = 12;

interface Found {
  readonly speaker: SpeakerMention | undefined;
  readonly relays?: readonly SpeakerMention[];
  readonly cue: Range;
  readonly content: readonly (Range | undefined)[];
  readonly stance?: Attribution['stance'];
  readonly clause?: Range;
}

/** "Was reported by the Daily to have fled", "as was alleged by drivers", "had been told by a colleague that …": the passive of saying. */
export const reportedBy: AttributionRule = {
  name: 'reported-by',
  good: [
    {
      text: 'The general was reported by state radio to have been wounded.',
      speaker: 'state radio',
      content: ['The general', 'to have been wounded'],
    },
    {
      text: 'It was announced by the ministry in April that the road is safe.',
      speaker: 'ministry',
      content: ['the road is safe'],
    },
    {
      text: 'The fire, which was first reported by the Daily Tide, spread quickly.',
      speaker: 'Daily Tide',
      content: ['The fire'],
    },
    {
      text: 'Soldiers closed the bridge, as was alleged by several drivers.',
      speaker: 'drivers',
      content: ['Soldiers closed the bridge'],
    },
    {
      text: 'A nurse said she had been told by a colleague that two boys were dead.',
      speaker: 'colleague',
      content: ['two boys were dead'],
    },
    {
      text: 'The army is accused by rights groups of burning villages.',
      speaker: 'rights groups',
      content: ['The army', 'of burning villages'],
    },
    {
      text: 'Rumours that the king had died were dismissed by the palace.',
      speaker: 'palace',
      content: ['Rumours that the king had died'],
    },
    { text: 'The sale was first reported by the Daily Tide.', speaker: 'Daily Tide', content: ['The sale'] },
    { text: 'The court was told that the gun was old.', content: ['the gun was old'] },
  ],
  bad: [
    'The mayor was told to leave.',
    'The book was noted by nobody.',
    'The toll was put at nine.',
    'The offer was rejected by the union.',
  ],
  find(sentence, context) {
    const nodes = context.nodes;
    const agentAt = (at: number) => {
      const by = byNear(nodes, at);
      return by === undefined ? undefined : sourceAfter(nodes, by + 1, context);
    };
    const cueOf = (from: number, to: number): Range => ({
      from: (nodes[from] as Node).from,
      to: (nodes[to - 1] as Node).to,
    });
    const subjectOf = (at: number) => {
      const found = subjectBefore(nodes, at, context)?.source;
      return found === undefined ? undefined : { from: found.from, to: found.to };
    };

    function foundAt(at: number): Found | undefined {
      const word = nodes[at]?.folded ?? '';
      let be = at - 1;
      while (be > 0 && /ly$|^(?:first|also|later|since)$/.test(nodes[be]?.folded ?? '')) be -= 1;
      const isPassive = being.test(nodes[be]?.folded ?? '');
      const helped = /^(?:has|have|had)$/.test(nodes[be - 1]?.folded ?? '') ? be - 1 : be;
      if (informed.test(word) && isPassive) return toldAt(at, be);
      if (word === 'made' && isPassive) return madeBy(at, be);
      if (judged.test(word) && isPassive) return judgedBy(at, be);
      if (!reported.test(word)) return undefined;
      const to = nodes.findIndex(
        ({ folded }, index) =>
          index > at + 2 &&
          index < at + reach &&
          folded === 'to' &&
          /^(?:have|be)$/.test(nodes[index + 1]?.folded ?? ''),
      );
      const agent = to > 0 && nodes[at + 1]?.folded === 'by' ? sourceIn(nodes, at + 2, to, context) : agentAt(at + 1);
      if (agent === undefined) return undefined;
      const cue = cueOf(at, at + 1);
      const speaker = agent.source;
      const before = nodes[be]?.folded === 'as' ? be : nodes[be - 1]?.folded === 'as' ? be - 1 : undefined;
      if (before !== undefined) return { speaker, cue, content: [clauseBefore(nodes, before)] };
      if (!isPassive) return undefined;
      const that = thatNear(nodes, agent.end);
      if (nodes[be - 1]?.folded === 'it' || nodes[be - 2]?.folded === 'it')
        return that === undefined
          ? undefined
          : { speaker, cue, content: [rangeOf(nodes, that + 1, endOf(nodes, that))] };
      if (/^(?:which|that|who)$/.test(nodes[be - 1]?.folded ?? '')) {
        const comma = nodes[be - 2]?.token?.text === ',' ? be - 2 : be - 1;
        return { speaker, cue, content: [rangeOf(nodes, phraseStart(nodes, comma), comma)] };
      }
      const subject = rangeOf(nodes, phraseStart(nodes, helped), helped);
      // "The sale was first reported by Bloomberg."
      if (to < 0) return nounReported.test(word) ? { speaker, cue, content: [subject] } : undefined;
      return { speaker, cue, content: [subject, rangeOf(nodes, to, endOf(nodes, to))] };
    }

    /** "Is accused by rights groups of burning villages", "reports that he died were dismissed by the palace". */
    function judgedBy(at: number, be: number): Found | undefined {
      const agent = agentAt(at + 1);
      const helped = /^(?:has|have|had)$/.test(nodes[be - 1]?.folded ?? '') ? be - 1 : be;
      const start = phraseStart(nodes, helped);
      const subject = rangeOf(nodes, start, helped);
      if (agent === undefined || subject === undefined) return undefined;
      const common = { speaker: agent.source, cue: cueOf(at, at + 1) };
      const { stance = 'ASSERTS' } = reportingVerb(nodes[at]?.folded ?? '', undefined)?.verb ?? {};
      if (stance === 'DENIES')
        return isSaying(nodes.slice(start, helped).map(({ folded }) => folded))
          ? { ...common, stance, content: [subject] }
          : undefined;
      const of = nodes.findIndex(
        ({ folded }, index) => index > at + 2 && index < at + reach && /^(?:of|as|for)$/.test(folded),
      );
      const by = of < 0 ? undefined : sourceIn(nodes, at + 2, of, context);
      const rest = by === undefined ? undefined : rangeOf(nodes, of, endOf(nodes, of));
      if (by === undefined || rest === undefined) return undefined;
      const clause = /^(?:accus|blam)/.test(nodes[at]?.folded ?? '')
        ? { clause: { from: subject.from, to: rest.to } }
        : {};
      return { ...common, speaker: by.source, content: [subject, rest], ...clause };
    }

    /** "Allegations of looting were made by shopkeepers". */
    function madeBy(at: number, be: number): Found | undefined {
      const noun = nodes.findLastIndex(({ folded }, index) => index < be && apposedNouns.test(folded));
      const agent = agentAt(at + 1);
      if (noun < 0 || agent === undefined || !/^(?:of|that)$/.test(nodes[noun + 1]?.folded ?? '')) return undefined;
      return { speaker: agent.source, cue: cueOf(at, at + 2), content: [rangeOf(nodes, noun + 2, be)] };
    }

    /** "Had been told (by X) that": who was told passes it on, if that is who says so. */
    function toldAt(at: number, be: number): Found | undefined {
      const agent = agentAt(at + 1);
      const that = thatNear(nodes, agent?.end ?? at + 1);
      // "Has been told he may stay".
      const isBare =
        agent === undefined &&
        /^(?:he|she|they|it|there)$/.test(nodes[at + 1]?.folded ?? '') &&
        isFiniteVerb(nodes, at + 2);
      if (that === undefined && !isBare) return undefined;
      const outer = context.cues.findLast((cue) => cue.at < be && !cue.negated);
      const teller = outer === undefined ? undefined : subjectBefore(nodes, outer.at, context)?.source;
      const start = that === undefined ? at + 1 : that + 1;
      const content = [rangeOf(nodes, start, endOf(nodes, start))];
      const isIt = nodes[be - 1]?.folded === 'it';
      // "Said he had been told that" is his own word, as long as nobody else is named.
      if (isIt || (outer !== undefined && (agent === undefined || teller === undefined))) return undefined;
      const relays =
        teller === undefined || outer === undefined ? [] : [teller, ...afterCue(nodes, outer, context).relays];
      return { speaker: agent?.source, relays, cue: cueOf(at, at + 1), content };
    }

    for (let at = 1; at < nodes.length; at += 1) {
      const found = foundAt(at);
      const [first, ...more] = (found?.content ?? []).flatMap((range) => range ?? []);
      if (found === undefined || first === undefined || (subjectOf(at) === undefined && found.speaker === undefined))
        continue;
      const content: Attribution['content'] = [first, ...more];
      const own: Certainty =
        found.speaker === undefined ? 'UNCOMMITTED' : certaintyOf(context.read, content, 'CERTAIN');
      return [
        {
          rule: 'reported-by',
          ...(found.speaker === undefined ? {} : { speaker: found.speaker }),
          relays: found.relays ?? [],
          cue: found.cue,
          content,
          mode: modeOf(sentence, content),
          stance: found.stance ?? 'ASSERTS',
          ...(found.clause === undefined ? {} : { clause: found.clause }),
          certainty: own,
          coding: 'CLEAR',
        },
      ];
    }
    return [];
  },
};

/** "By", perhaps behind when: "announced for March by the minister". */
function byNear(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < Math.min(nodes.length, from + 5); at += 1) {
    const { folded, token } = nodes[at] as Node;
    if (folded === 'by') return at;
    if (token?.isWord !== true || isFiniteVerb(nodes, at) || /^(?:that|to|as|of)$/.test(folded)) return undefined;
  }
  return undefined;
}

/** "That" behind when and where it was said. */
function thatNear(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < Math.min(nodes.length, from + reach); at += 1) {
    const { folded, token, quote } = nodes[at] as Node;
    if (folded === 'that') return at;
    if (quote !== undefined || token?.isWord !== true || isFiniteVerb(nodes, at)) return undefined;
  }
  return undefined;
}

/** What stands before "as was alleged by": of "nobody has said why they left" what is asked. */
function clauseBefore(nodes: readonly Node[], end: number): Range | undefined {
  const asked = nodes.findLastIndex(({ folded }, at) => at < end && /^(?:why|whether|how|that)$/.test(folded));
  return rangeOf(nodes, asked + 1, end);
}

/** Where the clause begins whose subject ends here. */
function phraseStart(nodes: readonly Node[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const { folded, quote, token } = nodes[at] as Node;
    if (quote !== undefined || token?.text === ';' || /^(?:but|while|although|though)$/.test(folded)) return at + 1;
    if (reportingVerb(folded, undefined) !== undefined && isFiniteVerb(nodes, at) && !nodes[at - 1]?.token?.possessive)
      return at + 1;
  }
  return 0;
}

function endOf(nodes: readonly Node[], from: number): number {
  const end = nodes.findIndex(
    ({ token }, at) =>
      at > from &&
      (token?.text === ';' || (token?.text === ',' && /^(?:despite|amid)$/.test(nodes[at + 1]?.folded ?? ''))),
  );
  return end < 0 ? nodes.length : end;
}
