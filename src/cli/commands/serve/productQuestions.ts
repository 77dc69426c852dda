import { type DocumentNode, parse } from 'graphql';
import { forms } from '../../../ask/forms/forms.js';
import type { Ask, FindQuestions, PlannedQuestion } from '../../../server/load/planAhead.js';
import { examples } from '../../../web/playground/examples.js';
import { resolveDocument } from '../../names/resolveDocument.js';
import { askDocument } from '../ask/document.js';
import { conflictsDocument } from '../conflicts/document.js';
import { controlDocument } from '../control/document.js';
import { pathDocument } from '../path/document.js';
import { provenanceDocument } from '../provenance/document.js';
import { replayDocument } from '../replay/document.js';
import { searchDocument } from '../search/document.js';
import { showKinds } from '../show/kinds.js';
import { statsDocument } from '../stats/document.js';
import { trackRecordDocument } from '../trackRecord/document.js';
import { whatIfDocument } from '../whatIf/document.js';
import { whoReportedDocument } from '../whoReported/document.js';

/** Something of each kind that the graph has. */
const subjectsDocument = parse(`{
  claims(first: 1) { nodes { id } }
  attributions(first: 1) { nodes { id } }
  documents(first: 1) { nodes { id } }
  events(first: 1) { nodes { id } }
  sources(first: 1, named: true) { nodes { id } }
  places: entities(kind: [PLACE], first: 1) { nodes { id } }
  entities(first: 2) { nodes { id } }
}`);

type Subject = 'claims' | 'attributions' | 'documents' | 'events' | 'sources' | 'places' | 'entities';

/** Every question that the product itself asks: with the command line, in the examples of the playground, and by `ask`. */
export const productQuestions: FindQuestions = async (ask) => {
  const subjects = (await ask({ document: subjectsDocument })) ?? {};
  const idOf = (kind: Subject, at = 0): string | undefined =>
    (subjects[kind] as { readonly nodes: readonly { readonly id: string }[] } | null)?.nodes[at]?.id;
  return [
    ...(await commandQuestions(ask, idOf)),
    ...examples.map((text) => ({ document: parse(text) })),
    ...forms.map(({ example }) => ({ document: askDocument, variables: { question: example } })),
  ];
};

type IdOf = (kind: Subject, at?: number) => string | undefined;

async function commandQuestions(ask: Ask, idOf: IdOf): Promise<readonly PlannedQuestion[]> {
  const claim = idOf('claims');
  const receipt = await receiptOf(ask, claim);
  return [
    about(whoReportedDocument, { claim }),
    about(whoReportedDocument, { event: idOf('events') }),
    about(whoReportedDocument, { text: 'seized' }),
    ...showQuestions(idOf),
    about(searchDocument, { text: 'seized', first: 1 }),
    about(resolveDocument, { text: 'seized' }),
    about(statsDocument, {}),
    about(conflictsDocument, { first: 1 }),
    about(controlDocument, { place: idOf('places') }),
    about(provenanceDocument, { document: idOf('documents') }),
    about(trackRecordDocument, { source: idOf('sources') }),
    about(pathDocument, { from: idOf('entities'), to: idOf('entities', 1) }),
    about(whatIfDocument, { distrust: idOf('sources'), first: 1 }),
    about(replayDocument, { receipt }),
  ].flat();
}

function showQuestions(idOf: IdOf): readonly PlannedQuestion[] {
  return [
    about(showKinds.claim.document, { id: idOf('claims') }),
    about(showKinds.attribution.document, { id: idOf('attributions') }),
    about(showKinds.document.document, { id: idOf('documents') }),
    about(showKinds.event.document, { id: idOf('events') }),
    about(showKinds.entity.document, { id: idOf('entities') }),
  ].flat();
}

/** A question, unless the graph has nothing that it could be about. */
function about(document: DocumentNode, variables: Readonly<Record<string, unknown>>): readonly PlannedQuestion[] {
  return Object.values(variables).includes(undefined) ? [] : [{ document, variables }];
}

async function receiptOf(ask: Ask, claim: string | undefined): Promise<string | undefined> {
  if (claim === undefined) return undefined;
  const document = parse('query ($claim: ID!) { whoReported(claim: $claim) { receipt } }');
  const answer = (await ask({ document, variables: { claim } })) as {
    readonly whoReported?: { readonly receipt: string };
  } | null;
  return answer?.whoReported?.receipt;
}
