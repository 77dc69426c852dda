import { lexicon } from '../../language/lexicon/lexicon.js';
import { claimSenses } from '../../language/match/claimSenses.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { findDescribed } from '../../language/names/described.js';
import { isOffice } from '../../language/names/heads.js';
import { type Named, namesOf } from '../../language/names/named.js';
import { type Heading, headingIn, headsOf, isPast, officeIn } from '../../language/names/posts.js';
import { nameWords, textOf, type Word, wordsOf } from '../../language/words.js';
import { whoIsForm } from '../forms/things/knowing.js';
import { AskChangesOfOfficeDocument, type AskChangesOfOfficeQuery } from '../generated.js';
import { describeClaims, describeRead } from '../names/claims.js';
import { everything } from '../names/topic.js';
import { isParseFailure, type ParseFailure, parseFailureAt } from '../parseFailure.js';
import { call, type Form, type FormMatch, type FormReading, readingOf, together } from '../patterns/form.js';
import { namesTogether } from '../sentences.js';
import type { AskedGraph, AskedQuestion } from './askedQuestion.js';
import { isOfNow } from './readState.js';

/** The most people who are told of. */
const maxHolders = 5;

/** What begins or ends that somebody has an office, if it is done to them, or if they do it. */
const doneToThem = ['appoint', 'elect', 'promote', 'succeed', 'dismiss', 'suspend', 'reinstate', 'hire'];
const doneByThem = ['resign', 'succeed'];
const byWord: ReadonlySet<string> = new Set(['became', 'becomes', 'become', 'retired', 'left', 'died']);

type Change = AskChangesOfOfficeQuery['claims']['nodes'][number];

/**
 * "Who runs the hospital?", "who is the director of the hospital?": who is described so, and what claims say of how that began or ended.
 * A description has no date, so a question with a time is not answered by one. Undefined if it asks for no office.
 */
export async function readOffice(
  asked: AskedQuestion,
  within: AskedGraph,
): Promise<FormReading | ParseFailure | undefined> {
  const { words, time, except, also } = asked;
  if (except !== undefined || also !== undefined) return undefined;
  const { graph, view, now } = within;
  const heading = headingIn(words);
  if (time !== undefined && !(heading === undefined && isOfNow(time, now))) return undefined;
  const { all, now: holders } =
    heading === undefined ? described(words, graph.known.names) : headsOf(heading, graph.known.names);
  const told = heading === undefined && (holders.length > 0 || words[1]?.folded === 'was') ? all : holders;
  if (all.length === 0) return undefined;
  if (told.length === 0) return notNow(words, all);
  if (told.length > maxHolders) return undefined;
  const found = { topic: everything, things: { thing: told }, slots: {}, view };
  const known = whoIsForm.read(found);
  if (isParseFailure(known)) return known;
  const reading = heading === undefined ? known.reading : whoseReading(heading, told);
  return together({ ...known, reading }, changesOf(all, within));
}

/** All who are, or were, described by what follows "who is", and those of them who still are. */
function described(words: readonly Word[], names: readonly Named[]): ReturnType<typeof headsOf> {
  const [who, is, ...all] = words;
  // "The new director" is the director of now.
  const [lead, next, ...more] = all;
  const rest = next !== undefined && ofNow.has(lead?.folded ?? '') ? [{ ...next, afterArticle: true }, ...more] : all;
  const isAsked = who?.folded === 'who' && (is?.folded === 'is' || is?.folded === 'was');
  const office = officeIn(rest)?.folded;
  if (!isAsked || office === undefined) return { all: [], now: [] };
  const holders = findDescribed(rest, names)
    .filter(({ from, to }) => from === 0 && to === rest.length)
    .flatMap(({ things }) => things)
    .filter(({ __typename }) => __typename === 'Person');
  return {
    all: holders,
    now: holders.filter((one) => !isPast(one.description ?? '', (part) => part.includes(office))),
  };
}

