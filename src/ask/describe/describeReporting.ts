import type { AskWhoReportedQuery } from '../generated.js';
import { countOf, listNames, quoted, sentence, sideBySide, someOf, sourceName, sourceNames } from '../sentences.js';
import { when } from './voiceTimes.js';

/** What is reported by whom; of those whom a question leaves out, the names. */
export type Reporting = AskWhoReportedQuery['whoReported'] & { readonly leftOut?: readonly string[] };

export function describeSubject({ claims, complete, read, of }: Reporting): string {
  const all = complete ? countOf(claims.length, 'claim') : `the newest ${read} of ${of} claims`;
  return sentence(`${all}: ${textsOf(claims)}`);
}

function textsOf(claims: Reporting['claims']): string {
  return sideBySide(
    claims.map(({ text }) => text),
    5,
  );
}

/** What the claims say, who reports it and who says otherwise. */
export function describeWhoReported(told: Reporting): readonly string[] {
  return eachHappening(told, (one) => [
    describeSubject(one),
    describeOrigins(one),
    ...describeOthers(one),
    ...describeLeftOut(one),
  ]);
}

function describeLeftOut({ origins, leftOut = [] }: Reporting): readonly string[] {
  if (leftOut.length === 0 || origins.length === 0) return [];
  return [sentence(`Left out: ${listNames(leftOut)}`)];
}

/** How many happenings are told, each by itself. */
const maxHappenings = 5;

/** Of several happenings each by itself: who reports one says nothing of another. */
export function eachHappening(told: Reporting, tell: (one: Reporting) => readonly string[]): readonly string[] {
  const { happenings } = told;
  if (happenings.length < 2) return tell(told);
  const more = happenings.length - maxHappenings;
  return [
    sentence(
      `${countOf(happenings.length, 'happening')} match${told.complete ? '' : `, among the newest ${told.read} of ${told.of} claims`}`,
    ),
    ...happenings
      .slice(0, maxHappenings)
      .flatMap((happening) => tell({ ...told, ...happening, happenings: [], complete: true })),
    ...(more > 0 ? [sentence(`And ${more} more`)] : []),
  ];
}

