import { useState } from 'preact/hooks';
import { textOfQuery } from '../api/postQuery.js';
import { useAnswer } from '../api/useAnswer.js';
import { AddToCaseFile } from '../caseFile/AddToCaseFile.js';
import type { AskedQueries } from '../caseFile/pickAnswer.js';
import { Answered } from '../frame/Answered.js';
import { WorkbenchReceiptDocument, type WorkbenchReceiptQueryVariables } from '../generated.js';
import { CopyButton } from './CopyButton.js';

interface QueryAndReceiptProps {
  /** The GraphQL queries behind the page, with their variables, in the order in which they were sent. */
  readonly queries: AskedQueries;
  /** What the answer is about, if it has a receipt. */
  readonly receiptOf?: WorkbenchReceiptQueryVariables | undefined;
  /** Whether it is no answer about what was said, but a list of work. */
  readonly isWork?: boolean;
}

/** How the answer was made and how it is kept: its address, its query, and its receipt, by which it can be checked later. */
export function QueryAndReceipt({ queries, receiptOf, isWork = false }: QueryAndReceiptProps) {
  return (
    <section class="card keep">
      <h2>Keep this answer</h2>
      <p class="actions no-print">
        <CopyButton text={location.href} label="Copy the link" />
        {isWork ? null : <AddToCaseFile queries={queries} receiptOf={receiptOf} />}
      </p>
      {receiptOf === undefined ? null : <Receipt of={receiptOf} />}
      <details>
        <summary>{queries.length === 1 ? 'The query behind it' : `The ${queries.length} queries behind it`}</summary>
        {queries.map(({ document, variables }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their order does not change
          <div key={index}>
            <pre class="code">{textOfQuery(document)}</pre>
            <p class="soft">with the variables</p>
            <pre class="code wrap">{JSON.stringify(variables, null, 2)}</pre>
          </div>
        ))}
      </details>
    </section>
  );
}

/** A receipt is fetched when it is opened: it names every attribution behind the answer. */
function Receipt({ of }: { readonly of: WorkbenchReceiptQueryVariables }) {
  const [isOpen, setOpen] = useState(false);
  const asked = useAnswer(WorkbenchReceiptDocument, isOpen ? of : undefined);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Receipt</summary>
      <p class="soft">
        It pins this answer to this moment. <code>npx whosaid replay</code> says later whether it still holds, and what
        changed.
      </p>
      {isOpen ? (
        <Answered asked={asked} lines={4}>
          {({ whoReported: { receipt } }) => (
            <>
              <CopyButton text={receipt} label="Copy the receipt" />
              <pre class="code wrap">{receipt}</pre>
            </>
          )}
        </Answered>
      ) : null}
    </details>
  );
}
