import type { Named } from '../../../language/names/named.js';
import type { Proposal, TextMention, TextSpan, TextToRead } from '../../proposal.js';
import type { Range, RuleContext, SpeakerMention } from '../attributions/attribution.js';
import { agencyOf } from '../attributions/findAttributions.js';
import { modeOfContent } from '../attributions/modeOfContent.js';
import { speakerAt } from '../attributions/source/speakerAt.js';
import { spanOfRange, textMention } from '../claims/textMention.js';
import { Times } from '../claims/times.js';
import { resolveMentions } from '../mentions/resolveMentions.js';
import { saidProposals } from '../proposals.js';
import { proposeByRules } from '../proposeByRules.js';
import { reportingVerb } from '../reportingVerbs.js';
import { sentencesOver } from '../text/sentencesOver.js';
import { tokenizeText } from '../text/tokenizeText.js';
import { cueBeside } from './cueBeside.js';
import { speakersBeside } from './speakersBeside.js';
import { TokenPlaces } from './tokenPlaces.js';

const extractor = 'reviewer@1:added';

/** Words of a text that a person chose as what somebody says, and what the person knows of who says them. */
interface ChosenWords {
  readonly content: readonly [TextSpan, ...TextSpan[]];
  /** The words that name who says it. */
  readonly source?: TextSpan | undefined;
  readonly cue?: TextSpan | undefined;
}

/** Chosen words as the rules read them. */
export interface ReadChosen {
  /** With the speaker whom the text most likely means; without one, the publisher says it. */
  readonly proposal: Proposal;
  /** What else the words claim, where: of several claims the proposal has the first. */
  readonly further: readonly { readonly span: TextSpan; readonly text: string }[];
  /** All beside the words who may be meant, the likeliest first. */
  readonly speakers: readonly TextMention[];
  /** All who speak in the text, as the rules read it: unnamed ones are numbered with them. */
  readonly ofText: readonly TextMention[];
}

/**
 * Reads words that a person chose: who may say them, through which words, and what they claim. If a rule finds the same words
 * attributed, it is followed; else the rules for mentions and claims are asked about them alone.
 */
export function readChosen(document: TextToRead, known: readonly Named[], chosen: ChosenWords): ReadChosen {
  const read = tokenizeText(document.text);
  const mentions = resolveMentions(read, known, document.publisher);
  const places = new TokenPlaces(read);
  const content = chosen.content.map((span) => places.rangeOf(span)) as unknown as readonly [Range, ...Range[]];
  const whole = { from: content[0].from, to: content.at(-1)?.to ?? content[0].to };
  const sentences = sentencesOver(read.sentences, whole);
  const { publisher } = document;
  const context: RuleContext = { read, mentions, lastSpeaker: undefined, publisher, nodes: [], cues: [] };
  const byRules = proposeByRules(document, known).filter(({ mode }) => mode !== 'NARRATIVE');
  const similar = byRules.find((one) => isAbout(one, chosen.content));
  const beside = speakersBeside(content, sentences, context);
  const given = chosen.source === undefined ? undefined : places.rangeOf(chosen.source);
  const speaker =
    given === undefined
      ? similar?.speaker === undefined
        ? beside[0]
        : speakerAt(places.rangeOf(similar.speaker.span), context)
      : speakerAt(given, context);
  const taken = [...content, ...((given ?? speaker) ? [given ?? (speaker as Range)] : [])];
  const cue = chosen.cue ?? similar?.cue ?? spanOf(cueBeside(whole, taken, sentences, read));
  const verb = (cue?.exact.toLowerCase().split(/\s+/u) ?? []).flatMap(
    (word) => reportingVerb(word, undefined) ?? [],
  )[0];
  const agency = agencyOf(read, publisher);
  const [made, ...others] = saidProposals(
    {
      rule: 'chosen',
      ...(speaker === undefined ? {} : { speaker }),
      relays: agency === undefined || agency.entity === speaker?.entity ? [] : [agency],
      content,
      mode: similar?.mode ?? modeOfContent(content, sentences),
      stance: similar?.stance ?? verb?.verb.stance ?? 'ASSERTS',
      certainty: similar?.certainty ?? verb?.verb.certainty ?? 'CERTAIN',
      coding: 'CLEAR',
    },
    read,
    mentions,
    new Times(document.publishedAt),
  );
  const named = similar?.speaker ?? (speaker === undefined ? undefined : textMention(speaker, read));
  const who = chosen.source === undefined ? named : (mentionAt(chosen.source, speaker) ?? asNamed(chosen.source));
  const { speaker: _, cue: __, ...own } = made as Proposal;
  const proposal: Proposal = {
    ...own,
    extractor,
    content: chosen.content,
    relays: similar?.relays ?? own.relays,
    ...(similar?.stated === undefined ? {} : { stated: similar.stated }),
    ...(who === undefined ? { mode: 'NARRATIVE' as const } : { speaker: who, ...(cue === undefined ? {} : { cue }) }),
  };
  const speakers = [...(who ? [who] : []), ...beside.map((one) => textMention(one, read))];
  const further = others.flatMap(({ claim, content: [span] }) =>
    claim === undefined ? [] : { span, text: claim.text },
  );
  return { proposal, further, speakers: distinct(speakers), ofText: byRules.flatMap(spoken) };

  function spanOf(range: Range | undefined): TextSpan | undefined {
    return range === undefined ? undefined : spanOfRange(read, range);
  }

  /** The mention that stands where the person says, in the words that the person chose. */
  function mentionAt(span: TextSpan, found: SpeakerMention | undefined): TextMention | undefined {
    return found === undefined ? undefined : { ...textMention(found, read), span };
  }
}

/** Whether a proposal is of half of these words or more, and of not much else. */
function isAbout({ content }: Proposal, chosen: readonly TextSpan[]): boolean {
  const length = (spans: readonly TextSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = content.flatMap((one) =>
    chosen.map((other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))),
  );
  const both = shared.reduce((sum, one) => sum + one, 0);
  return both * 2 >= length(chosen) && both * 2 >= length(content);
}

/** Words for a source that the rules do not read as one. With a capital letter they are a name. */
function asNamed(span: TextSpan): TextMention {
  const name = span.exact.replace(/\s+/gu, ' ').replace(/^(?:the|an?) (?=.)/iu, '');
  return { span, name, kind: 'ACTOR', isNamed: /^\p{Lu}/u.test(name), candidates: [] };
}

function spoken({ speaker, relays }: Proposal): readonly TextMention[] {
  return [...(speaker ? [speaker] : []), ...relays];
}

function distinct(mentions: readonly TextMention[]): readonly TextMention[] {
  const keyOf = ({ name, isNamed, antecedent, span }: TextMention) =>
    isNamed ? name : `${name} ${(antecedent ?? span).start}`;
  return mentions.filter((one, at) => mentions.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
