import { expect } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../../src/domain/records/records.js';
import { fileOf, imported } from '../exchange.js';
import { forgetPlans } from '../testEngine.js';
import type { TestGraph } from '../testGraph.js';

// Made-up graphs that are larger than the bounds of answers.

/** Imports records as a file, in batches; keys are in the namespace `t`. */
export async function load(graph: TestGraph, records: readonly object[]): Promise<void> {
  const { rejects } = await imported(graph.engine, fileOf(records as readonly WireRecord[], 't'));
  expect(rejects).toEqual([]);
  await forgetPlans(graph.engine);
}

/** The id of what has exactly this name. */
export async function idOf(graph: TestGraph, name: string): Promise<string> {
  const found = await graph.ask<{ search: readonly { matched: string; node: { id: string } }[] }>(
    gql`query Named($name: String!) { search(text: $name, first: 50) { matched node { id } } }`,
    { name },
  );
  const id = found.search.find(({ matched }) => matched === name)?.node.id;
  if (id === undefined) throw new Error(`nothing is called ${name}`);
  return id;
}

export const times = <T>(count: number, make: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, n) => make(n));

export const source = (key: string, name: string, sourceKind = 'MONITOR') => ({
  entity: { key, kind: 'ORGANISATION', name, sourceKind },
});

export const paper = (key: string, publisher: string, publishedAt = '2020-05-01') => ({
  document: { key, title: `Paper ${key}`, publisher, publishedAt },
});

export const says = (claim: string, by: string, document: string, more: object = {}) => ({
  attribution: { key: `${by} ${document} ${claim}`, document, source: by, claim, mode: 'NARRATIVE', ...more },
});
