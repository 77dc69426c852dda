import { kindOf } from '../../mentions/entities.js';
import { reportingVerb } from '../../reportingVerbs.js';
import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import { type Node, rangeOf } from '../nodes.js';
import { apposedNouns } from '../sayings.js';
import { modeOf } from '../shape.js';
import { sourceAfter } from '../source/sourceAfter.js';
import { sourceIn } from '../source/sources.js';

/** How far behind the noun the verb may stand. */
const reach = 14;

/** "…, an accusation the ministry denied", "…, which the army has since confirmed": who denies or confirms what stands before. */
export const apposedDenial: AttributionRule = {
  name: 'apposed-denial',
  good: [
    {
      text: 'Police had beaten her, an accusation the ministry denied.',
      speaker: 'ministry',
      content: ['an accusation'],
    },
    { text: 'Rebels shelled Kesh, a claim that the rebels reject.', speaker: 'Rebels', content: ['a claim'] },
    { text: 'The strike killed nine men, which the army denied.', speaker: 'army', content: ['which'] },
    { text: 'The strike killed nine men, which the army has since acknowledged.', speaker: 'army', content: ['which'] },
    {
      text: 'Grain was hidden, an allegation dismissed by the minister as "theatre".',
      speaker: 'minister',
      content: ['an allegation', 'as "theatre"'],
    },
  ],
  bad: [
    'He made an accusation the court heard.',
    'He sold the boat, which the bank had owned.',
    'She made a claim, and left.',
  ],
  find(sentence, context) {
    const nodes = context.nodes;
    return nodes.flatMap(({ folded, from }, at): readonly Attribution[] => {
      if (nodes[at - 1]?.token?.text === ',' && folded === 'which') return ofClause(nodes, at, context);
      const isSet = nodes[at - 1]?.token?.text === ',' && /^(?:an?|the|both)$/.test(folded);
      const noun = nodes[at + 1];
      if (!isSet || noun === undefined || !apposedNouns.test(noun.folded)) return [];
      const passive = passiveDenial(nodes, at + 2);
      if (passive !== undefined) {
        const by = sourceAfter(nodes, passive + 2, context);
        const as =
          by !== undefined && nodes[by.end]?.folded === 'as' ? rangeOf(nodes, by.end, nodes.length) : undefined;
        const content = [{ from, to: noun.to }, ...(as === undefined ? [] : [as])] as unknown as Attribution['content'];
        const { from: begin, to: end } = nodes[passive] as Node;
        return by === undefined
          ? []
          : [denial(by.source, { from: begin, to: end }, content, modeOf(sentence, content))];
      }
      const start = /^(?:that|which)$/.test(nodes[at + 2]?.folded ?? '') ? at + 3 : at + 2;
      const verb = nodes.findIndex((node, index) => index > start && index < start + reach && denies(node.folded));
      const speaker = verb < 0 ? undefined : sourceIn(nodes, start, endOfSource(nodes, verb), context)?.source;
      const cue = nodes[verb];
      if (speaker === undefined || cue === undefined) return [];
      return [
        denial(
          otherThan(speaker, nodes, at, context),
          { from: cue.from, to: cue.to },
          [{ from, to: noun.to }],
          'INDIRECT',
        ),
      ];
    });
  },
};

/** "The strike killed nine, which the army has since acknowledged": the clause before is what it denies or confirms. */
function ofClause(nodes: readonly Node[], which: number, context: RuleContext): readonly Attribution[] {
  const { from, to } = nodes[which] as Node;
  const verb = nodes.findIndex(
    ({ folded }, at) => at > which + 1 && at < which + reach && (denies(folded) || admits.test(folded)),
  );
  const cue = nodes[verb];
  const behind = nodes[verb + 1];
  const isEnd = behind === undefined || behind.token?.isWord === false || /ly$|^(?:on|in|at|as)$/.test(behind.folded);
  const source =
    cue === undefined || !isEnd ? undefined : sourceIn(nodes, which + 1, endOfSource(nodes, verb), context)?.source;
  if (source === undefined || cue === undefined) return [];
  const found = denial(source, { from: cue.from, to: cue.to }, [{ from, to }], 'INDIRECT');
  return [denies(cue.folded) ? found : { ...found, stance: 'ASSERTS' }];
}

const admits = /^(?:acknowledg|admit|confirm|conced)(?:ed|s|es|ted|e)?$/;

/** "The prosecutor alleges Kane fled, a charge he denies": not who says it, but whom it is about. */
function otherThan(speaker: SpeakerMention, nodes: readonly Node[], at: number, context: RuleContext): SpeakerMention {
  const [from = 0, to = 0] = [nodes[0]?.from, nodes[at]?.from];
  const isPronoun = /^s?he$/.test(context.read.tokens[speaker.from]?.folded ?? '') && speaker.to === speaker.from + 1;
  const [first] = context.mentions.within(from, to);
  if (!isPronoun || context.cues[0] === undefined || first?.entity !== speaker.entity) return speaker;
  const other = context.mentions
    .within(from, to)
    .find(({ entity }) => entity !== speaker.entity && entity.isNamed && /^(?:PERSON|OTHER)$/.test(kindOf(entity)));
  return other === undefined ? speaker : { ...speaker, entity: other.entity };
}

function denial(
  speaker: SpeakerMention,
  cue: Range,
  content: Attribution['content'],
  mode: Attribution['mode'],
): Attribution {
  return {
    rule: 'apposed-denial',
    speaker,
    relays: [],
    cue,
    content,
    mode,
    stance: 'DENIES',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
  };
}

/** "(Which was) dismissed by": where its verb stands. */
function passiveDenial(nodes: readonly Node[], from: number): number | undefined {
  const isLed = /^(?:that|which)$/.test(nodes[from]?.folded ?? '');
  let at = isLed ? from + 1 : from;
  while (at < from + 5 && /ly$|^(?:was|were|is|has|have|been|later|since)$/.test(nodes[at]?.folded ?? '')) at += 1;
  return denies(nodes[at]?.folded ?? '') && nodes[at + 1]?.folded === 'by' ? at : undefined;
}

function denies(folded: string): boolean {
  return reportingVerb(folded, undefined)?.verb.stance === 'DENIES';
}

function endOfSource(nodes: readonly { readonly folded: string }[], verb: number): number {
  let end = verb;
  while (/^(?:has|have|had|since|strongly|flatly|later|also|now)$/.test(nodes[end - 1]?.folded ?? '')) end -= 1;
  return end;
}
