import { gql } from 'graphql-tag';
import type { TestGraph } from './testGraph.js';

/** Records through the API, and remembers the ids by the keys, without their namespace. */
export class Recorded {
  readonly ids: Record<string, string> = {};

  constructor(readonly graph: TestGraph) {}

  async record(...records: readonly object[]): Promise<void> {
    const { record: told } = await this.graph.ask<{ record: { results: readonly { id: string | null }[] } }>(
      gql`mutation Record($records: [RecordInput!]!) { record(records: $records) { results { id } } }`,
      { records },
    );
    for (const [index, one] of records.entries()) {
      const [body] = Object.values(one) as readonly { key?: string }[];
      const id = told.results[index]?.id;
      if (body?.key !== undefined && id) this.ids[body.key.replace('t:', '')] = id;
    }
  }

  id(key: string): string {
    const id = this.ids[key];
    if (id === undefined) throw new Error(`nothing was recorded as ${key}`);
    return id;
  }
}

export const source = (key: string, sourceKind = 'MONITOR') => ({
  entity: { key: `t:${key}`, kind: 'ORGANISATION', name: `Source ${key}`, sourceKind },
});

export const document = (key: string, publisher: string, publishedAt: string) => ({
  document: { key, title: `Paper ${key}`, publisher, publishedAt },
});

export const said = (key: string, by: string, paper: string, claim: string, more: object = {}) => ({
  attribution: { key, document: paper, source: by, claim, mode: 'NARRATIVE', ...more },
});

/** People killed at a place. */
export const killed = (key: string, best: number, more: object = {}) => ({
  claim: {
    key,
    predicate: 'killed',
    text: `${best} people were killed.`,
    participants: [{ role: 'PLACE', entity: 't:p' }],
    valid: '2016-05-01',
    quantity: { best, unit: 'people' },
    ...more,
  },
});

export const describes = (claim: string, event = 't:e') => ({
  link: { kind: 'DESCRIBES', from: claim, to: event, reason: 'the same day' },
});

export const place = { entity: { key: 't:p', kind: 'PLACE', name: 'Tarsa' } };
export const siege = { event: { key: 't:e', name: 'Siege' } };

export function rangeOf({ atLeast, atMost }: { readonly atLeast: number; readonly atMost: number }): string {
  return `${atLeast}..${atMost}`;
}
