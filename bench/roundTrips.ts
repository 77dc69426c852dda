import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Contestant, type ContestantName, enter, type Place } from './contestant.js';
import type { Params, ReadWorkload } from './workloads/readWorkload.js';

/** How often a contestant waits for Neo4j while it answers one question: counted on the wire, by a proxy in between. */
export async function roundTrips(
  name: ContestantName,
  place: Place,
  asked: readonly { readonly workload: ReadWorkload; readonly question: Params }[],
): Promise<ReadonlyMap<string, number>> {
  const proxy = await openProxy(place.uri);
  const contestant = await enter(name, { ...place, uri: proxy.uri });
  try {
    return await count(contestant, proxy.trips, asked);
  } finally {
    await contestant.stop();
    await proxy.close();
  }
}

async function count(
  contestant: Contestant,
  trips: () => number,
  asked: Parameters<typeof roundTrips>[2],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { workload, question } of asked.filter((one) => contestant.knows(one.workload))) {
    // The first time connections are opened; the second is as all others.
    await contestant.ask(workload, question);
    const before = trips();
    await contestant.ask(workload, question);
    counts.set(workload.name, trips() - before);
  }
  return counts;
}

async function openProxy(uri: string) {
  const { hostname, port } = new URL(uri);
  let trips = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    // A trip begins where the client speaks after it has listened.
    let isListening = true;
    near.on('data', () => {
      if (isListening) trips += 1;
      isListening = false;
    });
    far.on('data', () => {
      isListening = true;
    });
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    trips: () => trips,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
