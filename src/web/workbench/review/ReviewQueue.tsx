import type { ListPages } from '../api/usePages.js';
import { Waiting } from '../frame/Answered.js';
import type { WorkbenchProposalsQuery } from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { ReadOnlyNote } from '../pieces/WriteFailure.js';
import { capital, numberWords } from '../words/countWords.js';
import { EditForm } from './EditForm.js';
import { ProposalCard } from './ProposalCard.js';
import { QueueEnd } from './QueueEnd.js';
import { decidedWords } from './reviewWords.js';
import { SameAsChoice } from './SameAsChoice.js';
import { type Queue, useReviewQueue } from './useReviewQueue.js';

interface ReviewQueueProps {
  readonly pages: ListPages<WorkbenchProposalsQuery['proposals']>;
  /** How many there are in all. */
  readonly total: number;
  readonly params: URLSearchParams;
}

/** The proposals one after the other, decided by key or button. */
export function ReviewQueue({ pages, total, params }: ReviewQueueProps) {
  const queue = useReviewQueue(pages, params);
  const { may, decisions, proposal, index, said } = queue;
  const decided = decisions.outcomes.size;
  return (
    <>
      <ReadOnlyNote may={may} what="decide" />
      <div class="review-progress">
        <progress value={decided} max={total} aria-label="How far you are" />
        <p role="status">
          {said} {proposal === undefined ? 'The end' : `Proposal ${numberWords(index + 1)} of ${numberWords(total)}`};{' '}
          {decided === 0 ? 'none' : numberWords(decided)} decided here.
        </p>
      </div>
      {decisions.failure === undefined ? null : (
        <div class="write-failure" role="alert">
          <p class="breakable" dir="auto">
            {decisions.failure}
          </p>
        </div>
      )}
      {proposal === undefined && pages.loading ? <Waiting lines={16} /> : null}
      {proposal === undefined && !pages.loading ? <QueueEnd queue={queue} left={total - decided} /> : null}
      {proposal === undefined ? null : <OpenProposal key={proposal.attribution.id} queue={queue} />}
      <ListEnd pages={{ ...pages, hasMore: false }} />
    </>
  );
}

function OpenProposal({ queue }: { readonly queue: Queue }) {
  const { proposal, outcome, chosen, choose, isEditing, setEditing, decisions, mayDecide, correct } = queue;
  if (proposal === undefined) return null;
  const { review } = proposal.attribution;
  return (
    <article class="card proposal" aria-label={`Proposal ${queue.index + 1}`}>
      {outcome === undefined && review === 'PROPOSED' ? null : (
        <p>
          <span class="tag">
            {capital(outcome?.words ?? decidedWords(proposal.attribution))}
            {proposal.attribution.correctedBy === null ? '' : ', as another one says it right'}
          </span>
        </p>
      )}
      <ProposalCard proposal={proposal} />
      {isEditing && mayDecide ? (
        <EditForm
          proposal={proposal}
          running={decisions.running}
          onCorrect={correct}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <SameAsChoice proposal={proposal} chosen={chosen} onChoose={choose} />
          <DecisionButtons queue={queue} />
        </>
      )}
    </article>
  );
}

function DecisionButtons({ queue }: { readonly queue: Queue }) {
  const { may, mayDecide, chosen, accept, reject, setEditing, skip, undo, decisions } = queue;
  return (
    <div class="actions no-print decide">
      {may === true ? (
        <>
          <button type="button" class="primary" aria-disabled={!mayDecide} onClick={() => mayDecide && accept()}>
            {chosen === '' ? 'Accept' : 'Accept as the same'} <kbd>a</kbd>
          </button>
          <button type="button" aria-disabled={!mayDecide} onClick={() => mayDecide && setEditing(true)}>
            Edit <kbd>e</kbd>
          </button>
          <button type="button" aria-disabled={!mayDecide} onClick={() => mayDecide && reject()}>
            Reject <kbd>r</kbd>
          </button>
        </>
      ) : null}
      <button type="button" onClick={skip}>
        Skip <kbd>s</kbd>
      </button>
      {decisions.canUndo ? (
        <button type="button" onClick={() => void undo()}>
          Undo the last <kbd>u</kbd>
        </button>
      ) : null}
    </div>
  );
}
