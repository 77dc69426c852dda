import { boundsOf, parseEdtf } from '../../../model/edtf.js';
import { call, type Form, type Found, filterOf, form, query, type Reading, spoken } from '../form.js';
import { counted, listed, quoted, sentence, sideBySide, someOf, sourceName, sourceNames } from '../sentences.js';

interface Voice {
  readonly source: { readonly name: string; readonly named: boolean };
  readonly attribution: {
    readonly certainty: string;
    readonly coding: string;
    readonly stated: string | null;
    readonly quotation: { readonly exact: string | null } | null;
    readonly document: { readonly title: string; readonly publishedAt: string | null };
  };
  readonly relayedBy?: readonly { readonly source: Voice['source'] }[];
}
interface Reporting {
  readonly claims: readonly { readonly text: string }[];
  readonly origins: readonly Voice[];
  readonly denials: readonly Voice[];
  readonly doubts: readonly Voice[];
  readonly declined: readonly Voice[];
}

const whoReported = query(`
  query ($filter: ClaimFilter, $view: View) {
    whoReported(filter: $filter, view: $view) {
      claims { text valid { edtf } }
      origins { ...Said relayedBy { source { name named } } }
      denials { ...Said }
      doubts { ...Said }
      declined { ...Said }
    }
  }
  fragment Said on Voice {
    source { name named }
    attribution { stance certainty coding mode cue stated quotation { exact } document { title publishedAt } }
  }
`);

const verbs =
  '(reported|reports|report|said|says|say|claimed|claims|claim|stated|states|state|asserted|asserts|announced|wrote|has reported|has said|has claimed|have reported|have said)';
const anybody = '(anybody|anyone|somebody|someone|any source|any sources)';
const matter = '[(claims|anything|something|news) (about|on|of)] {claim}';

/** Answers with the voices behind the topic of a question. */
function reported(found: Found, reading: string, tell: (told: Reporting) => readonly string[]): Reading {
  return {
    reading: `${reading} ${found.topic.said}${spoken(found.time)}`,
    calls: [call(whoReported, found, { filter: filterOf(found) })],
    tell: ([answer]) => {
      const told = answer as Reporting;
      return told.claims.length === 0 ? ['No claim is like that, in this view of the graph.'] : tell(told);
    },
  };
}

