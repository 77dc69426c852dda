import { useRef, useState } from 'preact/hooks';
import { AnswerError, postQuery } from '../api/postQuery.js';
import { type ProposalCardPartsFragment, type SameAsPartsFragment, WorkbenchSameAsDocument } from '../generated.js';

interface SameAs {
  /** The proposal with what is known now of the claims that it may be the same as. */
  readonly freshen: (proposal: ProposalCardPartsFragment) => ProposalCardPartsFragment;
  /** Tells that something was decided: what is known of the proposals to come is old from now on. */
  readonly outdate: () => void;
  /** Asks for the claims that a proposal may be the same as, if what is known of them may be old. */
  readonly refresh: (id: string | undefined) => Promise<void>;
}

/**
 * The claims that proposals may be the same as. A decision about one proposal changes those of the next: who stands behind a claim, and
 * whether it is a claim at all. So they are asked for again before the next is shown.
 */
export function useSameAs(): SameAs {
  const [fresh, setFresh] = useState<ReadonlyMap<string, SameAsPartsFragment>>(new Map());
  const upToDate = useRef<ReadonlySet<string> | undefined>(undefined);
  const note = (id: string, found: SameAsPartsFragment) => {
    upToDate.current = new Set([...(upToDate.current ?? []), id]);
    setFresh((now) => new Map(now).set(id, found));
  };
  return {
    freshen: (proposal) => ({ ...proposal, ...fresh.get(proposal.attribution.id) }),
    outdate: () => {
      upToDate.current = new Set();
    },
    refresh: async (id) => {
      if (id === undefined || (upToDate.current?.has(id) ?? true)) return;
      try {
        const [found] = (await postQuery(WorkbenchSameAsDocument, { id })).proposals.nodes;
        if (found !== undefined) note(id, found);
      } catch (error) {
        if (!(error instanceof AnswerError)) throw error;
        // None is better than one that nobody supports any more: a claim of its own can be merged later.
        note(id, { sameAs: [] });
      }
    },
  };
}
