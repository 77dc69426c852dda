import type { View } from '../../../domain/schema/generated.js';
import { useAnswer } from '../api/useAnswer.js';
import { Answered, Waiting } from '../frame/Answered.js';
import { WorkbenchAskDocument, type WorkbenchAskQuery, WorkbenchReportingDocument } from '../generated.js';
import { CopyButton } from '../pieces/CopyButton.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import { AnswerSentences } from './AnswerSentences.js';
import { HappeningList } from './HappeningList.js';
import { NotUnderstood } from './NotUnderstood.js';
import { ScreenLinks } from './ScreenLinks.js';
import { summaryLength } from './summaryLength.js';
import { useCalled } from './useCalled.js';

interface AskedAnswerProps {
  readonly question: string;
  readonly answer: WorkbenchAskQuery['ask'];
  readonly view: View | undefined;
}

/** How a question was read, its answer in sentences, and what the claims that it is about tell of. */
export function AskedAnswer({ question, answer, view }: AskedAnswerProps) {
  const { call, isRead } = useCalled(answer.query);
  // The answer's own query says what it is about; asked again with ids, each of its claims is a link.
  const about = call?.filter === undefined ? undefined : { filter: call.filter, view: call.view };
  const reporting = useAnswer(WorkbenchReportingDocument, about);
  if (!answer.understood) return <NotUnderstood answer={answer} />;
  return (
    <div class="with-aside">
      <div>
        <p class="reading">
          <span class="soft">Read as: </span>
          <bdi dir="auto">{answer.reading}</bdi>
        </p>
        <AnswerSentences
          key={question}
          sentences={answer.answer}
          summary={summaryLength(answer.answer, answer.result)}
        />
        {call === undefined ? null : <ScreenLinks call={call} />}
        {isRead ? null : <Waiting lines={10} />}
        {about === undefined ? null : (
          <Answered asked={reporting} lines={10}>
            {({ whoReported }) => <HappeningList told={whoReported} about={about} />}
          </Answered>
        )}
      </div>
      <aside aria-label="About this answer">
        <QueryAndReceipt
          queries={[
            { document: WorkbenchAskDocument, variables: { question, view } },
            ...(about === undefined ? [] : [{ document: WorkbenchReportingDocument, variables: about }]),
          ]}
          receiptOf={about}
        />
        <section class="card asked-as">
          <h2>How the question was understood</h2>
          <details>
            <summary>The query</summary>
            <pre class="code">{answer.query}</pre>
            <CopyButton text={answer.query ?? ''} label="Copy the query" />
          </details>
          <details>
            <summary>The data</summary>
            <pre class="code">{shortened(JSON.stringify(answer.result, null, 2))}</pre>
          </details>
        </section>
      </aside>
    </div>
  );
}

/** More than a person reads makes a page slow. */
const maxShown = 20_000;

function shortened(text: string): string {
  return text.length > maxShown
    ? `${text.slice(0, maxShown)}\n… (${text.length - maxShown} characters more: run the query)`
    : text;
}