/** "Reported by A and B, both through C." */
export function describeOrigins(reporting: Reporting): string {
  const { origins } = reporting;
  if (origins.length === 0) return nobodyReports(reporting);
  const names = sourceNames(origins.map(({ source }) => source));
  const carriers = names.map((name) =>
    sourceNames(
      origins
        .filter(({ source }) => sourceName(source) === name)
        .flatMap(({ relayedBy }) => relayedBy.map(({ source }) => source)),
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

/** That no source reports it, or none but those whom the question leaves out. */
export function nobodyReports({ complete, leftOut = [] }: Reporting): string {
  const what = complete ? 'it' : 'these claims';
  return leftOut.length > 0
    ? `Nobody else than ${listNames(leftOut, 'or')} reports ${what} in this view.`
    : `No source reports ${what} in this view.`;
}

function through(carriers: readonly string[]): string {
  return carriers.length === 0 ? '' : ` through ${someOf(carriers, 5)}`;
}

/** A stance against a claim, and how it is told. */
interface Dissent {
  readonly list: 'denials' | 'doubts' | 'declined';
  /** "Denied by A and B". */
  readonly by: string;
  /** "Denied by A and B", of one of several claims, which stand behind it. */
  readonly of: (names: string) => string;
  /** Before what nobody took it towards: "Nobody denied". */
  readonly nobody: string;
}

export const dissent = {
  denial: { list: 'denials', by: 'Denied by', of: (names) => `Denied by ${names}`, nobody: 'Nobody denied' },
  doubt: { list: 'doubts', by: 'Doubted by', of: (names) => `Doubted by ${names}`, nobody: 'Nobody doubted' },
  declining: {
    list: 'declined',
    by: 'Declined to say:',
    of: (names) => `${names} declined to speak of`,
    nobody: 'Nobody declined to speak of',
  },
} as const satisfies Readonly<Record<string, Dissent>>;

function describeOthers(told: Pick<Reporting, Dissent['list']>): readonly string[] {
  return Object.values(dissent).flatMap((one) => describeAgainst(told, one) ?? []);
}

/** Undefined if nobody took the stance. */
function describeAgainst(told: Pick<Reporting, Dissent['list']>, { list, by }: Dissent): string | undefined {
  return told[list].length === 0 ? undefined : sentence(`${by} ${namesIn(told[list])}`);
}

function namesIn(voices: Reporting['denials']): string {
  return someOf(sourceNames(voices.map(({ source }) => source)), 8);
}

/**
 * Who took a stance towards which of the matching claims. Of several happenings, each of which somebody took it by itself: who denies
 * one says nothing of another. That nobody did is said only if none is found among all of them.
 */
export function describeDissent(told: Reporting, stance: Dissent): readonly string[] {
  const { happenings, complete } = told;
  const against = happenings.filter((happening) => happening[stance.list].length > 0);
  // Of too many claims some are known only by who disputes any of them.
  if (happenings.length < 2 || against.length === 0 || !complete)
    return [...towardsAll(told, stance), describeSubject(told)];
  const others = happenings.filter((happening) => !against.includes(happening)).flatMap(({ claims }) => claims);
  const more = against.length - maxHappenings;
  return [
    ...against
      .slice(0, maxHappenings)
      .map((one) => sentence(`${stance.of(namesIn(one[stance.list]))}: ${textsOf(one.claims)}`)),
    ...(more > 0 ? [sentence(`And ${more} more`)] : []),
    ...(others.length === 0
      ? []
      : [sentence(`${stance.nobody} ${countOf(others.length, 'other claim')}: ${textsOf(others)}`)]),
  ];
}

function towardsAll(told: Reporting, stance: Dissent): readonly string[] {
  const { dissentComplete, happenings, leftOut = [] } = told;
  const found = describeAgainst(told, stance);
  if (!dissentComplete) return found === undefined ? [`Not found. ${notAllRead(told)}`] : [found, notAllRead(told)];
  const apart = leftOut.length === 0 ? '' : ', apart from whom the question leaves out';
  if (found !== undefined) return [found];
  // Who denies one of several happenings says nothing of the others.
  return [sentence(`${stance.nobody} it${apart}`), ...(happenings.length > 1 ? [] : describeOthers(told))];
}

function notAllRead({ of }: Reporting): string {
  return sentence(
    `More of the ${of} claims are disputed than were read: only the newest that somebody denies, doubts or declines to speak of`,
  );
}

const sureness: Readonly<Record<string, string>> = {
  CERTAIN: 'certain',
  PROBABLE: 'considers it probable',
  POSSIBLE: 'considers it possible',
  UNCOMMITTED: 'relays it without endorsing it',
};

const coding: Readonly<Record<string, string>> = {
  LIKELY: ', although another reading of the text is possible',
  UNSURE: ', although another reading of the text is equally likely',
};

export function describeCertainty(told: Reporting): readonly string[] {
  const each = told.origins.map(({ source, attribution }) =>
    sentence(
      `${sourceName(source)}: ${sureness[attribution.certainty]}${attribution.stated === null ? '' : `, stated ${attribution.stated}`}${coding[attribution.coding] ?? ''}`,
    ),
  );
  return [describeSubject(told), ...(each.length === 0 ? [describeOrigins(told)] : each), ...describeOthers(told)];
}

/** The quotation of each origin, if recorded, and its document. */
export function describeWords(told: Reporting): readonly string[] {
  const each = told.origins.map((voice) => {
    const { quotation, document } = voice.attribution;
    const words = quotation?.exact ? `${quoted(quotation.exact)}, in` : 'in';
    return sentence(`${sourceName(voice.source)}: ${words} the document ${quoted(document.title)}${when(voice)}`);
  });
  return [describeSubject(told), ...(each.length === 0 ? [describeOrigins(told)] : each)];
}
