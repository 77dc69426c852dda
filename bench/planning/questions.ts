import { type DocumentNode, parse } from 'graphql';
import {
  AskDocument,
  ConflictsDocument,
  ControlDocument,
  PathDocument,
  ProvenanceDocument,
  ReplayDocument,
  SearchDocument,
  StatsDocument,
  TrackRecordDocument,
  WhatIfDocument,
  WhoReportedDocument,
} from '../../src/cli/generated.js';

/** Things of the demonstration data that questions are about. */
export interface Subjects {
  readonly place: string;
  readonly person: string;
  readonly source: string;
  readonly document: string;
  readonly otherDocument: string;
  readonly claim: string;
  readonly event: string;
  readonly receipt: string;
}

/** A first question to a root field: the command line's own, where it has one. */
export interface Question {
  /** The root field, and what tells several questions to it apart. */
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Finds the subjects. */
export const subjectsDocument = parse(`{
  places: search(text: "Al-Tanf", in: [ENTITY]) { node { __typename id } }
  people: search(text: "McGurk", in: [ENTITY]) { node { __typename id } }
  sources(name: "observatory", first: 1) { nodes { id } }
  documents(first: 2) { nodes { id } }
  claims(filter: { text: "seized" }, first: 1) { nodes { id } }
  events(first: 1) { nodes { id } }
  whoReported(text: "seized") { receipt }
}`);

const page = 'pageInfo { endCursor hasNextPage } totalCount';
const words =
  'attributions { totalCount nodes { id stance source { id name named } document { id title publisher { id name } } relays { id source { id name } } } }';

/** One question to each root field of the schema, and a few more to those that are asked in several ways. */
export const questionsAbout = (subjects: Subjects): readonly Question[] => [
  {
    name: 'node',
    document: parse(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Claim { text valid { edtf } ${words} participants { role entity { id name } } assessments { credibility by at } event { id name } } } }`,
    ),
    variables: { id: subjects.claim },
  },
  {
    name: 'nodes',
    document: parse(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name links { kind outgoing other { id } } } ... on Claim { text } } }',
    ),
    variables: { ids: [subjects.claim, subjects.place] },
  },
  {
    name: 'claims',
    document: parse(
      `{ claims { ${page} nodes { id text valid { edtf } participants { role entity { id name } } ${words} } } }`,
    ),
  },
  {
    name: 'claims computed',
    document: parse(
      '{ claims { nodes { id text corroboration { atLeast atMost explanation } conflicts { kind explanation } } } }',
    ),
  },
  {
    name: 'attributions',
    document: parse(
      `{ attributions { ${page} nodes { id stance stated source { id name } claim { id text } document { id title } relays { id } relayedBy { id } } } }`,
    ),
  },
  {
    name: 'entities',
    document: parse(
      `{ entities(name: "tanf") { ${page} nodes { id name aliases claims { totalCount nodes { id text } } partOf { id name } links { kind other { id } } } } }`,
    ),
  },
  {
    name: 'sources',
    document: parse(
      `{ sources { ${page} nodes { id name named said { totalCount nodes { id cue claim { id text } } } published { totalCount } } } }`,
    ),
  },
  {
    name: 'documents',
    document: parse(
      `{ documents { ${page} nodes { id title publishedAt publisher { id name } attributions { totalCount nodes { id } } derivedFrom { kind } } } }`,
    ),
  },
  {
    name: 'events',
    document: parse(`{ events { ${page} nodes { id name claims { totalCount nodes { id text } } } } }`),
  },
  { name: 'search', document: SearchDocument, variables: { text: 'tanf', first: 10 } },
  { name: 'whoReported event', document: WhoReportedDocument, variables: { event: subjects.event } },
  { name: 'whoReported claim', document: WhoReportedDocument, variables: { claim: subjects.claim } },
  { name: 'whoReported text', document: WhoReportedDocument, variables: { text: 'seized' } },
  { name: 'conflicts', document: ConflictsDocument, variables: { first: 20 } },
  { name: 'control', document: ControlDocument, variables: { place: subjects.place } },
  { name: 'path', document: PathDocument, variables: { from: subjects.person, to: subjects.place } },
  { name: 'whatIf', document: WhatIfDocument, variables: { distrust: [subjects.source] } },
  { name: 'provenance', document: ProvenanceDocument, variables: { document: subjects.document } },
  {
    name: 'neighbourhood',
    document: parse(
      'query ($of: ID!) { neighbourhood(of: $of) { nodes { thing { __typename id ... on Entity { name } ... on Source { name } ... on Claim { text } } steps complete } edges { kind from to role stances onWordOf { id name } } complete read of } }',
    ),
    variables: { of: subjects.place },
  },
  {
    name: 'compareDocuments',
    document: parse(
      'query ($a: ID!, $b: ID!) { compareDocuments(a: $a, b: $b) { sides { document { id title } share } passages { words placesBySide { start end } } claims { claim { id text } attributionsBySide { id source { id name } } } complete publishedFirst { id } derivations { kind original { id } } commonOriginals { id } } }',
    ),
    variables: { a: subjects.document, b: subjects.otherDocument },
  },
  { name: 'trackRecord', document: TrackRecordDocument, variables: { source: subjects.source } },
  { name: 'ask', document: AskDocument, variables: { question: 'Who reported that rebels seized Al-Tanf?' } },
  { name: 'replay', document: ReplayDocument, variables: { receipt: subjects.receipt } },
  {
    name: 'activity',
    document: parse(
      '{ activity(by: [MONTH, SOURCE, PLACE]) { period source { id name } place { id name } claims attributions } }',
    ),
  },
  {
    name: 'changes',
    document: parse(`{ changes { ${page} nodes { seq at by kind reason counts { type created updated } } } }`),
  },
  { name: 'stats', document: StatsDocument },
];
