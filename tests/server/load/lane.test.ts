import { describe, expect, test } from '@jest/globals';
import { Busy } from '../../../src/domain/errors.js';
import { Lane, type LaneLimits } from '../../../src/server/load/lane.js';

const roomy: LaneLimits = { atOnce: 1, atOncePerClient: 1, waiting: 100, waitingPerClient: 100 };

/** Work that runs until it is told to end, and a list of what has started. */
function tasks(lane: Lane) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (client: string, name: string, signal = new AbortController().signal): Promise<string> =>
    lane.run(client, signal, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await settle();
  };
  return { begun, add, end };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const outcome = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe('a lane', () => {
  test('runs a limited number of jobs at once, and starts the next when one has ended', async () => {
    const { begun, add, end } = tasks(new Lane({ ...roomy, atOnce: 2, atOncePerClient: 2 }));
    const all = ['1', '2', '3'].map((name) => add('a', name));
    await settle();
    expect(begun).toEqual(['1', '2']);
    await end('2');
    expect(begun).toEqual(['1', '2', '3']);
    await end('1');
    await end('3');
    expect(await Promise.all(all)).toEqual(['1', '2', '3']);
  });

  test('lets clients take turns, however many jobs one of them queues', async () => {
    const { begun, add, end } = tasks(new Lane(roomy));
    for (const name of ['a1', 'a2', 'a3']) void add('a', name);
    for (const name of ['b1', 'b2']) void add('b', name);
    void add('c', 'c1');
    await settle();
    for (const name of ['a1', 'b1', 'c1', 'a2', 'b2']) await end(name);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  test('leaves room for other clients while one has reached its share', async () => {
    const { begun, add } = tasks(new Lane({ ...roomy, atOnce: 2 }));
    void add('a', 'a1');
    void add('a', 'a2');
    void add('b', 'b1');
    await settle();
    expect(begun).toEqual(['a1', 'b1']);
  });

  test('rejects a client that has too many jobs waiting, and no other client', async () => {
    const { begun, add, end } = tasks(new Lane({ ...roomy, waitingPerClient: 2 }));
    for (const name of ['a1', 'a2', 'a3']) void add('a', name);
    const refused = await outcome(add('a', 'a4'));
    expect(refused).toBeInstanceOf(Busy);
    expect(refused).toMatchObject({ code: 'BUSY', overloaded: 'client', retryAfter: 2 });
    void add('b', 'b1');
    await end('a1');
    expect(begun).toEqual(['a1', 'b1']);
  });

  test('rejects all clients while the queue is full, and accepts jobs again afterwards', async () => {
    const { begun, add, end } = tasks(new Lane({ ...roomy, waiting: 2 }));
    for (const name of ['a1', 'a2', 'a3']) void add('a', name);
    expect(await outcome(add('b', 'b1'))).toMatchObject({ code: 'BUSY', overloaded: 'server', retryAfter: 2 });
    await end('a1');
    void add('b', 'b2');
    await end('a2');
    expect(begun).toEqual(['a1', 'a2', 'b2']);
  });

  test('never starts an aborted job, and continues with the rest', async () => {
    const { begun, add, end } = tasks(new Lane({ ...roomy, waiting: 2 }));
    const gone = new AbortController();
    void add('a', 'a1');
    const left = outcome(add('b', 'b1', gone.signal));
    void add('c', 'c1');
    gone.abort('gone');
    expect(await left).toBe('gone');
    // Its place in the queue is free again.
    void add('b', 'b2');
    await end('a1');
    await end('c1');
    expect(begun).toEqual(['a1', 'c1', 'b2']);
    expect(await outcome(add('d', 'd1', AbortSignal.abort('before')))).toBe('before');
  });

  test('continues when a job fails', async () => {
    const lane = new Lane(roomy);
    const fail = () => Promise.reject(new Error('failed'));
    const { signal } = new AbortController();
    await expect(lane.run('a', signal, fail)).rejects.toThrow('failed');
    expect(await lane.run('a', signal, async () => 'done')).toBe('done');
  });

  test('that is closed rejects waiting and new jobs, and finishes running ones', async () => {
    const lane = new Lane(roomy);
    const { add, end } = tasks(lane);
    const first = add('a', 'a1');
    const second = outcome(add('a', 'a2'));
    const reason = new Busy('closed', 'server', 1);
    lane.close(reason);
    expect(await second).toBe(reason);
    expect(await outcome(add('b', 'b1'))).toBe(reason);
    await end('a1');
    expect(await first).toBe('a1');
  });
});
