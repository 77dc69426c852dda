import { kindOf } from '../../mentions/entities.js';
import { afterCue } from '../afterCue.js';
import type { Attribution, AttributionRule, Range, RuleContext, SpeakerMention } from '../attribution.js';
import type { Cue } from '../cues.js';
import { isFiniteVerb } from '../finite.js';
import { type Node, rangeOf } from '../nodes.js';
import { certaintyOf } from '../shape.js';
import { sourceAfter } from '../source/sourceAfter.js';
import { sourceIn } from '../source/sources.js';
import { linkedSubject, subjectBefore } from '../source/speakers.js';

/** The most nodes of a name with its description before a colon. */
const longestLabel = 14;

interface Tag {
  readonly speaker: SpeakerMention;
  readonly relays: readonly SpeakerMention[];
  readonly cue: Range;
  readonly stated: Range | undefined;
}

/** What stands between quotation marks, and who says it: before, behind, between; or who spoke last. */
export const quotations: AttributionRule = {
  name: 'quotation',
  good: [
    {
      text: '"We were lucky," said Fire Chief Dana Whitlock.',
      speaker: 'Dana Whitlock',
      content: ['"We were lucky,"'],
    },
    { text: '“It is over,” the mayor told reporters.', speaker: 'mayor', content: ['“It is over,”'] },
    {
      text: '‘We lost,’ Ana Sorel explained, ‘but we tried.’',
      speaker: 'Ana Sorel',
      content: ['‘We lost,’', '‘but we tried.’'],
    },
    { text: 'Ana Sorel said: «The voters have spoken.»', speaker: 'Ana Sorel', content: ['«The voters have spoken.»'] },
    { text: '"I saw it," Ana Sorel said. "It was red."', speaker: 'Ana Sorel', content: ['"I saw it,"'] },
    {
      text: 'Ana Sorel, head of the union: "We were promised a raise."',
      speaker: 'Ana Sorel',
      content: ['"We were promised a raise."'],
    },
    { text: '"Go now," Ana Sorel said, "or stay."', speaker: 'Ana Sorel', content: ['"Go now,"', '"or stay."'] },
  ],
  bad: ['The "big" town was quiet.', 'The film "Under the River" opens today.'],
  find(sentence, context) {
    const nodes = context.nodes;
    const places = nodes.flatMap(({ quote }, index) => (quote === undefined ? [] : [index]));
    if (places.length === 0) return [];
    const cues = context.cues.filter(({ isParticiple }) => !isParticiple);
    const out: Attribution[] = [];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const next = places[at + 1];
      const behind = tagBehind(nodes, place, next, cues, context);
      const tag = behind ?? tagBefore(nodes, place, cues, context);
      const joined = behind !== undefined && next !== undefined && goesOn(nodes, next);
      const pieces = joined ? [place, next] : [place];
      if (joined) at += 1;
      const named = tag ?? labelled(nodes, place, context) ?? shown(nodes, place, context);
      const attribution = quotation(nodes, pieces, named ?? continued(nodes, sentence.paragraph, context), context);
      if (attribution === undefined) continue;
      const lead = behind === undefined ? undefined : leadOf(nodes, place, cues, context);
      const [first, ...more] = attribution.content;
      out.push({
        ...attribution,
        ...(named === undefined ? { rule: 'continued-quotation' } : {}),
        ...(lead === undefined ? {} : { content: [{ from: lead.from, to: first.to }, ...more], mode: 'MIXED' }),
      });
    }
    return out;
  },
};

