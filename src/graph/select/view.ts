import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput, NotFound } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { View } from '../../domain/schema/generated.js';
import type { Row } from '../engine.js';
import { OPEN_END } from '../openEnd.js';

/** What a view means to a statement. */
export interface BoundView {
  readonly when: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  /** Names that hold for the whole statement. */
  readonly scope: readonly string[];
  /** Earlier states of things have to be looked up. */
  readonly past: boolean;
}

const maxSources = 1_000;

/** Checks a view and says which conditions it puts into a statement. @throws InvalidInput */
export function bindView(view: View | null | undefined): BoundView {
  const when: string[] = [];
  const params: Record<string, unknown> = {};
  const scope: string[] = [];
  if (view?.recordedAt) {
    when.push('recordedAt');
    params.recordedAt = view.recordedAt;
  } else {
    params.openEnd = OPEN_END;
  }
  if (view?.publishedBy) {
    when.push('publishedBy');
    params.publishedBy = boundsOf(parseEdtf(view.publishedBy)).latestEnd;
  }
  if (view?.review) {
    when.push('review');
    params.review = view.review;
  }
  if (view?.minReliability) {
    when.push('minReliability');
    scope.push('gradedSources');
    params.minReliability = view.minReliability;
  }
  if (view?.minCredibility !== undefined && view.minCredibility !== null) {
    when.push('minCredibility');
    scope.push('gradedClaims');
    params.minCredibility = credibility(view.minCredibility);
  }
  if (view?.includeUnjudged) when.push('includeUnjudged');
  if (view?.excludeSources && view.excludeSources.length > 0) {
    when.push('exclude');
    scope.push('excluded');
    params.excludeSources = sourceIds('excludeSources', view.excludeSources);
  }
  if (view?.onlySources) {
    when.push('only');
    scope.push('speakers');
    params.onlySources = sourceIds('onlySources', view.onlySources);
  }
  return { when, params, scope, past: when.includes('recordedAt') };
}

function credibility(grade: number): number {
  if (grade < 1 || grade > 6) throw new InvalidInput(`minCredibility is a grade from 1 to 6, not ${grade}`);
  return grade;
}

function sourceIds(name: string, given: readonly string[]): readonly string[] {
  if (given.length > maxSources)
    throw new InvalidInput(`${name} takes at most ${maxSources} ids; ${given.length} were given`);
  return [...new Set(given.map((text) => parseId(text, 'entity', 'source')))];
}

/** Refuses a view that names a source this graph has not (as of then). @throws NotFound */
export function checkView(params: BoundView['params'], row: Row): void {
  for (const [name, found] of [
    ['excludeSources', row.excludedFound],
    ['onlySources', row.speakersFound],
  ] as const) {
    const asked = params[name];
    if (!Array.isArray(asked) || !Array.isArray(found)) continue;
    const missing = asked.find((id) => !found.includes(id));
    if (missing !== undefined)
      throw new NotFound(`${name}: there is no source ${missing}; search or sources find the ids of sources`);
  }
}
