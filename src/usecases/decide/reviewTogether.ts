import { Conflict, NotFound } from '../../domain/errors.js';
import type { ReviewState } from '../../domain/vocabulary.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';

/** An attribution as a reviewer finds it. */
interface Reviewed {
  readonly id: string;
  readonly state: ReviewState;
  readonly by: string | undefined;
  readonly at: string | undefined;
}

/** Fails unless all attributions are in the state in which the reviewer saw them. @throws NotFound; Conflict that says who decided */
export async function checkExpected(
  transaction: WriteTransaction,
  ids: readonly string[],
  expected: ReviewState,
): Promise<void> {
  const states = new Map((await readReviewed(transaction, ids)).map((one) => [one.id, one]));
  for (const id of ids) {
    const found = states.get(id);
    if (found === undefined) throw new NotFound(`attribution ${id} does not exist in this graph`);
    if (found.state === expected) continue;
    const who = found.by === undefined ? '' : ` by ${found.by}`;
    const when = found.at === undefined ? '' : ` on ${found.at}`;
    throw new Conflict(`${id} was ${found.state}${who}${when} meanwhile, and not ${expected}: look at it again`);
  }
}

/** Those that exist and are rejected. */
export async function rejectedAmong(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly string[]> {
  const found = await readReviewed(transaction, ids);
  return found.filter(({ state }) => state === 'REJECTED').map(({ id }) => id);
}

async function readReviewed(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly Reviewed[]> {
  const rows = await transaction.forEach('lookups/decisions/reviewed', ids);
  return rows.map(({ id, state, by, times }) => ({
    id: String(id),
    state: state as ReviewState,
    by: lastOf(by),
    at: lastOf(times),
  }));
}

function lastOf(list: unknown): string | undefined {
  const last: unknown = Array.isArray(list) ? list.at(-1) : undefined;
  return typeof last === 'string' ? last : undefined;
}

/**
 * The attributions that are reviewed with others because they only relay them, the nearest first: if those are accepted, the
 * proposed ones; if rejected, the proposed ones that relay nothing else that stands.
 */
export async function relaysReviewedWith(
  transaction: WriteTransaction,
  ids: readonly string[],
  state: ReviewState,
): Promise<readonly string[]> {
  const taken = new Set(ids);
  for (let last: readonly string[] = ids; last.length > 0; ) {
    const rows = await transaction.forEach('lookups/decisions/proposed-relays', last);
    const next = rows
      .filter(({ id, others }) => !taken.has(String(id)) && (state !== 'REJECTED' || !standsOn(others, taken)))
      .map(({ id }) => String(id));
    last = [...new Set(next)];
    for (const id of last) taken.add(id);
  }
  return [...taken].filter((id) => !ids.includes(id));
}

/** Whether it relays something else that is not rejected. */
function standsOn(others: unknown, taken: ReadonlySet<string>): boolean {
  return Array.isArray(others) && others.some((id) => !taken.has(String(id)));
}
