import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerError } from '../api/postQuery.js';
import { isTyping } from '../frame/useKeys.js';
import type { WorkbenchReceiptQueryVariables } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { counted } from '../words/countWords.js';
import { keepBasket, storedBasket } from './basket.js';
import { type AskedQueries, pickAnswer } from './pickAnswer.js';

interface AddToCaseFileProps {
  readonly queries: AskedQueries;
  /** What the answer is about, if it has a receipt. */
  readonly receiptOf?: WorkbenchReceiptQueryVariables | undefined;
}

/** What came of adding an answer. */
type Outcome = { readonly kind: 'adding' | 'added' } | { readonly kind: 'refused'; readonly why: string };

/** Puts the answer that the page shows into the case file, by this button or by the key c. */
export function AddToCaseFile({ queries, receiptOf }: AddToCaseFileProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const add = async () => {
    if (outcome?.kind === 'adding') return;
    setOutcome({ kind: 'adding' });
    try {
      const picked = await pickAnswer(queries, receiptOf);
      const { title, items } = storedBasket();
      const refusal = keepBasket({ title, items: [...items, picked] });
      setOutcome(refusal === undefined ? { kind: 'added' } : { kind: 'refused', why: refusal });
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      setOutcome({ kind: 'refused', why: error.message });
    }
  };
  const status = useRef<HTMLSpanElement>(null);
  const byKey = useRef(false);
  useAddKey(() => {
    byKey.current = true;
    void add();
  });
  // Whoever pressed the key may be far from the button: what came of it is brought into view.
  useEffect(() => {
    if (outcome === undefined || outcome.kind === 'adding' || !byKey.current) return;
    byKey.current = false;
    status.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <span class="add-to-case no-print">
      <button type="button" onClick={add} aria-keyshortcuts="c">
        Add to case file
      </button>{' '}
      <span ref={status} role="status">
        {outcome?.kind === 'adding' ? 'Adding …' : null}
        {outcome?.kind === 'added' ? <Added /> : null}
        {outcome?.kind === 'refused' ? <span class="refusal">{outcome.why}</span> : null}
      </span>
    </span>
  );
}

function Added() {
  return (
    <>
      Added. <Link to="case">The case file</Link> has {counted(storedBasket().items.length, 'answer')}.
    </>
  );
}

/** The key c, unless a person types. */
function useAddKey(add: () => void): void {
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
