import { describeFirst } from '../../describe/describeFirst.js';
import {
  type Dissent,
  describeCertainty,
  describeDissent,
  describeWhoReported,
  describeWords,
  dissent,
  eachHappening,
  type Reporting,
} from '../../describe/describeReporting.js';
import { AskDissentDocument, AskWhoReportedDocument } from '../../generated.js';
import { noClaim } from '../../names/topic.js';
import { account, anybody, carries, matter, reporter, reports } from '../../patterns/asking.js';
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
import { namesTogether } from '../../sentences.js';

/** Answers with the voices for the topic of a question. @param origins how many of each happening are read */
export function reported(
  found: FormMatch,
  reading: string,
  tell: (told: Reporting) => readonly string[],
  origins = 20,
): FormReading {
  return readingOf(
    readingFor(found, reading),
    call(AskWhoReportedDocument, found, { ...askedOf(found), origins }),
    (told) => (told.happeningCount === 0 ? noClaim(found) : tell(told)),
  );
}

/** Answers with those who are against the topic of a question. */
function against(found: FormMatch, reading: string, stance: Dissent): FormReading {
  return readingOf(readingFor(found, reading), call(AskDissentDocument, found, askedOf(found)), (told) =>
    told.happeningCount === 0 ? noClaim(found) : describeDissent(told, stance),
  );
}

function readingFor({ topic, time, except = [] }: FormMatch, reading: string): string {
  const but = except.length === 0 ? '' : `, apart from ${namesTogether(except.map(({ name = '' }) => name))},`;
  return `${reading}${but} ${topic.said}${spokenText(time)}`;
}

function askedOf(found: FormMatch) {
  return { filter: filterOf(found), except: found.except?.map(({ id }) => id) };
}

