import { describe, expect, test } from '@jest/globals';
import { createPlanGate } from '../../src/engines/neo4j/planGate.js';

/** A statement that is planned, and that ends, when the test says so. */
function statement(begun: string[], name: string) {
  let planned = (): void => undefined;
  let end = (_failure?: Error): void => undefined;
  const run = (whenPlanned: () => void): Promise<string> => {
    begun.push(name);
    planned = whenPlanned;
    return new Promise((resolve, reject) => {
      end = (failure) => (failure === undefined ? resolve(name) : reject(failure));
    });
  };
  return { run, planned: () => planned(), end: (failure?: Error) => end(failure) };
}

/** Lets everything run that waits for nothing outside. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a statement that Neo4j has not planned yet', () => {
  test('goes alone until it is planned, though it still runs', async () => {
    const [gate, begun] = [createPlanGate(), [] as string[]];
    const [one, two, other] = [statement(begun, 'one'), statement(begun, 'two'), statement(begun, 'other')];
    const answers = [gate('text', one.run), gate('text', two.run), gate('other text', other.run)];
    await settled();
    expect(begun).toEqual(['one', 'other']);
    one.planned();
    await settled();
    expect(begun).toEqual(['one', 'other', 'two']);
    for (const each of [one, two, other]) each.end();
    expect(await Promise.all(answers)).toEqual(['one', 'two', 'other']);
    const later = statement(begun, 'later');
    void gate('text', later.run);
    expect(begun.at(-1)).toBe('later');
    later.end();
  });

  test('leaves its place to the next one if it fails', async () => {
    const [gate, begun] = [createPlanGate(), [] as string[]];
    const [one, two, three] = [statement(begun, 'one'), statement(begun, 'two'), statement(begun, 'three')];
    const first = gate('text', one.run);
    const others = [gate('text', two.run), gate('text', three.run)];
    one.end(new Error('the database is not there'));
    await expect(first).rejects.toThrow('the database is not there');
    await settled();
    expect(begun).toEqual(['one', 'two']);
    two.planned();
    await settled();
    expect(begun).toEqual(['one', 'two', 'three']);
    two.end();
    three.end();
    expect(await Promise.all(others)).toEqual(['two', 'three']);
  });

  test('does not keep one that is given up meanwhile', async () => {
    const [gate, begun] = [createPlanGate(), [] as string[]];
    const [one, two] = [statement(begun, 'one'), statement(begun, 'two')];
    const first = gate('text', one.run);
    const stop = new AbortController();
    const second = gate('text', two.run, stop.signal);
    stop.abort(new Error('the client disconnected'));
    await expect(second).rejects.toThrow('the client disconnected');
    expect(begun).toEqual(['one']);
    one.planned();
    one.end();
    expect(await first).toBe('one');
  });
});
