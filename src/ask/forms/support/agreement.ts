import {
  AskAgreedDocument,
  type AskAgreedQuery,
  AskClaimCountDocument,
  type AskClaimCountQuery,
  AskConflictSidesDocument,
  type AskConflictSidesQuery,
  AskConflictsDocument,
  type AskConflictsQuery,
  AskDisputedDocument,
  type AskDisputedQuery,
  type StandsFragment,
} from '../../generated.js';
import { describeNone, describeRead } from '../../names/claims.js';
import { aboutTopic, ofSources, onTopic, saidNothing, whichSource } from '../../patterns/amongSources.js';
import { anybody } from '../../patterns/asking.js';
import { call, type Form, filterOf, form, readingOf, thingIn } from '../../patterns/form.js';
import { countOf, sentence, sideBySide } from '../../sentences.js';
import { describeConflicts } from './disagreement.js';

// Who contradicts a source, and what two sources agree and disagree on.

const contradicts =
  '(contradicts|contradict|contradicted|disagrees with|disagree with|disagreed with|doubts|doubt|doubted|is at odds with|are at odds with|says otherwise than|say otherwise than|said otherwise than)';
const contradict = '(contradict|contradicted|disagree with|disagreed with|doubt|doubted)';

/** The most claims that are told of one stance. */
const maxTold = 10;

export const agreementForms: readonly Form[] = [
  form({
    ...ofSources,
    id: 'against-source',
    example: 'Who contradicts Islamic State?',
    template: 'Who contradicts {source}?',
    asked: [
      `${whichSource} [(has|have)] ${contradicts} {source} [(say|says|said|claims|reports)] ${onTopic}`,
      `(did|does|do|has|have) ${anybody} ${contradict} {source} ${onTopic}`,
      `(is|was|are|were|has|have) {source} [been] (contradicted|doubted) [by ${anybody}] ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      const filter = { ...filterOf(found), source: id };
      return {
        reading: `Who contradicts what ${name} said${aboutTopic(found)}`,
        calls: [call(AskConflictsDocument, found, { filter }), call(AskClaimCountDocument, found, { filter })],
        tell: ([conflicts, claims]) => {
          if ((claims as AskClaimCountQuery['claims']).totalCount === 0) return [saidNothing(name, aboutTopic(found))];
          const none = `No conflict with what ${name} said${aboutTopic(found)} is found, in this view of the graph.`;
          return describeConflicts(conflicts as AskConflictsQuery['conflicts'], none);
        },
      };
    },
  }),
  form({
    ...ofSources,
    id: 'agree',
    example: 'What do SOHR and the outlet agree on?',
    template: 'What do {source} and {other} agree on?',
    asked: [
      `(what|on what|where|about what|(which|what) claims) (do|did) [both] {source} and {other} [both] agree [(on|about|upon)] ${onTopic}`,
      `(do|did) {source} and {other} agree ${onTopic}`,
      `what (do|did) both {source} and {other} (say|report|claim|state) ${onTopic}`,
      `what (do|did) {source} and {other} both (say|report|claim|state) ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const [one, other] = [thingIn(found, 'source'), thingIn(found, 'other')];
      const filter = { ...filterOf(found), sources: { all: [one.id, other.id] } };
      return readingOf(
        `What ${one.name ?? ''} and ${other.name ?? ''} agree on${aboutTopic(found)}`,
        call(AskAgreedDocument, found, { filter, one: one.id, other: other.id }),
        tellAgreed,
      );
    },
  }),
  form({
    ...ofSources,
    id: 'disagree-with',
    example: 'What do SOHR and Islamic State disagree about?',
    template: 'What do {source} and {other} disagree about?',
    asked: [
      `(what|on what|where|about what|over what|how) (do|did) {source} and {other} (disagree|differ|conflict|contradict each other|contradict one another) [(on|about|over)] ${onTopic}`,
      `(do|did) {source} and {other} (disagree|differ|conflict|contradict each other|contradict one another) ${onTopic}`,
      `(do|does|did|has|have) {source} ${contradict} {other} ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const [one, other] = [thingIn(found, 'source'), thingIn(found, 'other')];
      const names = `${one.name ?? ''} and ${other.name ?? ''}`;
      const filter = { ...filterOf(found), sources: { any: [one.id, other.id] } };
      return {
        reading: `What ${names} disagree about${aboutTopic(found)}`,
        calls: [
          call(AskConflictSidesDocument, found, { filter }),
          ...[one, other].map(({ id }) =>
            call(
              AskDisputedDocument,
              found,
              { filter: { ...filterOf(found), source: id } },
              `of${id === one.id ? 1 : 2}`,
            ),
          ),
        ],
        tell: ([conflicts, ...own]) => {
          const page = conflicts as AskConflictSidesQuery['conflicts'];
          const nodes = page.nodes.filter(({ sides }) => areApart(sides, one.id, other.id));
          const totalCount = page.pageInfo.hasNextPage ? null : nodes.length;
          const where = page.nodes.some(isCut) ? 'among the first sources of each side' : 'in this view of the graph';
          const none = `No conflict between ${names}${aboutTopic(found)} is found, ${where}.`;
          const told = describeConflicts({ ...page, nodes, totalCount }, none);
          if (nodes.length > 0) return told;
          return [
            ...told,
            ...[one, other].map(({ name = '' }, index) =>
              tellOwn(name ?? '', own[index] as AskDisputedQuery['claims']),
            ),
          ];
        },
      };
    },
  }),
];

function tellOwn(name: string, { nodes, totalCount }: AskDisputedQuery['claims']): string {
  if (totalCount === 0) return sentence(`${name} said nothing of it`);
  return sentence(
    `${name} spoke of ${countOf(totalCount, 'claim')}: ${sideBySide(
      nodes.map(({ text }) => text),
      5,
    )}`,
  );
}

type Sides = AskConflictSidesQuery['conflicts']['nodes'][number]['sides'];

/** Whether not all who stand on its sides are listed. */
function isCut({ sides, sideCounts }: AskConflictSidesQuery['conflicts']['nodes'][number]): boolean {
  return sides.some((side, index) => side.length < (sideCounts[index] ?? 0));
}

/** Whether two sources stand on different sides. */
function areApart(sides: Sides, one: string, other: string): boolean {
  const sideOf = (id: string) => sides.findIndex((side) => side.some(({ source }) => source.id === id));
  return sideOf(one) >= 0 && sideOf(other) >= 0 && sideOf(one) !== sideOf(other);
}

const sharedStances = { ASSERTS: 'Both say', DENIES: 'Both deny', DOUBTS: 'Both doubt' } as const;

function tellAgreed(page: AskAgreedQuery['claims']): readonly string[] {
  const lines = Object.entries(sharedStances).flatMap(([stance, both]) => {
    const texts = page.nodes.filter(({ one, other }) => stands(one, stance) && stands(other, stance));
    return texts.length === 0
      ? []
      : [
          sentence(
            `${both}: ${sideBySide(
              texts.map(({ text }) => text),
              maxTold,
            )}`,
          ),
        ];
  });
  const read = describeRead(page);
  if (lines.length > 0) return [...lines, ...read];
  return [describeNone(page, 'They take the same stance towards no claim, in this view of the graph.'), ...read];
}

/** Whether a source still takes a stance: it took nothing back, and what it said later counts in place of what it said before. */
function stands({ nodes }: { readonly nodes: readonly StandsFragment[] }, stance: string): boolean {
  const inForce = nodes.filter(({ supersededBy }) => supersededBy === null);
  return inForce.some((one) => one.stance === stance) && !inForce.some((one) => one.stance === 'WITHDRAWS');
}
