import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListPages } from '../api/usePages.js';
import { useWriteAccess } from '../api/useWrite.js';
import type { ProposalCardPartsFragment, WorkbenchProposalsQuery } from '../generated.js';
import { setParams } from '../navigation/pageAddress.js';
import { type Correction, useDecisions } from './useDecisions.js';
import { useReviewKeys } from './useReviewKeys.js';
import { useSameAs } from './useSameAs.js';

/** The value of the parameter `at` behind the last proposal. */
const end = 'end';

/** Where a reviewer is in the queue, what can be done there, and the keys for it. */
export function useReviewQueue(pages: ListPages<WorkbenchProposalsQuery['proposals']>, params: URLSearchParams) {
  const may = useWriteAccess();
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const sameAs = useSameAs();
  const decisions = useDecisions((decided, isUndone) => {
    sameAs.outdate();
    return sameAs.refresh(isUndone ? decided : nextAfter(decided));
  });
  const isMoving = useRef(false);
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  const { nodes, hasMore, loading, error, more } = pages;
  const { outcomes, running } = decisions;
  const at = params.get('at');
  const found = nodes.findIndex(({ attribution }) => attribution.id === at);
  // An address without a place is the first that is open, or the one whose decision just failed.
  const open =
    decisions.failure === undefined ? nodes.findIndex(({ attribution }) => !outcomes.has(attribution.id)) : 0;
  const start = open === -1 ? nodes.length : open;
  const index = at === end ? nodes.length : found === -1 ? start : found;
  const shown = nodes[index];
  const proposal = shown === undefined ? undefined : sameAs.freshen(shown);
  useEffect(() => {
    if (hasMore && !loading && error === undefined && index >= nodes.length - 3) more();
  });

  const goTo = async (id: string | undefined, words = '') => {
    isMoving.current = true;
    await sameAs.refresh(id);
    isMoving.current = false;
    // Whoever went to another page meanwhile stays there.
    if (isLeft.current) return;
    setEditing(false);
    decisions.clear();
    setSaid(words);
    setParams(params, { at: id ?? end });
  };
  /** The next that nobody decided here; behind the last, if one was just decided, the first that was skipped. */
  const nextAfter = (decided?: string) => {
    const isOpen = ({ attribution: { id } }: ProposalCardPartsFragment) => !outcomes.has(id) && id !== decided;
    const next = nodes.find((one, position) => position > index && isOpen(one));
    return (next ?? (decided === undefined ? undefined : nodes.find(isOpen)))?.attribution.id;
  };
  const id = proposal?.attribution.id ?? '';
  const preselected = proposal?.sameAs.find((same) => same.preselected)?.claim.id ?? '';
  const chosen = choices.get(id) ?? preselected;
  const choose = (claim: string) => setChoices((now) => new Map(now).set(id, claim));
  const settle = async (recorded: Promise<boolean>, words: string) => {
    setSaid('');
    if (!(await recorded)) return;
    void goTo(nextAfter(id), words);
  };
  const accept = () => {
    if (proposal === undefined) return;
    if (chosen === '') void settle(decisions.decide(proposal, 'ACCEPTED'), 'Accepted.');
    else void settle(decisions.correct(proposal, { claim: chosen }), 'Accepted as the same.');
  };
  const reject = () => {
    if (proposal !== undefined) void settle(decisions.decide(proposal, 'REJECTED'), 'Rejected.');
  };
  const correct = (correction: Correction) => {
    if (proposal !== undefined) void settle(decisions.correct(proposal, correction), 'Corrected and accepted.');
  };
  const undo = async () => {
    const undone = await decisions.undo();
    if (undone === undefined) return;
    void goTo(undone, 'Undone.');
  };
  const mayDecide = may === true && proposal !== undefined && !outcomes.has(id) && !running;
  useReviewKeys((key) => {
    if (isMoving.current) return false;
    const same = proposal?.sameAs[Number(key) - 1];
    if (key === 'u' && may === true && decisions.canUndo) void undo();
    else if (proposal === undefined || isEditing) return false;
    else if (key === 's') void goTo(nextAfter());
    else if (same !== undefined) choose(same.claim.id);
    else if (key === 'n' && proposal.sameAs.length > 0) choose('');
    else if (!mayDecide) return false;
    else if (key === 'a') accept();
    else if (key === 'r') reject();
    else if (key === 'e') setEditing(true);
    else return false;
    return true;
  });
  return {
    may,
    mayDecide,
    decisions,
    proposal,
    index,
    outcome: outcomes.get(id),
    chosen,
    choose,
    isEditing,
    setEditing,
    said,
    accept,
    reject,
    correct,
    undo,
    skip: () => void goTo(nextAfter()),
    toFirstOpen: () => void goTo(nodes.find(({ attribution }) => !outcomes.has(attribution.id))?.attribution.id ?? end),
  };
}

export type Queue = ReturnType<typeof useReviewQueue>;
