import { WhosaidError } from '../../../domain/errors.js';
import type { CorrectionInput } from '../../../domain/schema/generated.js';
import {
  CorrectProposalDocument,
  DecideProposalDocument,
  NextProposalDocument,
  type ProposalPartsFragment,
  UndoReviewDocument,
} from '../../generated.js';
import { printable } from '../../print/text.js';
import { visibleJson } from '../../print/visible.js';
import { decisionHelp, parseDecision, type ReviewDecision } from './decision.js';
import { renderProposal } from './renderProposal.js';
import { sourceCalled } from './sourceCalled.js';
import type { Walk } from './walk.js';
import { walkMissed, walkMissedAtEnd } from './walkMissed.js';

/** What undoes a decision, and where the walk stood before it. */
interface Done {
  readonly undo: { readonly decision?: string; readonly change?: number };
  readonly before: string | undefined;
  /** What had just been added, and was decided. */
  readonly added?: ProposalPartsFragment | undefined;
}

/** Shows one proposal after the other and does with each what the reviewer says. @returns how many were shown */
export async function walkProposals(walk: Walk): Promise<number> {
  const { graph, filter } = walk;
  const done: Done[] = [];
  let after: string | undefined;
  let seen = 0;
  /** What was just added is decided next. */
  let added: ProposalPartsFragment | undefined;
  if (!walk.json) walk.cli.print(decisionHelp);
  for (;;) {
    const { proposals } = await graph.ask(NextProposalDocument, { filter, after });
    const proposal = added ?? proposals.nodes[0];
    if (proposal === undefined) {
      const more = await walkMissedAtEnd(walk);
      if (more === undefined) return seen;
      ({ added } = more);
      if (more.undo !== undefined) done.push({ undo: more.undo, before: after });
      continue;
    }
    seen += 1;
    show(walk, proposal, proposals.totalCount);
    const decision = await ask(walk);
    if (decision === undefined || decision.kind === 'quit') return seen;
    if (decision.kind === 'missed') {
      const { document, quotation } = proposal.attribution;
      const more = await walkMissed(walk, document.id, quotation?.start ?? 0);
      added = more.added ?? added;
      if (more.undo !== undefined) done.push({ undo: more.undo, before: after });
      continue;
    }
    if (decision.kind === 'undo') {
      const last = done.pop();
      if (last !== undefined) {
        await graph.ask(UndoReviewDocument, last.undo);
        after = last.before;
        added = last.added;
      }
      tell(walk, last === undefined ? 'nothing to undo' : 'undone', proposal);
      continue;
    }
    const undo = await decide(walk, proposal, decision);
    if (undo === 'refused') continue;
    if (undo !== undefined) done.push({ undo, before: after, added });
    // What was added stands anywhere in the texts: the walk goes on where it was.
    if (added === undefined) after = proposals.pageInfo.endCursor ?? undefined;
    added = undefined;
  }
}

/** Asks until a line is a decision. */
async function ask({ cli, nextLine }: Walk): Promise<ReviewDecision | undefined> {
  for (;;) {
    const line = await nextLine();
    if (line === undefined) return undefined;
    if (line.trim() === '') continue;
    try {
      return parseDecision(line);
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error;
      cli.say(`whosaid: ${error.message}`);
    }
  }
}

/** Records a decision. What the graph refuses is told, and the walk goes on. @returns what undoes it; nothing for a skip */
async function decide(
  walk: Walk,
  proposal: ProposalPartsFragment,
  decision: Exclude<ReviewDecision, { kind: 'undo' | 'quit' | 'missed' }>,
): Promise<Done['undo'] | 'refused' | undefined> {
  if (decision.kind === 'skip') return tell(walk, 'skip', proposal);
  try {
    const undo = await record(walk, proposal, decision);
    tell(walk, decision.kind, proposal);
    return undo;
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error;
    walk.cli.say(`whosaid: ${error.message}`);
    // Somebody else has decided it: it is no longer there. Anything else is for the reviewer to say again.
    return error.code === 'CONFLICT' ? undefined : 'refused';
  }
}

async function record(
  walk: Walk,
  proposal: ProposalPartsFragment,
  decision: Exclude<ReviewDecision, { kind: 'undo' | 'quit' | 'skip' | 'missed' }>,
): Promise<Done['undo']> {
  const { graph } = walk;
  const {
    attribution: { id: attribution },
    sameAs,
  } = proposal;
  const correct = async (correction: CorrectionInput) => {
    const answer = await graph.ask(CorrectProposalDocument, { attribution, correction });
    return { change: answer.correct.change.seq };
  };
  const review = async (state: 'ACCEPTED' | 'REJECTED', note?: string) => {
    const answer = await graph.ask(DecideProposalDocument, { attribution, state, note });
    return { decision: answer.review.decision.id };
  };
  switch (decision.kind) {
    case 'edit':
      return correct(await withSource(walk, decision.correction, proposal));
    case 'reject':
      return review('REJECTED', decision.reason);
    case 'own':
      return review('ACCEPTED');
    case 'same': {
      const same = sameAs[decision.number - 1];
      if (same === undefined)
        throw new WhosaidError('BAD_USER_INPUT', `there is no claim ${decision.number} to choose`);
      return correct({ claim: same.claim.id });
    }
    case 'accept': {
      const same = sameAs.find(({ preselected }) => preselected);
      return same === undefined ? review('ACCEPTED') : correct({ claim: same.claim.id });
    }
  }
}

/** A source may be named in a correction. */
async function withSource(
  walk: Walk,
  correction: CorrectionInput,
  proposal: ProposalPartsFragment,
): Promise<CorrectionInput> {
  const { source } = correction;
  return source ? { ...correction, source: await sourceCalled(walk, source, proposal) } : correction;
}

function show({ cli, json }: Walk, proposal: ProposalPartsFragment, left: number): void {
  if (json) cli.print(visibleJson(JSON.stringify({ proposal, left })));
  else cli.print(renderProposal(printable(proposal), left, cli.style()));
}

function tell({ cli, json }: Walk, decision: string, { attribution }: ProposalPartsFragment): undefined {
  cli.print(json ? JSON.stringify({ decision, attribution: attribution.id }) : `→ ${decision}`);
  return undefined;
}
