import { decisionId, reviewParts } from '../../domain/records/identity.js';
import type { ReviewRecord, WireRecord } from '../../domain/records/records.js';
import type { Engine, Row } from '../engine.js';
import { recordOf, type StoredThing } from './recordOf.js';
import { pages } from './rows.js';
import { subjectsOf, thingsStatement } from './thingsStatement.js';

/**
 * Reviews, by id. One of attributions some of which went with their import is, if it holds, a review of the others
 * alone, which has an id of its own: what was rejected must not come back as accepted.
 *
 * @param omitted is given those that do not stand there as they were
 */
export async function* presentReviews(
  engine: Engine,
  at: string,
  omitted: Set<string>,
): AsyncGenerator<WireRecord, void, undefined> {
  const partial: ReviewRecord[] = [];
  for await (const row of read(engine, at)) {
    if (subjectsOf(row).withdrawn.length === 0) continue;
    omitted.add(String(row.id));
    partial.push(...reviewOfRest(row, at));
  }
  const rest = partial.sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
  const before = function* (key: string) {
    for (let next = rest.at(-1); next !== undefined && keyOf(next) < key; next = rest.at(-1)) {
      rest.pop();
      yield { review: next };
    }
  };
  for await (const row of read(engine, at)) {
    if (subjectsOf(row).withdrawn.length > 0) continue;
    yield* before(String(row.id));
    yield recordOf('review', row as unknown as StoredThing);
  }
  yield* before('~');
}

function read(engine: Engine, at: string): AsyncGenerator<Row> {
  return pages(engine, thingsStatement('review', 'decision', { at }));
}

function reviewOfRest(row: Row, at: string): readonly ReviewRecord[] {
  const thing = row as unknown as StoredThing;
  const { subjects, withdrawn } = subjectsOf(row);
  const present = subjects.filter((id) => !withdrawn.includes(id));
  const record = recordOf('review', thing);
  if (String(thing.props.until) <= at || present.length === 0 || !('review' in record)) return [];
  const rest = { ...record.review, attributions: [...present] } as ReviewRecord;
  return [{ ...rest, key: decisionId('review', reviewParts(rest), rest.by, rest.at) }];
}

function keyOf({ key = '' }: ReviewRecord): string {
  return key;
}