export const reportingForms: readonly Form[] = [
  form({
    id: 'first-to-report',
    answers: 'claims',
    example: 'Who was first to report that rebels seized Al-Tanf?',
    template: 'Who was first to report that {claim}?',
    asked: [
      `who (was|were|is) [the] first to (report|say|claim|announce|write) ${matter}`,
      `who first ${reports} ${matter}`,
      `who ${reports} ${matter} first`,
      `(who|(which|what) ${reporter}) ${reports} first ${matter}`,
      `(which|what) ${reporter} first ${reports} ${matter}`,
      `(which|what) ${reporter} (was first to report|first reported|reported first) ${matter}`,
      `(who|(which|what) ${reporter}) (was|were|is) first (with|to have) ${account} (of|that|about|on) {claim}`,
      `(who|(which|what) ${reporter}) (broke|had|has) ${account} (of|that|about|on) {claim} [first]`,
      '(who|what|which) (was|is|were|are) (earliest|first) (source|sources|report|reports|outlet|person|mention) (for|of|on|that|about|to report) {claim}',
      `(earliest|first) (source|report|mention) (for|of|on|that|about) {claim}`,
    ],
    excepts: true,
    time: 'optional',
    read: (found) => reported(found, 'Who was first to report', (told) => eachHappening(told, describeFirst)),
  }),
  form({
    id: 'who-denied',
    answers: 'claims',
    example: 'Who denied that rebels seized Al-Tanf?',
    template: 'Who denied that {claim}?',
    asked: [
      `(who|(which|what) ${reporter}) (denied|denies|disputed|disputes|rejected|rejects|contradicted|contradicts|contested|contests|refuted|refutes|has denied|have denied|is denying|are denying) ${matter}`,
      `(did|has|does) ${anybody} (deny|denied|dispute|disputed|reject|rejected|contradict|contradicted|contest|contested|refute|refuted) ${matter}`,
    ],
    yields: true,
    excepts: true,
    time: 'optional',
    read: (found) => against(found, 'Who denied', dissent.denial),
  }),
  form({
    id: 'who-doubted',
    answers: 'claims',
    example: 'Who doubted that Islamic State controls Mosul?',
    template: 'Who doubted that {claim}?',
    asked: [
      `(who|(which|what) ${reporter}) (doubted|doubts|questioned|questions|disbelieved|has doubted) ${matter}`,
      `(did|has|does) ${anybody} (doubt|doubted|question|questioned) ${matter}`,
    ],
    yields: true,
    excepts: true,
    time: 'optional',
    read: (found) => against(found, 'Who doubted', dissent.doubt),
  }),
  form({
    id: 'who-declined',
    answers: 'claims',
    example: 'Who declined to say when Islamic State will be defeated?',
    template: 'Who declined to say whether {claim}?',
    asked: [
      '(who|which source|which sources) (declined|declines|refused|refuses) to (say|comment|comment on|speak about|answer|say anything about) [when|whether|if|how|where] {claim}',
      "(who|which source|which sources) (would not|wouldn't|will not|won't|does not|doesn't|did not|didn't|refuses to|refused to) (say|comment on|tell|reveal|disclose) [(when|whether|if|how|where)] {claim}",
    ],
    excepts: true,
    time: 'optional',
    read: (found) => against(found, 'Who declined to speak of', dissent.declining),
  }),
  form({
    id: 'how-sure',
    answers: 'claims',
    example: 'How sure are the sources that rebels seized Al-Tanf?',
    template: 'How sure are the sources that {claim}?',
    asked: [
      'how (sure|certain|confident) (are|were|is|was|can|could|should) (sources|source|we|you|they|one|i|each|everybody|those who said so) [be] [of|about] {claim}',
      'how (sure|certain) is it that {claim}',
    ],
    excepts: true,
    time: 'optional',
    read: (found) =>
      reported(found, 'How sure those are who reported', (told) => eachHappening(told, describeCertainty)),
  }),
  form({
    id: 'in-what-words',
    answers: 'claims',
    example: 'In what words was it reported that rebels seized Al-Tanf?',
    template: 'In what words was it reported that {claim}?',
    asked: [
      'in (what|which) (words|word|document|documents|article|articles) (was|is) it (reported|said|claimed) that {claim}',
      'in (what|which) (words|document|documents|article|articles) (was|is|were|are) {claim} (reported|said|claimed|told)',
      '(what|which) (document|documents|article|articles) (say|says|said|report|reports|reported|carry|carries|mention|mentions) {claim}',
    ],
    excepts: true,
    time: 'optional',
    read: (found) =>
      reported(found, 'In what words, and in which documents, somebody reports', (told) =>
        eachHappening(told, describeWords),
      ),
  }),
  form({
    id: 'who-reported',
    answers: 'claims',
    example: 'Who reported that rebels seized Al-Tanf?',
    template: 'Who reported that {claim}?',
    asked: [
      `who ${reports} ${matter}`,
      `(did|has|does) ${anybody} (report|reported|say|said|claim|claimed) ${matter}`,
      `(which|what) [(named|unnamed)] ${reporter} ${reports} ${matter}`,
      `(who|(which|what) ${reporter}) (backs|backed|back|supports|supported|support|shares|shared|share) ${account} (of|that|about|on) {claim}`,
      `(who|(which|what) ${reporter}) ${carries} ${account} (of|that|about|on) {claim}`,
      `where (does|do|did) ${account} (that|of|about) {claim} come from`,
      `where (is|was|are) ${account} (that|of|about) {claim} from`,
      `where (does|do|did) ${account} come from that {claim}`,
      '(what|who|which) (is|are|was|were) [(original|first|ultimate|primary|real|true|actual|underlying)] (source|sources|origin|origins) (of|for|behind) [claim|claims|report|reports] [that] {claim}',
      '[original] (sources|source) (for|of|behind) {claim}',
      `trace [${account} (that|of|about)] {claim} [(back|to its source|to its origin|back to its source)]`,
      '[what are] [original] (sources|source) (reporting|saying|claiming) {claim}',
      '(according to whom|says who|who says) [did|was|were|is|are] {claim}',
      'on whose (word|authority|account) (do we have it|do we know|is it|was it|is it said|is it known) [that] {claim}',
      'on whose (word|authority|account) [(is|was|are|were|did|does|do)] {claim}',
      'who (vouches for|vouched for|stands behind|stood behind) {claim}',
      'whose (word|claim|report|account) (is it|says|said|states) that {claim}',
      `(list|name|show|find|give|tell) [(me|us)] [(all|every|each)] ${reporter} (that|which|who) ${reports} ${matter}`,
      `(list|name|show|find|give|tell) [(me|us)] [(all|every|each)] ${reporter} (for|of|behind|on) {claim}`,
      `(who (is|was|were|are) {claim} (reported|claimed|announced|confirmed) by|by whom (is|was|were|are) {claim} (reported|claimed|announced|confirmed))`,
    ],
    excepts: true,
    time: 'optional',
    read: (found) => reported(found, 'Who reported', describeWhoReported),
  }),
];
