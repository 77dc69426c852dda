import type { Role } from '../../domain/schema/generated.js';
import { idsOf } from '../../language/match/idsOf.js';
import type { Match } from '../../language/match/matching.js';
import { hurtsSomebody } from '../../language/read/slots.js';
import { describeFigures } from '../describe/describeFigures.js';
import { describeWhoReported } from '../describe/describeReporting.js';
import { inRoles, told, whenTold } from '../forms/facts/facts.js';
import { describeHappenings, describeRange } from '../forms/support/voices.js';
import { AskCorroborationDocument, AskFactsDocument, AskWhoReportedDocument } from '../generated.js';
import { describeClaims, maxListed } from '../names/claims.js';
import { noClaim, type Topic } from '../names/topic.js';
import type { ParseFailure } from '../parseFailure.js';
import { call, type FormMatch, type FormReading, filterOf, readingOf, spokenText } from '../patterns/form.js';
import { unended } from '../sentences.js';

// Questions for what claims say, rather than for who says it; and words that are no question.

/** Answers what was read: by what is asked for. */
export function readContent(found: FormMatch): FormReading | ParseFailure {
  const { topic } = found;
  const { proposition } = topic;
  if (proposition === undefined && topic.byFigure === true) return figures(found);
  if (proposition === undefined) return told(found, 'What is said in', (page) => describeClaims(page, noClaim(found)));
  switch (proposition.asked) {
    case 'who':
      return inRoles(found, 'Who or what it was, by', rolesAsked(topic), namedIn(topic));
    case 'where': {
      const asksFor = (preposition: string) =>
        topic.matches
          .concat(topic.nearest)
          .some((match) => match.proposition.args.some(({ slot, asked }) => asked && slot === preposition));
      if (asksFor('from')) return inRoles(found, 'From where, by', ['ORIGIN'], new Set());
      const roles: readonly Role[] = ['PLACE', 'DESTINATION'];
      return inRoles(found, 'Where, by', asksFor('to') ? roles : [...roles, 'ORIGIN'], namedIn(topic));
    }
    case 'when':
      return whenTold(found);
    case 'how many':
      return figures(found);
    case 'why':
      return notWhy(topic);
    case 'whether':
      return whether(found);
    default:
      return isCount(topic) || topic.byFigure === true ? figures(found) : reported(found);
  }
}

function rolesAsked({ matches, proposition }: Topic): readonly Role[] {
  const all =
    matches.length > 0 ? matches.map((match) => match.proposition) : proposition === undefined ? [] : [proposition];
  return [
    ...new Set(
      all.flatMap(({ args }) => args.filter(({ asked }) => asked).flatMap(({ roles }) => roles as readonly Role[])),
    ),
  ];
}

/** What the question names itself: that is not the answer. */
function namedIn({ matches }: Topic): ReadonlySet<string> {
  return new Set(
    matches.flatMap(({ proposition }: Match) =>
      proposition.args.flatMap(({ mentions, asked }) =>
        asked ? [] : mentions.flatMap((mention) => [...idsOf(mention)]),
      ),
    ),
  );
}

function figures(found: FormMatch): FormReading {
  return readingOf(
    `The figures of ${found.topic.said}${spokenText(found.time)}`,
    call(AskFactsDocument, found, { filter: filterOf(found) }),
    (page) =>
      page.nodes.length === 0
        ? noClaim(found)
        : describeFigures(page, {
            isOfActs: countsActs(found.topic),
            isOften: found.topic.proposition?.countsActs === true,
          }),
  );
}

/** "How many clashes were there?" */
function countsActs({ proposition }: Topic): boolean {
  return proposition?.countsActs === true || (proposition?.sense.isNoun === true && !hurtsSomebody(proposition.sense));
}

const tolls: ReadonlySet<string> = new Set(['death toll', 'toll', 'casualty', 'fatality', 'turnout']);

function isCount({ proposition }: Topic): boolean {
  return proposition?.sense.isNoun === true && tolls.has(proposition.sense.base);
}

function whether(found: FormMatch): FormReading {
  return readingOf(
    `Whether somebody reports ${found.topic.said}${spokenText(found.time)}`,
    call(AskCorroborationDocument, found, { filter: filterOf(found) }),
    (reporting) => describeHappenings(found, reporting, describeRange),
  );
}

function reported(found: FormMatch): FormReading {
  return readingOf(
    `Who reported ${found.topic.said}${spokenText(found.time)}`,
    call(AskWhoReportedDocument, found, { filter: filterOf(found), origins: 20 }),
    (reporting) => (reporting.happeningCount === 0 ? noClaim(found) : describeWhoReported(reporting)),
  );
}

function notWhy({ matches, nearest }: Topic): ParseFailure {
  const near = [...matches, ...nearest].slice(0, maxListed).map(({ claim }) => claim);
  const offered = matches.slice(0, 2).map(({ claim }) => `Who reported that ${unended(claim.text)}?`);
  return {
    problem: 'I do not understand "Why": claims say what is so, not why',
    unread: ['Why'],
    candidates: [],
    near,
    offered,
  };
}