export const reportingForms: readonly Form[] = [
  form({
    id: 'first-to-report',
    example: 'Who was first to report that rebels seized Al-Tanf?',
    template: 'Who was first to report that {claim}?',
    asked: [
      `who (was|were|is) [the] first to (report|say|claim|announce|write) ${matter}`,
      `who first ${verbs} ${matter}`,
      `who ${verbs} ${matter} first`,
      `which source (was first to report|first reported|reported first) ${matter}`,
    ],
    time: 'optional',
    read: (found) => reported(found, 'Who was first to report', tellFirst),
  }),
  form({
    id: 'who-denied',
    example: 'Who denied that rebels seized Al-Tanf?',
    template: 'Who denied that {claim}?',
    asked: [
      `who (denied|denies|disputed|disputes|rejected|rejects|contradicted|contradicts|has denied) ${matter}`,
      `(did|has|does) ${anybody} (deny|denied|dispute|disputed|reject|rejected|contradict|contradicted) ${matter}`,
    ],
    time: 'optional',
    read: (found) =>
      reported(found, 'Who denied', (told) => [
        ...tellAgainst(told.denials, 'Denied by', 'Nobody denied it.'),
        tellSubject(told),
      ]),
  }),
  form({
    id: 'who-doubted',
    example: 'Who doubted that Islamic State controls Mosul?',
    template: 'Who doubted that {claim}?',
    asked: [
      `who (doubted|doubts|questioned|questions|disbelieved|has doubted) ${matter}`,
      `(did|has|does) ${anybody} (doubt|doubted|question|questioned) ${matter}`,
    ],
    time: 'optional',
    read: (found) =>
      reported(found, 'Who doubted', (told) => [
        ...tellAgainst(told.doubts, 'Doubted by', 'Nobody doubted it.'),
        tellSubject(told),
      ]),
  }),
  form({
    id: 'who-declined',
    example: 'Who declined to say when Islamic State will be defeated?',
    template: 'Who declined to say whether {claim}?',
    asked: [
      '(who|which source|which sources) (declined|declines|refused|refuses) to (say|comment|comment on|speak about|answer|say anything about) [when|whether|if|how|where] {claim}',
      'who would not say [when|whether|if|how|where] {claim}',
    ],
    time: 'optional',
    read: (found) =>
      reported(found, 'Who declined to speak of', (told) => [
        ...tellAgainst(told.declined, 'Declined to say:', 'Nobody declined to say.'),
        tellSubject(told),
      ]),
  }),
  form({
    id: 'how-sure',
    example: 'How sure are the sources that rebels seized Al-Tanf?',
    template: 'How sure are the sources that {claim}?',
    asked: [
      'how (sure|certain|confident) (are|were|is|was) (sources|source|they|each|everybody|those who said so) [of|about] {claim}',
      'how (sure|certain) is it that {claim}',
    ],
    time: 'optional',
    read: (found) => reported(found, 'How sure those are who reported', tellSure),
  }),
  form({
    id: 'in-what-words',
    example: 'In what words was it reported that rebels seized Al-Tanf?',
    template: 'In what words was it reported that {claim}?',
    asked: [
      'in (what|which) (words|word|document|documents|article|articles) (was|is) it (reported|said|claimed) that {claim}',
      'in (what|which) (words|document|documents|article|articles) (was|is|were|are) {claim} (reported|said|claimed|told)',
      '(what|which) (document|documents|article|articles) (say|says|said|report|reports|reported|carry|carries|mention|mentions) {claim}',
    ],
    time: 'optional',
    read: (found) => reported(found, 'In what words, and in which documents, somebody reports', tellWords),
  }),
  form({
    id: 'who-reported',
    example: 'Who reported that rebels seized Al-Tanf?',
    template: 'Who reported that {claim}?',
    asked: [
      `who ${verbs} ${matter}`,
      `(did|has|does) ${anybody} (report|reported|say|said|claim|claimed) ${matter}`,
      `(which|what) [(named|unnamed)] (source|sources|outlet|outlets|media|people) ${verbs} ${matter}`,
      '(what|who|which) (is|are|was|were) (source|sources|origin|origins) (of|for|behind) [claim|claims|report|reports] [that] {claim}',
      '(according to whom|says who|who says) [did|was|were|is|are] {claim}',
      'on whose word [is|was|are|were|did|does|do] {claim}',
      'whose (word|claim) is it that {claim}',
      `(who is {claim} reported by|by whom was {claim} reported)`,
    ],
    time: 'optional',
    read: (found) =>
      reported(found, 'Who reported', (told) => [tellSubject(told), tellOrigins(told), ...tellOthers(told)]),
  }),
];

function tellSubject({ claims }: Reporting): string {
  return sentence(
    `${counted(claims.length, 'claim')}: ${sideBySide(
      claims.map(({ text }) => text),
      5,
    )}`,
  );
}

/** "Reported by A and B, both through C." */
function tellOrigins({ origins }: Reporting): string {
  if (origins.length === 0) return 'Nobody reports it, as far as this view shows.';
  const names = sourceNames(origins.map(({ source }) => source));
  const carriers = names.map((name) =>
    sourceNames(
      origins
        .filter(({ source }) => sourceName(source) === name)
        .flatMap(({ relayedBy = [] }) => relayedBy.map(({ source }) => source)),
    ),
  );
  const [shared = []] = carriers;
  const alike = carriers.every((own) => own.join() === shared.join());
  if (!alike) {
    const each = names.map((name, index) => `${name}${through(carriers[index] ?? [])}`);
    return sentence(`Reported by ${someOf(each, 8)}`);
  }
  const all = names.length === 1 ? '' : names.length === 2 ? ', both' : ', all';
  return sentence(`Reported by ${someOf(names, 8)}${shared.length === 0 ? '' : `${all}${through(shared)}`}`);
}