function quotation(
  nodes: readonly Node[],
  pieces: readonly number[],
  tag:
    | (Tag & { readonly isLikely?: boolean })
    | (Omit<Tag, 'cue'> & { readonly cue: undefined; readonly isLikely?: boolean })
    | undefined,
  context: RuleContext,
): Attribution | undefined {
  const [first, ...more] = pieces.map((index) => nodes[index] as Node).map(({ from, to }) => ({ from, to }));
  if (first === undefined || tag === undefined) return undefined;
  const content: readonly [Range, ...Range[]] = [first, ...more];
  return {
    rule: 'quotation',
    speaker: tag.speaker,
    relays: tag.relays,
    ...(tag.cue === undefined ? {} : { cue: tag.cue }),
    content,
    mode: 'DIRECT',
    stance: isNoComment(context, content) ? 'DECLINES' : 'ASSERTS',
    certainty: certaintyOf(context.read, content, 'CERTAIN'),
    coding: tag.isLikely === true ? 'LIKELY' : 'CLEAR',
    ...(tag.stated === undefined ? {} : { stated: tag.stated }),
  };
}

/** `One had died, "still waiting for his keys," she said`: the words before a quotation that goes on with them. */
function leadOf(nodes: readonly Node[], place: number, cues: readonly Cue[], { read }: RuleContext): Range | undefined {
  const first = read.tokens[(nodes[place]?.quote?.from ?? 0) + 1];
  if (first?.large !== false || !/^\p{Ll}/u.test(first.text)) return undefined;
  const stop = nodes.findLastIndex(
    ({ quote, token }, at) => at < place && (quote !== undefined || token?.text === ';'),
  );
  if (cues.some(({ at }) => at > stop && at < place) || nodes[stop]?.quote !== undefined) return undefined;
  const start = /^(?:and|but|so)$/.test(nodes[stop + 1]?.folded ?? '') ? stop + 2 : stop + 1;
  const hasVerb = nodes.slice(start, place).some((_, index) => isFiniteVerb(nodes, start + index));
  return hasVerb ? rangeOf(nodes, start, place) : undefined;
}

/** "No comment": who says so says nothing. */
function isNoComment({ read }: RuleContext, content: readonly Range[]): boolean {
  const words = content.flatMap(({ from, to }) => read.tokens.slice(from, to).filter(({ isWord }) => isWord));
  return /^no (?:further )?comments?(?: (?:on|about) (?:that|this|it))?$/.test(
    words.map(({ folded }) => folded).join(' '),
  );
}

/** `"…," McGurk told reporters`, `"…," said Jan Novak`. */
function tagBehind(
  nodes: readonly Node[],
  place: number,
  next: number | undefined,
  cues: readonly Cue[],
  context: RuleContext,
): Tag | undefined {
  const limit = next ?? nodes.length;
  const cue = cues.find(({ at }) => at > place && at < limit);
  if (
    cue === undefined ||
    nodes.slice(place + 1, cue.at).some((_, index) => isFiniteVerb(nodes, place + 1 + index) && index > 12)
  )
    return undefined;
  const start = nodes[place + 1]?.token?.text === ',' || nodes[place + 1]?.token?.text === '—' ? place + 2 : place + 1;
  const after = afterCue(nodes, cue, context);
  const common = { cue: cue.range, stated: after.stated, relays: after.relays };
  if (cue.at === start) {
    const source = sourceAfter(nodes, cue.end, context);
    return source === undefined ? undefined : { ...common, relays: [], speaker: source.source };
  }
  const subject = subjectBefore(nodes, cue.at, context);
  if (subject === undefined || subject.start > start + 3 || subject.start <= place) return undefined;
  return { ...common, speaker: subject.source, relays: [...subject.relays, ...after.relays] };
}

/** `He said: "…"`, `Asked about it, a doctor told us, "…"`. */
function tagBefore(nodes: readonly Node[], place: number, cues: readonly Cue[], context: RuleContext): Tag | undefined {
  const cue = cues.findLast(({ at }) => at < place);
  if (cue === undefined) return undefined;
  const after = afterCue(nodes, cue, context);
  // "Police found a note: 'Help me'": nobody tells whose words these are.
  if (perceiving.test(cue.verb.base) && after.next < place - 1) return undefined;
  const between = nodes.slice(after.next, place);
  const isColon = nodes[place - 1]?.token?.text === ':';
  if (
    !isColon &&
    between.some(({ token, quote }) => quote !== undefined || token?.isWord) &&
    !nodes.slice(cue.end, place).every((_, index) => !isFiniteVerb(nodes, cue.end + index))
  )
    return undefined;
  if (place - cue.end > 16) return undefined;
  const subject = subjectBefore(nodes, cue.at, context) ?? linkedSubject(nodes, cue.at, context);
  if (subject === undefined) return undefined;
  return {
    speaker: subject.source,
    relays: [...subject.relays, ...after.relays],
    cue: cue.range,
    stated: after.stated,
  };
}

