import { useRef, useState } from 'preact/hooks';
import { AnswerError, postQuery } from '../api/postQuery.js';
import {
  type ProposalCardPartsFragment,
  WorkbenchCorrectDocument,
  type WorkbenchCorrectMutationVariables,
  WorkbenchReviewDocument,
  WorkbenchReviewedDocument,
  WorkbenchUndoReviewDocument,
} from '../generated.js';
import { asSentence } from '../words/countWords.js';
import { decidedWords, reasonWords } from './reviewWords.js';

export type Correction = WorkbenchCorrectMutationVariables['correction'];

/** A claim that counts now, and the document that says it. */
interface AcceptedSaying {
  readonly claim: { readonly id: string; readonly text: string };
  readonly document: ProposalCardPartsFragment['attribution']['document'];
}

/** How a proposal was decided on this page. */
interface ReviewOutcome {
  readonly words: string;
  /** What to withdraw to undo it; undefined if somebody else decided it. */
  readonly undo?: { readonly decision?: string; readonly change?: number };
  /** What was accepted, and where it stands; undefined if it was not. */
  readonly accepted?: AcceptedSaying;
}

interface Decisions {
  readonly outcomes: ReadonlyMap<string, ReviewOutcome>;
  readonly running: boolean;
  /** Why the last attempt failed, in words. */
  readonly failure: string | undefined;
  /** Forgets why the last attempt failed. */
  readonly clear: () => void;
  /** Whether there is a decision of this page to undo. */
  readonly canUndo: boolean;
  /** Each gives whether it was recorded. */
  readonly decide: (proposal: ProposalCardPartsFragment, state: 'ACCEPTED' | 'REJECTED') => Promise<boolean>;
  readonly correct: (proposal: ProposalCardPartsFragment, correction: Correction) => Promise<boolean>;
  /** Gives the attribution whose decision was undone. */
  readonly undo: () => Promise<string | undefined>;
}

/**
 * The decisions of a reviewer on this page, one request at a time.
 * @param prepare called with a proposal that was decided, or whose decision was undone; the outcome is told when it is done
 */
export function useDecisions(prepare: (id: string, isUndone: boolean) => Promise<void>): Decisions {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, ReviewOutcome>>(new Map());
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<string>();
  const busy = useRef(false);
  const own = [...outcomes].filter(([, { undo }]) => undo !== undefined);

  const set = (id: string, outcome: ReviewOutcome | undefined) =>
    setOutcomes((now) => {
      const next = new Map(now);
      next.delete(id);
      if (outcome !== undefined) next.set(id, outcome);
      return next;
    });

  const attempt = async (id: string, write: () => Promise<ReviewOutcome | undefined>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setRunning(true);
    setFailure(undefined);
    try {
      const outcome = await write();
      await prepare(id, outcome === undefined);
      set(id, outcome);
      return true;
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      const decided = error.code === 'CONFLICT' ? await decidedByOther(id) : undefined;
      if (decided !== undefined) set(id, { words: decided });
      setFailure(
        decided === undefined
          ? asSentence(error.message)
          : `It was ${decided} meanwhile. Your decision was not recorded.`,
      );
      return false;
    } finally {
      busy.current = false;
      setRunning(false);
    }
  };

  return {
    outcomes,
    running,
    failure,
    clear: () => setFailure(undefined),
    canUndo: own.length > 0,
    decide: ({ attribution }, state) =>
      attempt(attribution.id, async () => {
        const { id, review: expected, claim, document } = attribution;
        const words = state === 'ACCEPTED' ? 'accepted' : 'rejected';
        const reason = reasonWords(words, attribution);
        const { review: made } = await postQuery(WorkbenchReviewDocument, { id, state, expected, reason });
        const undo = { decision: made.decision.id };
        return state === 'ACCEPTED' ? { words, undo, accepted: { claim, document } } : { words, undo };
      }),
    correct: ({ attribution }, correction) =>
      attempt(attribution.id, async () => {
        const { id, review: expected, document } = attribution;
        const isSame = Object.keys(correction).join() === 'claim';
        const words = isSame ? 'accepted as the same' : 'corrected and accepted';
        const reason = reasonWords(words, attribution);
        const { correct: made } = await postQuery(WorkbenchCorrectDocument, { id, correction, expected, reason });
        const { claim } = made.attribution;
        return { words, undo: { change: made.change.seq }, accepted: { claim, document } };
      }),
    undo: async () => {
      const [id, outcome] = own.at(-1) ?? [];
      if (id === undefined || outcome?.undo === undefined) return undefined;
      const variables = outcome.undo;
      const isUndone = await attempt(id, async () => {
        await postQuery(WorkbenchUndoReviewDocument, variables);
        return undefined;
      });
      return isUndone ? id : undefined;
    },
  };
}

/** Who decided an attribution, in words; undefined if nobody did, or that cannot be asked. */
async function decidedByOther(id: string): Promise<string | undefined> {
  try {
    const { node } = await postQuery(WorkbenchReviewedDocument, { id });
    return node?.__typename === 'Attribution' && node.review !== 'PROPOSED' ? decidedWords(node) : undefined;
  } catch {
    return undefined;
  }
}
