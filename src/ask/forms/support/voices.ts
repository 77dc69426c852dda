import { voicesInWords } from '../../../domain/text/voicesInWords.js';
import { describeWhoReported } from '../../describe/describeReporting.js';
import { AskCorroborationDocument, type AskCorroborationQuery, type AskHappeningFragment } from '../../generated.js';
import { noClaim } from '../../names/topic.js';
import { account } from '../../patterns/asking.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  readingOf,
  spokenText,
} from '../../patterns/form.js';
import { countOf, listNames, type SourceName, sentence, sideBySide, someOf, sourceNames } from '../../sentences.js';
import { reported } from '../reporting/reporting.js';

const origins = '[(independent|separate|different)] (sources|source|voices|origins|people|witnesses|outlets|reports)';

export const voicesForms: readonly Form[] = [
  form({
    id: 'how-many-sources',
    answers: 'claims',
    example: 'How many independent sources say that rebels seized Al-Tanf?',
    template: 'How many independent sources say that {claim}?',
    asked: [
      `how many ${origins} (say|said|report|reported|claim|claimed|state|stated|confirm|confirmed|support|back|mention) {claim}`,
      `how many ${origins} (are|were|stand|is) (there|behind|for) [(for|behind|of|that say)] {claim}`,
      `how many ${origins} (are|is) there that {claim}`,
      'how (well|strongly) (corroborated|supported|confirmed|sourced) is [it that|the claim that|the report that] {claim}',
      '(is it|was it|has it been) [independently] (corroborated|confirmed|verified) [independently] that {claim}',
      'is {claim} (corroborated|confirmed|independently confirmed)',
      'who (confirmed|confirms|corroborated|corroborates|verified) {claim}',
      '(is|was) it (true|a fact|right|correct|certain|sure|clear|proven|established|official) that {claim}',
      `[(is|was|are|were) there] [any] (evidence|proof|confirmation|truth|indication|indications|sign|signs) [(to|in|of|for|behind)] [${account}] (that|of|for|in|to) {claim}`,
      `[(is|was|are|were) there] [any] (evidence|proof|confirmation|truth) (to|in|behind|for) ${account} {claim}`,
      `(is|was|are|were) there [(only|just|more than|at least)] (one|two|three|several|multiple|single|any|other|independent) ${origins} (for|of|behind|that|saying|reporting) {claim}`,
      `[what is] number of ${origins} (for|of|behind|that support|that say|saying|reporting|supporting) {claim}`,
      `(is|was|are|were) {claim} (confirmed|corroborated|backed|supported|reported) by [(only|just|more than|at least)] (one|two|several|multiple|any|other|independent) ${origins}`,
      'what (evidence|proof|confirmation|support) (is there|was there|exists|do we have|is|are there) (for|that|of) {claim}',
      `(can|could|should) (we|i|one) (believe|trust) (that|${account} (that|of|about)) {claim}`,
      `(is|are|was) ${account} (that|of|about) {claim} (true|correct|confirmed|credible|reliable|right|accurate|corroborated)`,
      `how (solid|good|strong|reliable) (is|are) (evidence|proof|sourcing|support) (that|for|of) {claim}`,
      '(has|have) {claim} been [independently] (confirmed|corroborated|verified) [independently]',
      '(is|was|are|were) {claim} [independently] (corroborated|verified) [independently]',
      'how (reliable|credible|certain|solid|trustworthy) (is|are) [report|reports|claim] that {claim}',
      'how many [(independent|separate|different)] sources are there (for|of) {claim}',
    ],
    time: 'optional',
    excepts: true,
    read: (found) =>
      found.except === undefined
        ? read(found, 'How many independent voices support', describeRange)
        : reported(found, 'Who reported', describeWhoReported),
  }),
  form({
    id: 'what-it-hangs-on',
    answers: 'claims',
    example: 'Who is a single point of failure for the claim that rebels seized Al-Tanf?',
    template: 'Who is a single point of failure for the claim that {claim}?',
    asked: [
      '(who|what|which source) (is|are) [the] (single point of failure|single points of failure) (for|of|behind|in) [claim that] {claim}',
      'what are single points of failure (for|of|behind) {claim}',
      '(what|whom|who) does {claim} (hang on|rest on|rely on|stand on)',
      'on (whom|what) does {claim} (hang|rest|rely|stand)',
    ],
    time: 'optional',
    read: (found) => read(found, 'Single points of failure of', tellPoints),
  }),
];

function read(found: FormMatch, reading: string, tell: (told: AskHappeningFragment) => readonly string[]): FormReading {
  return readingOf(
    `${reading} ${found.topic.said}${spokenText(found.time)}`,
    call(AskCorroborationDocument, found, { filter: filterOf(found) }),
    (told) => describeHappenings(found, told, tell),
  );
}

/** Each happening by itself: voices are not added up. */
export function describeHappenings(
  found: FormMatch,
  { happenings, happeningCount, complete, read, of }: AskCorroborationQuery['whoReported'],
  tell: (told: AskHappeningFragment) => readonly string[],
): readonly string[] {
  if (happenings.length === 0) return noClaim(found);
  const bounded = complete ? [] : [sentence(`Read: the newest ${read} of ${of} claims`)];
  if (happenings.length === 1) return [...happenings.flatMap((one) => [...tell(one), subjectOf(one)]), ...bounded];
  return [
    sentence(`${countOf(happeningCount, 'happening')} match, and their voices are not added up`),
    ...happenings.slice(0, 5).flatMap((one) => [subjectOf(one), ...tell(one)]),
    ...(happeningCount > 5 ? [sentence(`And ${happeningCount - 5} more`)] : []),
    ...bounded,
  ];
}

function subjectOf({ claims }: AskHappeningFragment): string {
  const texts = claims.map(({ text }) => text);
  return sentence(`${countOf(texts.length, 'claim')}: ${sideBySide(texts, 5)}`);
}

/** The first voices, and how many more there are of all. */
function namesOf(groups: readonly { readonly sources: readonly SourceName[] }[], total = groups.length): string {
  const names = groups.slice(0, maxVoices).map(({ sources }) => someOf(sourceNames(sources), maxVoices));
  return listNames([...names, ...(total > names.length ? [`${total - names.length} more`] : [])]);
}

const maxVoices = 8;

export function describeRange({ corroboration: found }: AskHappeningFragment): readonly string[] {
  const { reports, voices, atMost, explanation } = found;
  const carried = reports === 0 ? '' : ` in ${countOf(reports, 'report')}`;
  return [
    sentence(`${voicesInWords(found)}${carried}`),
    ...(voices.length === 0 ? [] : [sentence(`The voices: ${namesOf(voices, atMost)}`)]),
    sentence(explanation),
  ];
}

function tellPoints({
  corroboration: { singlePointsOfFailure: points, smallestCut: cut },
}: AskHappeningFragment): readonly string[] {
  const single =
    points.length === 0
      ? 'There is no single point of failure.'
      : sentence(`Single point of failure: ${namesOf(points)}`);
  const size = cut.exact ? cut.size : `the smallest found; one of size ${cut.size} may exist`;
  const smallest =
    cut.voices.length === 0 ? [] : [sentence(`Smallest cut (${size}): ${namesOf(cut.voices, cut.atMost)}`)];
  return [single, ...(points.length === 1 && cut.size === 1 ? [] : smallest)];
}
