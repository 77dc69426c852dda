import { AskConflictsDocument, type ComparedConflictsFragment, type ToldConflictFragment } from '../../generated.js';
import { account } from '../../patterns/asking.js';
import { call, type Form, type FormMatch, filterOf, form, readingOf, spokenText } from '../../patterns/form.js';
import { countOf, sentence } from '../../sentences.js';

const matter = '[(about|on|over|regarding|concerning|of|for|whether|that|as to) {claim}]';

export const disagreementForm: Form = form({
  id: 'disagree',
  example: 'Do the sources contradict each other about Al-Tanf?',
  template: 'Do the sources disagree about {topic}?',
  asked: [
    `(do|did) [(any|all)] (sources|reports|accounts|outlets) (disagree|conflict|agree|contradict each other|contradict|differ|contradict one another) ${matter}`,
    `(are|is|were|was) there [any] (contradicting|contradictory|conflicting|differing|different|diverging|competing|opposing|opposite) (figures|numbers|tolls|${account.slice(1, -1)}) ${matter}`,
    `(which|what) (sources|reports|accounts|outlets) (disagree|differ|conflict|contradict each other|contradict one another) ${matter}`,
    `is there [any] (disagreement|conflict|contradiction) [between sources|among sources] ${matter}`,
    `(are there|what are|which|show|list) [any] (conflicts|contradictions|disagreements) [are there|between sources|among sources] ${matter}`,
    `(where|on what) do sources (disagree|conflict|contradict each other|differ) ${matter}`,
    `what do sources (disagree|differ) (about|on|over)`,
    '(is|was) {claim} (disputed|contradicted|contested|denied)',
    `(who contradicts whom|who disagrees with whom) ${matter}`,
  ],
  isAbout: true,
  time: 'optional',
  read: (found) =>
    readingOf(
      `Where sources disagree${about(found)}${spokenText(found.time)}`,
      call(AskConflictsDocument, found, { filter: filterOf(found) }),
      (page) => describeConflicts(page, 'No: no conflict is found.'),
    ),
});

function about({ topic }: FormMatch): string {
  return Object.keys(topic.filter).length === 0 ? '' : ` about ${topic.said}`;
}

type ConflictPage = ComparedConflictsFragment & { readonly nodes: readonly ToldConflictFragment[] };

/** The conflicts, each in a sentence; `none` only if all claims were compared. */
export function describeConflicts(
  { nodes, pageInfo, totalCount, complete, read, of }: ConflictPage,
  none: string,
): readonly string[] {
  const more = [
    ...(complete ? [] : [`Only ${read} of ${countOf(of, 'claim')} were compared.`]),
    ...(pageInfo.hasNextPage ? ['There may be more: ask the query for the next page.'] : []),
  ];
  if (nodes.length === 0) return [more.length > 0 ? 'No conflict among the claims that were compared.' : none, ...more];
  const lines = nodes
    .slice(0, 10)
    .map(({ certainty, explanation }) => sentence(`${certainty === 'POSSIBLE' ? 'Possibly: ' : ''}${explanation}`));
  const found = countOf(totalCount ?? nodes.length, 'conflict');
  return [totalCount === null || !complete ? `At least ${found}.` : `${found}.`, ...lines, ...more];
}
