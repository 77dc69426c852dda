import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { type ListPages, usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { NoSuchThing } from '../frame/NoSuchThing.js';
import { useTitle } from '../frame/screenContext.js';
import {
  type DocumentSayingsFragment,
  WorkbenchDocumentDocument,
  type WorkbenchDocumentQuery,
  WorkbenchDocumentSayingsDocument,
} from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import { Quotation } from '../pieces/Quotation.js';
import { useShown } from '../pieces/useShown.js';
import type { ScreenProps } from '../routes.js';
import { counted } from '../words/countWords.js';
import { DocumentHeading } from './DocumentHeading.js';
import { documentTable } from './documentTable.js';
import { Chain, MarkedText } from './MarkedText.js';
import { MissedSaying } from './MissedSaying.js';
import { numbersOfSources, type ReadSaying, readSayings } from './sayingsInText.js';

export type ShownDocument = Extract<NonNullable<WorkbenchDocumentQuery['node']>, { __typename: 'Document' }>;

type DocumentView = NonNullable<ReturnType<typeof viewFromParams>>;

/** The view of a page of a document: what is proposed in it is shown too, and said to be proposed, unless the address says otherwise. */
function viewOf(params: URLSearchParams): DocumentView {
  const view = viewFromParams(params);
  return { ...view, review: view?.review ?? ['ACCEPTED', 'PROPOSED'] };
}

/** A document: its text with what is said in it, by whom and through whom. */
export function DocumentScreen({ id }: ScreenProps) {
  const view = viewOf(usePageAddress().params);
  const asked = useAnswer(WorkbenchDocumentDocument, { id, view });
  return (
    <Answered asked={asked} lines={30}>
      {({ node }) =>
        node?.__typename === 'Document' ? (
          <DocumentAnswer document={node} view={view} onAdded={asked.retry} />
        ) : (
          <NoSuchThing kind="document" id={id} />
        )
      }
    </Answered>
  );
}

const noSayings: DocumentSayingsFragment = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

interface DocumentAnswerProps {
  readonly document: ShownDocument;
  readonly view: DocumentView;
  readonly onAdded: () => void;
}

function DocumentAnswer({ document, view, onAdded }: DocumentAnswerProps) {
  const { id, title, text, attributions: first } = document;
  useTitle(title);
  const pages = usePages(first, {
    document: WorkbenchDocumentSayingsDocument,
    variables: (after) => ({ id, view, after }),
    pageIn: ({ node }) => (node?.__typename === 'Document' ? node.attributions : noSayings),
  });
  const { nodes } = pages;
  const count = nodes.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the nodes are others only if the first page or their number is
  const sayings = useMemo(() => readSayings(nodes), [first, count]);
  const open = sayings.filter(({ saying }) => saying.review === 'PROPOSED').length;
  return (
    <article class="page">
      <DocumentHeading document={document} proposed={open} />
      {text === null ? (
        <p class="card soft">The text of this document is not kept here. What is recorded of it is listed below.</p>
      ) : (
        <MarkedText
          text={text}
          sayings={sayings}
          beside={(findText) => (
            <MissedSaying document={id} text={text} sayings={sayings} findText={findText} onAdded={onAdded} />
          )}
        />
      )}
      <SayingsList sayings={sayings} pages={pages} total={first.totalCount} />
      <QueryAndReceipt queries={[{ document: WorkbenchDocumentDocument, variables: { id, view } }]} />
    </article>
  );
}

interface SayingsListProps {
  readonly sayings: readonly ReadSaying[];
  readonly pages: ListPages<DocumentSayingsFragment>;
  readonly total: number;
}

function SayingsList({ sayings, pages, total }: SayingsListProps) {
  const { shown, more } = useShown(sayings, 50);
  const numbers = numbersOfSources(sayings);
  return (
    <section class="card">
      <div class="spread">
        <h2>Who says what in it, in the order of the text: {counted(sayings.length, 'saying')}</h2>
        {sayings.length === 0 ? null : <CsvButton table={() => documentTable(sayings)} fileName="document" />}
      </div>
      {sayings.length === 0 ? <p class="soft">Nothing is recorded of it in this view.</p> : null}
      <ol class="plain reader-list">
        {shown.map((one) => (
          <li key={one.saying.id} id={one.saying.id}>
            <Chain one={one} number={numbers.get(one.saying.source.id)} />
            <Quotation exact={one.saying.quotation?.exact} />
          </li>
        ))}
      </ol>
      {more}
      <ListEnd pages={pages} total={total} />
    </section>
  );
}