const perceiving = /^(?:find|see|show|hold|discover|feel|hear|know)$/;

/** `Olga Reiss, head of the union: "…"`. */
function labelled(nodes: readonly Node[], place: number, context: RuleContext) {
  const colon = place - 1;
  if (nodes[colon]?.token?.text !== ':' || colon > longestLabel || context.cues.some(({ at }) => at < colon))
    return undefined;
  if (nodes.slice(0, colon).some((_, at) => isFiniteVerb(nodes, at))) return undefined;
  const comma = nodes.findIndex(({ token }, at) => at < colon && token?.text === ',');
  const found = sourceIn(nodes, 0, comma < 0 ? colon : comma, context);
  const isName = found?.source.entity.isNamed === true && kindOf(found.source.entity) === 'PERSON';
  return isName ? { speaker: found.source, relays: [], cue: undefined, stated: undefined } : undefined;
}

/** `Cole was blunt: "…"`, `The mayor went further: "…"`: who is only described before a colon says it, as it seems. */
function shown(nodes: readonly Node[], place: number, context: RuleContext) {
  const colon = place - 1;
  if (nodes[colon]?.token?.text !== ':' || context.cues.some(({ at }) => at < colon)) return undefined;
  const verb = nodes.findLastIndex((_, at) => at < colon && isFiniteVerb(nodes, at));
  // "Had a message for them", not "has a tattoo".
  const isHad = /^ha[sd]$/.test(nodes[verb]?.folded ?? '');
  const isWord = !isHad || nodes.slice(verb, colon).some(({ folded }) => words.test(folded));
  const isNear = colon - verb < longestManner && manner.test(nodes[verb]?.folded ?? '') && isWord;
  const found = verb < 1 || !isNear ? undefined : subjectBefore(nodes, verb, context);
  const isOne = found !== undefined && kindOf(found.source.entity) === 'PERSON' && !found.source.entity.isPlural;
  return isOne ? { speaker: found.source, relays: [], cue: undefined, stated: undefined, isLikely: true } : undefined;
}

/** The most nodes of how somebody is or acts before a colon. */
const longestManner = 9;
const words = /^(?:messages?|answers?|warnings?|questions?|words?|advice|theory|explanation|reply|say)$/;
const manner =
  /^(?:is|was|sounds|sounded|seems|seemed|looks|looked|appears|appeared|remains|remained|goes|went|has|had|sums|summed|shrugs|shrugged|shook|shakes|offers|offered|hesitated|hesitates)$/;

/** Whether a second quotation belongs to the first: nobody else speaks before it. */
function goesOn(nodes: readonly Node[], next: number): boolean {
  const before = nodes[next - 1];
  return (
    before?.token?.isWord === false ||
    before?.quote !== undefined ||
    before?.folded === 'and' ||
    before?.folded === 'but'
  );
}

/** A quotation by itself: of who spoke last in its paragraph, perhaps of who spoke last before. */
function continued(nodes: readonly Node[], paragraph: number, { lastSpeaker }: RuleContext) {
  if (lastSpeaker === undefined || nodes.some(({ token }) => token?.isWord)) return undefined;
  const distance = paragraph - lastSpeaker.paragraph;
  if (distance > 1) return undefined;
  return {
    speaker: lastSpeaker.source,
    cue: lastSpeaker.cue as Range,
    relays: distance > 0 ? [] : lastSpeaker.relays,
    stated: undefined,
    isLikely: distance > 0,
  };
}