const ofNow: ReadonlySet<string> = new Set(['new', 'current', 'present', 'incumbent']);

/**
 * "Who replaced Emin as director?", if no link and no claim says it: who is described by the office that Emin is described as having had.
 * Whom somebody replaced, the other way round. Undefined if nobody else is described by just that office.
 */
export async function readSameOffice(
  { id }: Form,
  { things, view }: FormMatch,
  within: AskedGraph,
): Promise<FormReading | undefined> {
  const [one] = things.thing ?? [];
  const office = officeOf(one);
  if (one === undefined || office === undefined) return undefined;
  const isNext = id === 'who-came-after';
  const { known } = await within.readGraph(wordsOf(`who is the ${office}`));
  const others = known.names.filter((other) => other.id !== one.id && officeOf(other) === office);
  const told = others.filter((other) => isOver(other) !== isNext && isOver(one) === isNext);
  if (told.length === 0 || told.length > maxHolders) return undefined;
  const is = whoIsForm.read({ topic: everything, things: { thing: told }, slots: {}, view });
  if (isParseFailure(is)) return undefined;
  const reading = `Who else is described as ${office}: no link and no claim says who came ${isNext ? 'after' : 'before'} ${nameOf(one)}`;
  return together({ ...is, reading }, changesOf([...told, one], within));
}

/** The office that a person is described by, without its time: "fire chief". */
function officeOf(thing: Named | undefined): string | undefined {
  if (thing?.__typename !== 'Person') return undefined;
  const [part = ''] = (thing.description ?? '').split(/[.;,(]/);
  const office = part.replace(/^former /i, '').replace(/ (?:since|until|from (?=\d)).*$/i, '');
  return nameWords(office).some(isOffice) ? `${office.slice(0, 1).toLowerCase()}${office.slice(1)}` : undefined;
}

function isOver({ description }: Named): boolean {
  return isPast(description ?? '', (part) => part.some(isOffice));
}

function whoseReading({ what }: Heading, told: readonly Named[]): string {
  return `Who is at the head of ${textOf(what)}, by how people are described: ${namesTogether(told.map(nameOf))}`;
}

function nameOf(thing: Named): string {
  return namesOf(thing)[0] ?? '';
}

/** Nobody is described so any more. */
function notNow(words: readonly Word[], all: readonly Named[]): ParseFailure {
  const names = namesTogether(all.map(nameOf));
  return {
    ...parseFailureAt(`Only ${names} ${all.length === 1 ? 'is' : 'are'} described so, and no longer`, words.slice(1)),
    offered: [
      ...(words[1]?.folded === 'is' ? [`Who was ${textOf(words.slice(2))}?`] : []),
      ...all.map((one) => `Who or what is ${nameOf(one)}?`),
    ],
  };
}

/** What claims say of how they came to an office, or left it. */
function changesOf(people: readonly Named[], { view }: AskedGraph): FormReading {
  const any = people.map(({ id }) => id);
  return readingOf(
    'what claims say of how that began or ended',
    call(AskChangesOfOfficeDocument, { view }, { filter: { involves: [{ any }] } }),
    (page) => {
      const nodes = page.nodes.filter((claim) => isChange(claim, any));
      const none = 'No claim says when that began or ended.';
      return [
        'A description has no date.',
        ...describeClaims({ nodes, totalCount: nodes.length }, none),
        ...describeRead(page),
      ];
    },
  );
}

function isChange({ predicate, participants }: Change, people: readonly string[]): boolean {
  const families = claimSenses({ predicate } as ComparedClaim, lexicon()).map(({ family }) => family);
  const says = (wanted: readonly string[]) => families.some((family) => wanted.includes(family));
  const isByWord = nameWords(predicate).some((word) => byWord.has(word));
  return participants
    .filter(({ entity }) => people.includes(entity.id))
    .some(({ role }) => (role === 'ACTOR' ? says(doneByThem) || isByWord : says(doneToThem) || isByWord));
}
