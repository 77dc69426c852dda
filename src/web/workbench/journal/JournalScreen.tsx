import { useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { useWriteAccess } from '../api/useWrite.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchJournalDocument, WorkbenchJournalHeadDocument, type WorkbenchJournalQuery } from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { Link } from '../navigation/Link.js';
import { setParams, usePageAddress } from '../navigation/pageAddress.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import { ReadOnlyNote } from '../pieces/WriteFailure.js';
import type { ScreenProps } from '../routes.js';
import { counted, numberWords } from '../words/countWords.js';
import { dayWords } from '../words/timeWords.js';
import { JournalFields } from './JournalFields.js';
import { JournalLine } from './JournalLine.js';
import { isAsked, isSince, type JournalFilter, type JournalRow, journalRows } from './journalRows.js';
import { journalTable } from './journalTable.js';
import { useLastVisit } from './lastVisit.js';

const pageSize = 50;

/** The page of the journal that ends with an entry. */
const pageBefore = (last: number) => ({ after: Math.max(0, last - pageSize), first: Math.min(pageSize, last) });

/** What changed in the graph, newest first, and undoing it. */
export function JournalScreen(_: ScreenProps) {
  useTitle('Journal');
  const head = useAnswer(WorkbenchJournalHeadDocument, {});
  const seq = head.data?.stats.seq;
  const variables = seq === undefined || seq === 0 ? undefined : pageBefore(seq);
  const asked = useAnswer(WorkbenchJournalDocument, variables);
  const visit = useLastVisit(seq);
  const [undone, setUndone] = useState<string>();
  const reload = (row: JournalRow) => {
    setUndone(`Entry ${row.newest.seq} is undone.`);
    head.retry();
  };
  return (
    <section class="page">
      <div>
        <h1>Journal</h1>
        <p class="lead">What changed in this graph, by whom and why; the newest first.</p>
      </div>
      <p class="unseen" role="status">
        {undone}
      </p>
      {seq === 0 ? (
        <p class="card">
          Nothing has been recorded yet. <Link to="home">How to begin</Link>
        </p>
      ) : (
        <Answered
          asked={variables === undefined ? { ...asked, error: head.error, retry: head.retry } : asked}
          lines={30}
        >
          {(data) => <JournalList data={data} visit={visit} onUndone={reload} />}
        </Answered>
      )}
    </section>
  );
}

interface JournalListProps {
  readonly data: WorkbenchJournalQuery;
  readonly visit: ReturnType<typeof useLastVisit>;
  readonly onUndone: (row: JournalRow) => void;
}

function JournalList({ data, visit, onUndone }: JournalListProps) {
  const { params } = usePageAddress();
  const may = useWriteAccess();
  const filter = filterIn(params);
  const first = useMemo(() => newestFirst(data), [data]);
  const pages = usePages(first, {
    document: WorkbenchJournalDocument,
    variables: (last) => pageBefore(Number(last)),
    pageIn: newestFirst,
  });
  const isEnd = pages.nodes.some((entry) => !isSince(filter.since, entry));
  const entries = pages.nodes.filter((entry) => isAsked(filter, entry));
  const total = first.nodes[0]?.seq ?? 0;
  const unread = visit === undefined ? 0 : total - visit.seq;
  return (
    <>
      <JournalFields params={params} entries={pages.nodes} />
      {visit === undefined || visit.at === filter.since ? null : (
        <p class="no-print">
          {unread > 0 ? counted(unread, 'new entry', 'new entries') : 'Nothing new'} since your last visit on{' '}
          {dayWords(visit.at)}.{' '}
          {unread > 0 ? (
            <button type="button" class="small" onClick={() => setParams(params, { since: visit.at })}>
              Show only these
            </button>
          ) : null}
        </p>
      )}
      <ReadOnlyNote may={may} what="undo a change" />
      <div class="spread">
        <p role="status">
          {counted(entries.length, 'entry', 'entries')} listed; {numberWords(pages.nodes.length)} of{' '}
          {numberWords(total)} were looked through
          {isEnd ? ', and all others are older' : ''}.
        </p>
        {entries.length === 0 ? null : <CsvButton table={() => journalTable(entries)} fileName="journal" />}
      </div>
      {entries.length === 0 ? (
        <p class="card">
          {isEnd || !pages.hasMore ? 'No entry is like that.' : 'None so far. There are older entries to look through.'}
        </p>
      ) : (
        <ol class="plain card journal">
          {journalRows(entries).map((row) => (
            <JournalLine
              key={row.newest.seq}
              row={row}
              isNew={visit !== undefined && row.newest.seq > visit.seq}
              mayUndo={may === true}
              onUndone={onUndone}
            />
          ))}
        </ol>
      )}
      <ListEnd pages={isEnd ? { ...pages, hasMore: false } : pages} label="Look further back" />
      <p class="soft">The journal lists all changes, whatever the bar on top says.</p>
      <QueryAndReceipt isWork queries={[{ document: WorkbenchJournalDocument, variables: pageBefore(total) }]} />
    </>
  );
}

function filterIn(params: URLSearchParams): JournalFilter {
  const text = (name: string) => params.get(name)?.trim() ?? '';
  return { since: text('since'), kind: text('kind'), by: text('by') };
}

/** A page of the API with the newest entry first, and the page before it as the next one. */
function newestFirst({ changes: { nodes } }: WorkbenchJournalQuery) {
  const last = (nodes[0]?.seq ?? 1) - 1;
  return {
    nodes: [...nodes].reverse(),
    pageInfo: { hasNextPage: last > 0, endCursor: last > 0 ? String(last) : null },
  };
}
