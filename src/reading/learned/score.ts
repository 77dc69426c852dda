import type { Proposal } from '../proposal.js';
import type { ReviewedText, Said, TextPlace } from './reviewedText.js';

/** How much of what is proposed is right, and how much of what is right is proposed; 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f: number;
}

/** How well a proposer reads texts: by the characters of what is said, and by source, cue and content together. */
export interface Scores {
  readonly content: Score;
  readonly triples: Score;
}

/** The proposals for each of some reviewed texts, compared with what of them was accepted. What is narrated is not looked at. */
export function scoresOf(read: readonly (readonly [ReviewedText, readonly Proposal[]])[]): Scores {
  const content = { right: 0, proposed: 0, accepted: 0 };
  const triples = { right: 0, proposed: 0, accepted: 0 };
  for (const [{ document, said }, all] of read) {
    const proposals = all.filter(({ mode }) => mode !== 'NARRATIVE');
    const own = charactersOf(said.flatMap((one) => one.content));
    const found = charactersOf(proposals.flatMap((one) => one.content));
    content.right += shared(own, found);
    content.proposed += found.size;
    content.accepted += own.size;
    triples.right += rightTriples(said, proposals, document.text);
    triples.proposed += proposals.length;
    triples.accepted += said.length;
  }
  return { content: scoreOf(content), triples: scoreOf(triples) };
}

function scoreOf({ right, proposed, accepted }: { right: number; proposed: number; accepted: number }): Score {
  const precision = proposed === 0 ? 0 : right / proposed;
  const recall = accepted === 0 ? 0 : right / accepted;
  return { precision, recall, f: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function charactersOf(places: readonly TextPlace[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of places) for (let at = start; at < end; at += 1) found.add(at);
  return found;
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const at of one) if (other.has(at)) count += 1;
  return count;
}

/** Each accepted attribution is paired with at most one proposal: the one that shares most of its words, and at least half of both. */
function rightTriples(said: readonly Said[], proposals: readonly Proposal[], text: string): number {
  const characters = [...text];
  const free = new Set(proposals);
  let right = 0;
  for (const one of said) {
    const own = charactersOf(one.content);
    const fitting = [...free]
      .filter((proposal) => hasSource(one, proposal, characters) && hasCue(one, proposal))
      .map((proposal) => {
        const other = charactersOf(proposal.content);
        const both = shared(own, other);
        return { proposal, share: both / (own.size + other.size - both) };
      })
      .filter(({ share }) => share >= 0.5)
      .sort((left, next) => next.share - left.share);
    const best = fitting[0]?.proposal;
    if (best === undefined) continue;
    free.delete(best);
    right += 1;
  }
  return right;
}

function hasCue({ cue }: Said, proposal: Proposal): boolean {
  if (cue === undefined || proposal.cue === undefined) return cue === proposal.cue;
  return meet(cue, proposal.cue);
}

/** The same words name the source, or what a mention means has the same name. */
function hasSource({ source, speaker }: Said, proposal: Proposal, characters: readonly string[]): boolean {
  if (proposal.speaker === undefined) return false;
  const { span, antecedent, name } = proposal.speaker;
  if (source !== undefined && (meet(source, span) || (antecedent !== undefined && meet(source, antecedent))))
    return true;
  const named = source === undefined ? speaker : characters.slice(source.start, source.end).join('');
  return [speaker, named].some((own) => own.toLowerCase() === name.toLowerCase());
}

function meet(one: TextPlace, other: TextPlace): boolean {
  return one.start < other.end && other.start < one.end;
}
