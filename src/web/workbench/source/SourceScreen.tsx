import { type Asked, useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { NoSuchThing } from '../frame/NoSuchThing.js';
import { useTitle } from '../frame/screenContext.js';
import {
  WorkbenchSourceDocument,
  type WorkbenchSourceQuery,
  WorkbenchSourceRecordDocument,
  type WorkbenchSourceRecordQuery,
} from '../generated.js';
import { DecidedLinks } from '../lists/DecidedLinks.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { Grades } from './Grades.js';
import { Outcomes } from './Outcomes.js';
import { SaidList } from './SaidList.js';
import { SaidOfList } from './SaidOfList.js';
import { SourceHeading } from './SourceHeading.js';
import { WhoItIs } from './WhoItIs.js';

export type ShownSource = Extract<NonNullable<WorkbenchSourceQuery['node']>, { named: boolean }>;

/** A source: who it is, what it said, how that fared, and whom it depends on. */
export function SourceScreen({ id }: ScreenProps) {
  const view = viewFromParams(usePageAddress().params);
  const asked = useAnswer(WorkbenchSourceDocument, { id, view });
  const record = useAnswer(WorkbenchSourceRecordDocument, { id, view });
  return (
    <Answered asked={asked} lines={30}>
      {(data) => <SourceAnswer id={id} view={view} data={data} record={record} />}
    </Answered>
  );
}

interface SourceAnswerProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly data: WorkbenchSourceQuery;
  readonly record: Asked<WorkbenchSourceRecordQuery>;
}

function SourceAnswer({ id, view, record, data: { node, claims } }: SourceAnswerProps) {
  const source = node !== null && 'named' in node ? node : undefined;
  useTitle(source?.name ?? 'No such source');
  if (source === undefined) return <NoSuchThing kind="source" id={id} />;
  const queries = [
    { document: WorkbenchSourceDocument, variables: { id, view } },
    ...(source.said.totalCount === 0 ? [] : [{ document: WorkbenchSourceRecordDocument, variables: { id, view } }]),
  ];
  return (
    <article class="page">
      <SourceHeading source={source} />
      <div class="with-aside">
        <div>
          {source.said.totalCount === 0 ? null : (
            <Outcomes id={id} view={view} sayings={source.said.totalCount} asked={record} />
          )}
          <SaidList id={id} view={view} first={claims} />
          {'claims' in source ? <SaidOfList id={id} view={view} first={source.claims} /> : null}
        </div>
        <aside aria-label="About this source">
          <WhoItIs source={source} />
          <DecidedLinks
            title="Whom it depends on, and other ties"
            none="No ties to others are recorded."
            links={'links' in source ? source.links : []}
            count={'linkCount' in source ? source.linkCount : 0}
            fileName="ties"
          />
          <Grades source={source} />
          <QueryAndReceipt queries={queries} />
        </aside>
      </div>
    </article>
  );
}
