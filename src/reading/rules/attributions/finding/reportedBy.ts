import type { Certainty } from '../../../../domain/vocabulary.js';
import { reportingVerb } from '../../reportingVerbs.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, SpeakerMention } from '../attribution.js';
import { askedClause, byNear, clauseEnd, clauseStart, thatBehind } from '../clauseStart.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { apposedNouns, isSaying } from '../sayings.js';
import { certaintyOf, modeOf } from '../shape.js';
import { sourceAfter } from '../source/sourceAfter.js';
import { sourceIn } from '../source/sources.js';
import { subjectBefore } from '../source/speakers.js';

const being = /^(?:is|are|was|were|been|being)$/;
const reported =
  /^(?:reported|said|announced|claimed|alleged|confirmed|stated|acknowledged|admitted|suggested|noted|disclosed|revealed|estimated)$/;
const nounReported = /^(?:reported|confirmed|announced|claimed|disclosed|revealed|acknowledged)$/;
const judged =
  /^(?:accused|blamed|described|branded|characteri[sz]ed|labelled|named|identified|denied|dismissed|rejected|disputed|refuted|contradicted)$/;
const informed = /^(?:told|informed|assured|warned|notified|advised|reminded)$/;
/** The most nodes between a verb and "to" or "of". */
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
      if (judged.test(word) && isPassive) return judgedBy(at, helped);
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
      if (before !== undefined) return { speaker, cue, content: [askedClause(nodes, before)] };
      if (!isPassive) return undefined;
      const that = thatBehind(nodes, agent.end);
      if (nodes[be - 1]?.folded === 'it' || nodes[be - 2]?.folded === 'it')
        return that === undefined
          ? undefined
          : { speaker, cue, content: [rangeOf(nodes, that + 1, clauseEnd(nodes, that))] };
      if (/^(?:which|that|who)$/.test(nodes[be - 1]?.folded ?? '')) {
        const comma = nodes[be - 2]?.token?.text === ',' ? be - 2 : be - 1;
        return { speaker, cue, content: [rangeOf(nodes, clauseStart(nodes, comma), comma)] };
      }
      const subject = rangeOf(nodes, clauseStart(nodes, helped), helped);
      // "The sale was first reported by Bloomberg."
      if (to < 0) return nounReported.test(word) ? { speaker, cue, content: [subject] } : undefined;
      return { speaker, cue, content: [subject, rangeOf(nodes, to, clauseEnd(nodes, to))] };
    }

    /** "Is accused by rights groups of burning villages", "reports that he died were dismissed by the palace". */
    function judgedBy(at: number, helped: number): Found | undefined {
      const agent = agentAt(at + 1);
      const start = clauseStart(nodes, helped);
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
      const rest = by === undefined ? undefined : rangeOf(nodes, of, clauseEnd(nodes, of));
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
      const that = thatBehind(nodes, agent?.end ?? at + 1);
      // "Has been told he may stay".
      const isBare =
        agent === undefined &&
        /^(?:he|she|they|it|there)$/.test(nodes[at + 1]?.folded ?? '') &&
        isFiniteVerb(nodes, at + 2);
      if (that === undefined && !isBare) return undefined;
      const outer = context.cues.findLast((cue) => cue.at < be && !cue.negated);
      const teller = outer === undefined ? undefined : subjectBefore(nodes, outer.at, context)?.source;
      const start = that === undefined ? at + 1 : that + 1;
      const content = [rangeOf(nodes, start, clauseEnd(nodes, start))];
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
