import type { ParseFailure } from '../parseFailure.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  query,
  spokenText,
} from '../patterns/form.js';
import { countOf, listNames, type SourceName, sentence, sourceName } from '../sentences.js';

interface Row {
  readonly source?: SourceName | null;
  readonly place?: SourceName | null;
  readonly entity?: SourceName | null;
  readonly predicate?: string | null;
  readonly stance?: string | null;
  readonly period?: string | null;
  readonly claims: number;
  readonly attributions: number;
}

const activity = query(`
  query ($by: [ActivityKey!]!, $filter: ClaimFilter, $view: View) {
    activity(by: $by, filter: $filter, view: $view, first: 100) {
      source { name named }
      place { name }
      entity { name }
      predicate
      stance
      period
      claims
      attributions
    }
  }
`);
const total = query(`
  query ($filter: ClaimFilter, $view: View) { claims(filter: $filter, view: $view, first: 0) { totalCount } }
`);
const stats = query('{ stats { claims attributions documents sources entities events } }');

const keys: ReadonlyMap<string, string> = new Map([
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

export const countsForms: readonly Form[] = [
  form({
    id: 'counts',
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
    example: 'How many claims are there about Islamic State?',
    template: 'How many claims are there about {topic}?',
    asked: [`how many claims [(are|were)] [there] ${about}`, `how many claims (involve|mention|concern) {claim}`],
    time: 'optional',
    read: (found) => ({
      reading: `How many ${found.topic.said}${spokenText(found.time)} there are`,
      calls: [call(total, found, { filter: filterOf(found) })],
      tell: ([answer]) => [`${countOf((answer as { readonly totalCount: number }).totalCount, 'claim')}.`],
    }),
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
    read: () => ({
      reading: 'How much is in the graph, whatever the view',
      calls: [{ document: stats, variables: {} }],
      tell: ([answer]) => [tellStats(answer as Record<string, number>)],
    }),
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
  const chosen = read.length === 0 ? ['SOURCE'] : [...new Set(read.flatMap(({ key }) => key ?? []))];
  const matter = Object.keys(found.topic.filter).length === 0 ? 'claims' : found.topic.said;
  return {
    reading: `How many ${matter}${spokenText(found.time)}, counted by ${listNames(chosen.map((key) => key.toLowerCase()))}`,
    calls: [call(activity, found, { by: chosen, filter: filterOf(found) })],
    tell: ([answer]) => tellRows(answer as readonly Row[], chosen),
  };
}

function tellRows(rows: readonly Row[], chosen: readonly string[]): readonly string[] {
  if (rows.length === 0) return ['None, in this view of the graph.'];
  const lines = rows
    .slice(0, 20)
    .map((row) => sentence(`${chosen.map((key) => keyOf(row, key)).join(', ')}: ${countOf(row.claims, 'claim')}`));
  return [
    ...lines,
    ...(rows.length > lines.length ? [`The result has ${rows.length - lines.length} more lines.`] : []),
  ];
}

function keyOf(row: Row, key: string): string {
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

function tellStats(told: Readonly<Record<string, number>>): string {
  const names = ['claims', 'attributions', 'documents', 'sources', 'entities', 'events'];
  return sentence(listNames(names.map((name) => `${told[name]} ${name}`)));
}
