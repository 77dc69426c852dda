import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { type ClaimPage, describeClaims, type SaidClaim, saidClaim } from '../names/claims.js';
import { kindNames } from '../names/kindNames.js';
import { call, type Form, type FormMatch, form, query } from '../patterns/form.js';
import { countOf, listNames, namesTogether, sentence } from '../sentences.js';

interface Known {
  readonly __typename: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly description?: string | null;
  readonly partOf?: readonly { readonly name: string }[];
  readonly claims?: { readonly totalCount: number };
  readonly sourceKind?: string;
  readonly said?: { readonly totalCount: number };
  readonly document?: { readonly title: string } | null;
}

const claims = query(`
  query ($filter: ClaimFilter, $view: View) {
    claims(filter: $filter, view: $view, first: 50) { totalCount nodes { ...SaidClaim } }
  }
  ${saidClaim}
`);

const nodes = query(`
  query ($ids: [ID!]!, $view: View) {
    nodes(ids: $ids, view: $view) {
      __typename
      ... on Entity { name aliases description partOf { name } claims(first: 0) { totalCount } }
      ... on Source { name named sourceKind said(first: 0) { totalCount } }
      ... on UnnamedSource { document { title } }
    }
  }
`);

export const knownByForm: Form = form({
  id: 'known-by',
  example: 'What did we know about Al-Tanf on 4 March 2016?',
  template: 'What was known about {topic} by {time}?',
  asked: [
    'what (did|could|do) (we|one|anybody|anyone) [have] (know|known) [(about|of) {claim}]',
    'what (was|is|had been|could be) (known|published|knowable) [(about|of|on) {claim}]',
    'what had been published [(about|on) {claim}]',
  ],
  time: 'required',
  read: (found) => {
    const view = publishedBy(found);
    const about = Object.keys(found.topic.filter).length === 0 ? '' : ` in ${found.topic.said}`;
    return {
      reading: `What was known${about} by what was certainly published by ${view.publishedBy}`,
      calls: [call(claims, { ...found, view }, { filter: found.topic.filter })],
      tell: ([answer]) =>
        describeClaims(answer as ClaimPage<SaidClaim>, 'Nothing: no document with it was certainly published by then.'),
    };
  },
});

export const whoIsForm: Form = form({
  id: 'who-is',
  example: 'Who is McGurk?',
  template: 'Who or what is {thing}?',
  asked: [
    '(who or what|who|what) (is|are|was|were) {thing}',
    '[tell me|tell us] about {thing}',
    'what do you know about {thing}',
  ],
  several: ['thing'],
  read: (found) => {
    const things = found.things.thing ?? [];
    return {
      reading: `Who or what ${namesTogether(things.map(({ name }) => name ?? ''))} ${things.length === 1 ? 'is' : 'are'}`,
      calls: [call(nodes, found, { ids: things.map(({ id }) => id) })],
      tell: ([answer]) =>
        (answer as readonly (Known | null)[]).flatMap((known) => (known === null ? [] : tellKnown(known))),
    };
  },
});

/** The earlier of the requested time and that of the view. */
function publishedBy({ time, view }: FormMatch): { readonly publishedBy: string } {
  const asked = time?.to ?? time?.from ?? '';
  const before = typeof view.publishedBy === 'string' ? view.publishedBy : undefined;
  const end = (text: string) => boundsOf(parseEdtf(text)).latestEnd;
  return { ...view, publishedBy: before !== undefined && end(before) < end(asked) ? before : asked };
}

function tellKnown(known: Known): readonly string[] {
  const { name, aliases = [], partOf = [], description, document } = known;
  const facts = [
    ...(aliases.length === 0 ? [] : [`also called ${listNames(aliases)}`]),
    ...(partOf.length === 0 ? [] : [`part of ${listNames(partOf.map((whole) => whole.name))}`]),
    ...(document ? [`in the document "${document.title}"`] : []),
  ];
  const what = [`${name} is ${kindNames[known.__typename] ?? 'a thing'}`, ...facts].join(', ');
  const counts = [
    ...(known.claims === undefined || known.claims.totalCount === 0
      ? []
      : [`${countOf(known.claims.totalCount, 'claim')} about it`]),
    ...(known.said === undefined || known.said.totalCount === 0
      ? []
      : [`${countOf(known.said.totalCount, 'thing')} said by it`]),
  ];
  return [
    sentence(what),
    ...(description ? [sentence(description)] : []),
    ...(counts.length === 0 ? [] : [sentence(listNames(counts))]),
  ];
}
