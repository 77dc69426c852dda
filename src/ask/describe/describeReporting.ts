import type { AskDissentQuery, AskWhoReportedQuery } from '../generated.js';
import {
  countOf,
  listNames,
  quoted,
  sentence,
  sideBySide,
  someSources,
  sourceName,
  sourceNames,
} from '../sentences.js';
import { when } from './voiceTimes.js';

/** What is reported by whom. */
export type Reporting = AskWhoReportedQuery['whoReported'];

/** What of it is reported of one happening, and how many of all claims were read. */
export type Told = Reporting['happenings'][number] & Pick<Reporting, 'complete' | 'read' | 'of'>;

/** Who is against claims. */
type Disputed = AskDissentQuery['whoReported'];
type Against = Disputed['happenings'][number];

type Claims = Told['claims'];

export function describeSubject({
  claims,
  complete,
  read,
  of,
}: Pick<Told, 'claims' | 'complete' | 'read' | 'of'>): string {
  const all = complete ? countOf(claims.length, 'claim') : `the newest ${read} of ${of} claims`;
  return sentence(`${all}: ${textsOf(claims)}`);
}

function textsOf(claims: Claims): string {
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

function describeLeftOut({ originCount, leftOut }: Told): readonly string[] {
  if (leftOut.length === 0 || originCount === 0) return [];
  return [sentence(`Left out: ${listNames(sourceNames(leftOut))}`)];
}

/** How many happenings are told, each by itself. */
const maxHappenings = 5;
/** How many sources are named of a side, and of those who passed the words of one on. */
const maxNames = 8;
const maxCarriers = 5;

/** Of several happenings each by itself: who reports one says nothing of another. */
export function eachHappening(told: Reporting, tell: (one: Told) => readonly string[]): readonly string[] {
  const { happenings, happeningCount } = told;
  // Of too many claims those that were not read may be disputed, too: that is known of all together.
  if (happeningCount < 2) return happenings.flatMap((only) => tell({ ...only, ...told }));
  const more = happeningCount - maxHappenings;
  return [
    sentence(
      `${countOf(happeningCount, 'happening')} match${told.complete ? '' : `, among the newest ${told.read} of ${told.of} claims`}`,
    ),
    ...happenings.slice(0, maxHappenings).flatMap((happening) => tell({ ...told, ...happening, complete: true })),
    ...(more > 0 ? [sentence(`And ${more} more`)] : []),
  ];
}

/** "Reported by A and B, both through C." */
export function describeOrigins(told: Told): string {
  const { origins, originCount, originSources, originSourceCount } = told;
  if (originSourceCount === 0) return nobodyReports(told);
  const names = sourceNames(originSources);
  const carriers = names.map((name) => carriersOf(origins.filter(({ source }) => sourceName(source) === name)));
  const [shared = ''] = carriers;
  // What all have in common is known only of what was read.
  const areAlike = carriers.every((own) => own === shared);
  if (areAlike && (shared === '' || origins.length === originCount)) {
    const all = names.length === 1 ? '' : names.length === 2 ? ', both' : ', all';
    const by = someSources(originSources, originSourceCount, maxNames);
    return sentence(`Reported by ${by}${shared === '' ? '' : `${all}${shared}`}`);
  }
  const each = names.slice(0, maxNames).map((name, index) => `${name}${carriers[index] ?? ''}`);
  const shown = new Set(names.slice(0, maxNames));
  const more = originSourceCount - originSources.filter((source) => shown.has(sourceName(source))).length;
  return sentence(`Reported by ${listNames([...each, ...(more > 0 ? [`${more} more`] : [])])}`);
}

/** That no source reports it, or none but those whom the question leaves out. */
export function nobodyReports({ complete, leftOut }: Told): string {
  const what = complete ? 'it' : 'these claims';
  return leftOut.length > 0
    ? `Nobody else than ${listNames(sourceNames(leftOut), 'or')} reports ${what} in this view.`
    : `No source reports ${what} in this view.`;
}

/** Through whom the words of one source came: " through A and B". Of several reports it may be known only of some. */
function carriersOf(own: Told['origins']): string {
  const carriers = [
    ...new Map(own.flatMap((voice) => voice.relayedBySources.map((one) => [sourceName(one), one]))).values(),
  ];
  if (carriers.length === 0) return '';
  const [only, ...others] = own;
  const areAll = own.every((voice) => voice.relayedBySources.length === voice.relayedBySourceCount);
  if (areAll) return ` through ${someSources(carriers, carriers.length, maxCarriers)}`;
  if (only !== undefined && others.length === 0)
    return ` through ${someSources(only.relayedBySources, only.relayedBySourceCount, maxCarriers)}`;
  return ` through ${sourceNames(carriers).slice(0, maxCarriers).join(', ')} and others`;
}

/** A stance against a claim, and how it is told. */
export interface Dissent {
  readonly list: 'denialSources' | 'doubtSources' | 'declinedSources';
  readonly count: 'denialSourceCount' | 'doubtSourceCount' | 'declinedSourceCount';
  /** "Denied by A and B". */
  readonly by: string;
  /** "Denied by A and B", of one of several claims, which stand behind it. */
  readonly of: (names: string) => string;
  /** Before what nobody took it towards: "Nobody denied". */
  readonly nobody: string;
}

export const dissent = {
  denial: {
    list: 'denialSources',
    count: 'denialSourceCount',
    by: 'Denied by',
    of: (names) => `Denied by ${names}`,
    nobody: 'Nobody denied',
  },
  doubt: {
    list: 'doubtSources',
    count: 'doubtSourceCount',
    by: 'Doubted by',
    of: (names) => `Doubted by ${names}`,
    nobody: 'Nobody doubted',
  },
  declining: {
    list: 'declinedSources',
    count: 'declinedSourceCount',
    by: 'Declined to say:',
    of: (names) => `${names} declined to speak of`,
    nobody: 'Nobody declined to speak of',
  },
} as const satisfies Readonly<Record<string, Dissent>>;

type Sides = Pick<Against, Dissent['list'] | Dissent['count']>;

function describeOthers(told: Sides): readonly string[] {
  return Object.values(dissent).flatMap((one) => describeAgainst(told, one) ?? []);
}

/** Undefined if nobody took the stance. */
function describeAgainst(told: Sides, stance: Dissent): string | undefined {
  return told[stance.count] === 0 ? undefined : sentence(`${stance.by} ${namesIn(told, stance)}`);
}

function namesIn(told: Sides, { list, count }: Dissent): string {
  return someSources(told[list], told[count], maxNames);
}

/**
 * Who took a stance towards which of the matching claims. Of several happenings, each of which somebody took it by itself: who denies
 * one says nothing of another. That nobody did is said only if none is found among all of them.
 */
export function describeDissent(told: Disputed, stance: Dissent): readonly string[] {
  const { happenings, complete, read, of } = told;
  const against = happenings.filter((happening) => happening[stance.count] > 0);
  // Of too many claims some are known only by who disputes any of them.
  if (happenings.length < 2 || against.length === 0 || !complete) {
    const claims = happenings.flatMap((happening) => happening.claims);
    return [...towardsAll(told, stance), describeSubject({ claims, complete, read, of })];
  }
  const others = happenings.filter((happening) => !against.includes(happening)).flatMap(({ claims }) => claims);
  const more = against.length - maxHappenings;
  return [
    ...against
      .slice(0, maxHappenings)
      .map((one) => sentence(`${stance.of(namesIn(one, stance))}: ${textsOf(one.claims)}`)),
    ...(more > 0 ? [sentence(`And ${more} more`)] : []),
    ...(others.length === 0
      ? []
      : [sentence(`${stance.nobody} ${countOf(others.length, 'other claim')}: ${textsOf(others)}`)]),
  ];
}

function towardsAll(told: Disputed, stance: Dissent): readonly string[] {
  const { dissentComplete, happenings, leftOut } = told;
  const found = describeAgainst(told, stance);
  if (!dissentComplete) return found === undefined ? [`Not found. ${notAllRead(told)}`] : [found, notAllRead(told)];
  const apart = leftOut.length === 0 ? '' : ', apart from whom the question leaves out';
  if (found !== undefined) return [found];
  // Who denies one of several happenings says nothing of the others.
  return [sentence(`${stance.nobody} it${apart}`), ...(happenings.length > 1 ? [] : describeOthers(told))];
}

function notAllRead({ of }: Disputed): string {
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

export function describeCertainty(told: Told): readonly string[] {
  const each = told.origins.map(({ source, attribution }) =>
    sentence(
      `${sourceName(source)}: ${sureness[attribution.certainty]}${attribution.stated === null ? '' : `, stated ${attribution.stated}`}${coding[attribution.coding] ?? ''}`,
    ),
  );
  return [
    describeSubject(told),
    ...(each.length === 0 ? [describeOrigins(told)] : [...each, ...notTold(told)]),
    ...describeOthers(told),
  ];
}

/** The quotation of each origin, if recorded, and its document. */
export function describeWords(told: Told): readonly string[] {
  const each = told.origins.map((voice) => {
    const { quotation, document } = voice.attribution;
    const words = quotation?.exact ? `${quoted(quotation.exact)}, in` : 'in';
    return sentence(`${sourceName(voice.source)}: ${words} the document ${quoted(document.title)}${when(voice)}`);
  });
  return [describeSubject(told), ...(each.length === 0 ? [describeOrigins(told)] : [...each, ...notTold(told)])];
}

function notTold({ origins, originCount }: Told): readonly string[] {
  const more = originCount - origins.length;
  return more > 0 ? [`These are the first ${origins.length} of ${originCount} reports.`] : [];
}
