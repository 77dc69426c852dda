import type { ActivityKey } from '../../../domain/schema/generated.js';
import {
  AskActivityDocument,
  type AskActivityQuery,
  AskClaimCountDocument,
  AskStatsDocument,
  type AskStatsQuery,
} from '../../generated.js';
import type { ParseFailure } from '../../parseFailure.js';
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
import { countOf, listNames, sentence, sourceName } from '../../sentences.js';

type Row = AskActivityQuery['activity'][number];

const keys: ReadonlyMap<string, ActivityKey> = new Map([
  ['source', 'SOURCE'],
  ['speaker', 'SOURCE'],
  ['place', 'PLACE'],
  ['entity', 'ENTITY'],
  ['predicate', 'PREDICATE'],
  ['verb', 'PREDICATE'],
  ['kind', 'PREDICATE'],
  ['stance', 'STANCE'],
  ['day', 'DAY'],
  ['month', 'MONTH'],
  ['year', 'YEAR'],
]);
const by = '(by|per|for each|for every|each) {keys}';
const about = '(about|on|of|with|involving) {claim}';
const counting =
  '(how many claims [(are|were)] [there|made|do we have]|(number|count|counts) of claims|count claims|claims)';

/** How many lines the query asks for. */
const maxRows = 100;

export const countsForms: readonly Form[] = [
  form({
    id: 'counts',
    answers: 'claims',
    example: 'How many claims by source and month about Islamic State in March 2016?',
    template: 'How many claims by source about {topic}?',
    asked: [
      `${counting} ${about} ${by}`,
      `${counting} ${by} ${about}`,
      `${counting} ${by}`,
      `(which|what) claims ${about} ${by}`,
      `how many claims (are|were) there ${about} ${by}`,
      `who said (how much|most) [${about}]`,
    ],
    time: 'optional',
    read: countBy,
  }),
  form({
    id: 'how-many-claims',
    answers: 'claims',
    example: 'How many claims are there about Islamic State?',
    template: 'How many claims are there about {topic}?',
    asked: [`how many claims [(are|were)] [there] ${about}`, `how many claims (involve|mention|concern) {claim}`],
    time: 'optional',
    read: (found) =>
      readingOf(
        `How many ${found.topic.said}${spokenText(found.time)} there are`,
        call(AskClaimCountDocument, found, { filter: filterOf(found) }),
        ({ totalCount }) => [`${countOf(totalCount, 'claim')}.`],
      ),
  }),
  form({
    id: 'how-much',
    example: 'How much is in the graph?',
    template: 'How much is in the graph?',
    asked: [
      'how (much|many claims|many sources|many documents|many entities|many attributions|many events) (is|are) [there] [in (graph|here|it|database)]',
      'how many (claims|sources|documents|entities|attributions|events) [do we have|does graph have]',
      'what is in graph',
    ],
    read: () =>
      readingOf(
        'How much is in the graph, whatever the view',
        { document: AskStatsDocument, variables: {} },
        (told) => [tellStats(told)],
      ),
  }),
];

function countBy(found: FormMatch): FormReading | ParseFailure {
  const asked = (found.slots.keys ?? []).filter(
    ({ folded }) => folded !== 'and' && folded !== 'by' && folded !== 'per',
  );
  const read = asked.map((word) => ({ word, key: keys.get(word.folded.replace(/s$/, '')) ?? keys.get(word.folded) }));
  const wrong = read.flatMap(({ word, key }) => (key === undefined ? [word.text] : []));
  if (wrong.length > 0) {
    const names = listNames(['source', 'place', 'entity', 'predicate', 'stance', 'day', 'month', 'year'], 'or');
    return { problem: `Claims can be counted by ${names}, not by ${listNames(wrong)}`, unread: wrong, candidates: [] };
  }
  const chosen: readonly ActivityKey[] =
    read.length === 0 ? ['SOURCE'] : [...new Set(read.flatMap(({ key }) => key ?? []))];
  const matter = Object.keys(found.topic.filter).length === 0 ? 'claims' : found.topic.said;
  return readingOf(
    `How many ${matter}${spokenText(found.time)}, counted by ${listNames(chosen.map((key) => key.toLowerCase()))}`,
    call(AskActivityDocument, found, { by: chosen, filter: filterOf(found), first: maxRows }),
    (rows) => tellRows(rows, chosen),
  );
}

function tellRows(rows: readonly Row[], chosen: readonly ActivityKey[]): readonly string[] {
  if (rows.length === 0) return ['None, in this view of the graph.'];
  const lines = rows
    .slice(0, 20)
    .map((row) => sentence(`${chosen.map((key) => keyOf(row, key)).join(', ')}: ${countOf(row.claims, 'claim')}`));
  return [
    ...lines,
    ...(rows.length > lines.length ? [`The result has ${rows.length - lines.length} more lines.`] : []),
    ...(rows.length < maxRows ? [] : [`There may be more than these ${maxRows} lines.`]),
  ];
}

function keyOf(row: Row, key: ActivityKey): string {
  switch (key) {
    case 'SOURCE':
      return row.source ? sourceName(row.source) : 'nobody';
    case 'PLACE':
      return row.place?.name ?? 'no place';
    case 'ENTITY':
      return row.entity?.name ?? 'nobody';
    case 'PREDICATE':
      return row.predicate ?? '';
    case 'STANCE':
      return (row.stance ?? '').toLowerCase();
    default:
      return row.period ?? 'at an unknown time';
  }
}

function tellStats(told: AskStatsQuery['stats']): string {
  const names = ['claims', 'attributions', 'documents', 'sources', 'entities', 'events'] as const;
  return sentence(listNames(names.map((name) => `${told[name]} ${name}`)));
}
