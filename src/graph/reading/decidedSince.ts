import { OPEN_END } from '../openEnd.js';
import type { Reading } from './reading.js';

/** A link, merge or grade that came into force, or went out of it. */
export interface DecidedMove {
  readonly kind: string;
  /** The things that it connects. */
  readonly ends: readonly string[];
  /** Whether it is in force now. */
  readonly isNew: boolean;
  /** When it changed, in recorded time. */
  readonly moment: string;
  /** The decision; undefined if it is not known. */
  readonly decision: string | undefined;
}

/** What was decided since a moment. */
export interface DecidedSince {
  /** Oldest first. */
  readonly moves: readonly DecidedMove[];
  /** The decision about an attribution that was made or withdrawn at a moment. */
  readonly judgedAt: (attribution: string, moment: string) => string | undefined;
}

/** The things and attributions in question. */
interface Subjects {
  readonly things: readonly string[];
  readonly attributions: readonly string[];
  readonly since: string;
}

/** A thing, a decision about it, and from when to when that held. */
type Decided = readonly [thing: string, decision: string, at: string, until: string];
type Edge = readonly [kind: string, from: string, to: string, decision: string | null, at: string, until: string];

/** What was decided about things since a moment, by its net effect: what came and went again in between is left out. */
export async function decidedSince(reading: Reading, subjects: Subjects): Promise<DecidedSince> {
  const row = await reading.step('queries/closure/decided-since', { ...subjects });
  const merges = row.merges as unknown as readonly Decided[];
  const judged = row.judged as unknown as readonly Decided[];
  const moves = (row.moves as unknown as readonly Edge[]).map(([kind, from, to, decision, at, until]): DecidedMove => {
    const isNew = at > subjects.since;
    const moment = isNew ? at : until;
    const decidedBy = decision ?? (kind === 'GRADES' ? from : decidedAt(merges, [from, to], moment));
    return { kind, ends: [from, to], isNew, moment, decision: decidedBy };
  });
  return {
    moves: distinct(moves).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    judgedAt: (attribution, moment) => decidedAt(judged, [attribution], moment),
  };
}

function decidedAt(all: readonly Decided[], things: readonly string[], moment: string): string | undefined {
  const found = all.filter(([thing, , at, until]) => things.includes(thing) && (at === moment || until === moment));
  return found.map(([, decision]) => decision).sort()[0];
}

function distinct(moves: readonly DecidedMove[]): DecidedMove[] {
  return [...new Map(moves.map((move) => [`${keyOf(move)} ${move.kind} ${move.ends.join(' ')}`, move])).values()];
}

function keyOf({ moment, decision }: DecidedMove): string {
  return `${moment} ${decision ?? OPEN_END}`;
}