function through(carriers: readonly string[]): string {
  return carriers.length === 0 ? '' : ` through ${someOf(carriers, 5)}`;
}

function tellOthers({ denials, doubts, declined }: Reporting): readonly string[] {
  return [
    ...tellAgainst(denials, 'Denied by'),
    ...tellAgainst(doubts, 'Doubted by'),
    ...tellAgainst(declined, 'Declined to say:'),
  ];
}

function tellAgainst(voices: readonly Voice[], verb: string, none?: string): readonly string[] {
  if (voices.length === 0) return none === undefined ? [] : [none];
  return [sentence(`${verb} ${someOf(sourceNames(voices.map(({ source }) => source)), 8)}`)];
}

const sureness: Readonly<Record<string, string>> = {
  CERTAIN: 'certain',
  PROBABLE: 'holds it for probable',
  POSSIBLE: 'holds it for possible',
  UNCOMMITTED: 'passes it on without making it their own',
};
const coding: Readonly<Record<string, string>> = {
  LIKELY: ', though the text may be read otherwise',
  UNSURE: ', though another reading of the text is as good',
};

function tellSure(told: Reporting): readonly string[] {
  const each = told.origins.map(({ source, attribution }) =>
    sentence(
      `${sourceName(source)}: ${sureness[attribution.certainty]}${attribution.stated === null ? '' : `, stated ${attribution.stated}`}${coding[attribution.coding] ?? ''}`,
    ),
  );
  return [tellSubject(told), ...(each.length === 0 ? [tellOrigins(told)] : each), ...tellOthers(told)];
}

/** The words of each origin, where they are kept, and the document that they stand in. */
function tellWords(told: Reporting): readonly string[] {
  const each = told.origins.map((voice) => {
    const { quotation, document } = voice.attribution;
    const words = quotation?.exact ? `${quoted(quotation.exact)}, in` : 'in';
    return sentence(`${sourceName(voice.source)}: ${words} the document ${quoted(document.title)}${when(voice)}`);
  });
  return [tellSubject(told), ...(each.length === 0 ? [tellOrigins(told)] : each)];
}

/** Who was first, if the times that are known settle it. Stated times go before those of publication. */
function tellFirst(told: Reporting): readonly string[] {
  const [first, ...others] = told.origins;
  if (first === undefined) return [tellSubject(told), tellOrigins(told)];
  const names = sourceNames(told.origins.map(({ source }) => source));
  if (names.length === 1) return [sentence(`${names[0]}${when(first)}: nobody else reports it`), tellSubject(told)];
  const end = timeOf(first) === undefined ? undefined : boundsOf(parseEdtf(timeOf(first))).latestEnd;
  const isFirst = others.every((other) => {
    const time = timeOf(other);
    return (
      sourceName(other.source) === sourceName(first.source) ||
      (time !== undefined && end !== undefined && end < boundsOf(parseEdtf(time)).earliestStart)
    );
  });
  const order = listed(told.origins.map((voice) => `${sourceName(voice.source)}${when(voice)}`));
  return isFirst
    ? [sentence(`${sourceName(first.source)}${when(first)}`), sentence(`In order: ${order}`), tellSubject(told)]
    : [sentence(`The times that are known do not settle who was first: ${order}`), tellSubject(told)];
}

function timeOf({ attribution }: Voice): string | undefined {
  return attribution.stated ?? attribution.document.publishedAt ?? undefined;
}

function when(voice: Voice): string {
  const { stated, document } = voice.attribution;
  if (stated !== null) return ` (stated ${stated})`;
  return document.publishedAt === null ? ' (at a time that is not known)' : ` (published ${document.publishedAt})`;
}
