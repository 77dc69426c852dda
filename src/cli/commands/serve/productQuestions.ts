import { Kind, parse, type TypedQueryDocumentNode } from 'graphql';
import { questionsOfForms } from '../../../ask/suggest/fill.js';
import type { Ask, FindQuestions, PlannedQuestion } from '../../../server/load/planAhead.js';
import { examples } from '../../../web/playground/examples.js';
import {
  AskDocument,
  ConflictsDocument,
  ControlDocument,
  MeantDocument,
  PathDocument,
  ProvenanceDocument,
  ReceiptOfDocument,
  ReplayDocument,
  SearchDocument,
  ShowAttributionDocument,
  ShowClaimDocument,
  ShowDocumentDocument,
  ShowEventDocument,
  ShowNamedDocument,
  StatsDocument,
  SubjectsDocument,
  type SubjectsQuery,
  TrackRecordDocument,
  WhatIfDocument,
  WhoReportedDocument,
} from '../../generated.js';
import type { GraphVariables } from '../../graph/graphClient.js';
import { workbenchDocuments } from '../documents.js';

type Subject = keyof SubjectsQuery;

/** Every question that the product itself asks: with the command line, in the examples of the playground, and by `ask`. */
export const productQuestions: FindQuestions = async (ask) => {
  const subjects = await ask({ document: SubjectsDocument });
  const idOf = (kind: Subject, at = 0): string | undefined => subjects?.[kind].nodes[at]?.id;
  return [
    ...(await commandQuestions(ask, idOf)),
    ...workbenchQuestions(idOf),
    ...examples.map((text) => ({ document: parse(text) })),
    ...askedInEnglish(subjects).map((question) => ({ document: AskDocument, variables: { question } })),
  ];
};

/** A question of each form about what the graph has. Which of the claims, places and sources it is makes no other statement. */
function askedInEnglish(subjects: SubjectsQuery | null): readonly string[] {
  const [entity, other] = subjects?.entities.nodes ?? [];
  return questionsOfForms({
    claim: subjects?.claims.nodes[0]?.text,
    source: subjects?.sources.nodes[0]?.name,
    place: subjects?.places.nodes[0]?.name,
    document: subjects?.documents.nodes[0]?.title,
    thing: entity?.name,
    other: other?.name,
  });
}

type IdOf = (kind: Subject, at?: number) => string | undefined;

async function commandQuestions(ask: Ask, idOf: IdOf): Promise<readonly PlannedQuestion[]> {
  const claim = idOf('claims');
  const receipt = await receiptOf(ask, claim);
  const source = idOf('sources');
  return [
    about(WhoReportedDocument, { claim }),
    about(WhoReportedDocument, { event: idOf('events') }),
    about(WhoReportedDocument, { text: 'seized' }),
    ...showQuestions(idOf),
    about(SearchDocument, { text: 'seized', first: 1 }),
    about(MeantDocument, { text: 'seized' }),
    about(StatsDocument, {}),
    about(ConflictsDocument, { first: 1 }),
    about(ControlDocument, { place: idOf('places') }),
    about(ProvenanceDocument, { document: idOf('documents') }),
    about(TrackRecordDocument, { source }),
    about(PathDocument, { from: idOf('entities'), to: idOf('entities', 1) }),
    about(WhatIfDocument, { distrust: source === undefined ? undefined : [source], first: 1 }),
    about(ReplayDocument, { receipt }),
  ].flat();
}

/** What the pages ask, by the variables that they ask it with. */
function workbenchQuestions(idOf: IdOf): readonly PlannedQuestion[] {
  const known: Readonly<Record<string, string | undefined>> = {
    event: idOf('events'),
    source: idOf('sources'),
    place: idOf('places'),
    question: 'How much is in the graph?',
    text: 'seized',
    name: 'seized',
  };
  return workbenchDocuments().flatMap((document) => {
    const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const needed = operation?.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE) ?? [];
    // A screen is named after the kind of thing that it shows.
    const kind = (['events', 'sources', 'places'] as const).find((one) =>
      operation?.name?.value.toLowerCase().includes(one.slice(0, -1)),
    );
    const values: typeof known = { ...known, id: idOf(kind ?? 'claims') };
    const given = needed.map(({ variable: { name } }) => [name.value, values[name.value]] as const);
    return given.some(([, value]) => value === undefined) ? [] : [{ document, variables: Object.fromEntries(given) }];
  });
}

function showQuestions(idOf: IdOf): readonly PlannedQuestion[] {
  return [
    about(ShowClaimDocument, { id: idOf('claims') }),
    about(ShowAttributionDocument, { id: idOf('attributions') }),
    about(ShowDocumentDocument, { id: idOf('documents') }),
    about(ShowEventDocument, { id: idOf('events') }),
    about(ShowNamedDocument, { id: idOf('entities') }),
  ].flat();
}

/** A question, unless the graph has nothing that it could be about. */
function about<Variables extends GraphVariables>(
  document: TypedQueryDocumentNode<unknown, Variables>,
  variables: { readonly [Name in keyof Variables]: Variables[Name] | undefined },
): readonly PlannedQuestion[] {
  return Object.values(variables).includes(undefined) ? [] : [{ document, variables }];
}

async function receiptOf(ask: Ask, claim: string | undefined): Promise<string | undefined> {
  if (claim === undefined) return undefined;
  const answer = await ask({ document: ReceiptOfDocument, variables: { claim } });
  return answer?.whoReported.receipt;
}
