/** Relays, as pairs of numbers of sources. */
export interface Shape {
  readonly speakers: number;
  readonly relays: readonly (readonly [number, number])[];
}

/** Each relays all others. */
export function circle(size: number): Shape {
  const all = range(size);
  return {
    speakers: size,
    relays: all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const)),
  };
}

/** Layers of a width, each relaying all of the layer before. */
export function layers(depth: number, width: number): Shape {
  const layer = (number: number) => range(width).map((place) => number * width + place);
  const relays = range(depth - 1).flatMap((below) =>
    layer(below + 1).flatMap((from) => layer(below).map((to) => [from, to] as const)),
  );
  return { speakers: depth * width, relays };
}

/** Each relays the previous one. */
export function chain(length: number): Shape {
  return { speakers: length, relays: range(length - 1).map((to) => [to + 1, to] as const) };
}

/** Outlets that each quote one of the sources; the sources come first. */
export function quoting(outlets: number, sources: number): Shape {
  return {
    speakers: sources + outlets,
    relays: range(outlets).map((outlet) => [sources + outlet, outlet % sources] as const),
  };
}

const place = { entity: { key: 'shape:post', kind: 'PLACE', name: 'Post' } };

/**
 * A shape as records: speaker `n` says it in a document of their own. All speak of one claim, or (`apart`) each of a claim of their
 * own, and then each is based on what they would relay, because it concludes something else from it.
 */
export function recordsOf(
  { speakers, relays }: Shape,
  { apart = false }: { readonly apart?: boolean } = {},
): readonly object[] {
  const all = range(speakers);
  const claimOf = (number: number) => (apart ? `claim${number}` : 'claim');
  return [
    place,
    ...all.map((n) => ({
      entity: { key: `shape:s${n}`, kind: 'ORGANISATION', name: `Speaker ${n}`, sourceKind: 'MONITOR' },
    })),
    ...all.map((n) => ({ document: { key: `document${n}`, title: `Paper ${n}`, publisher: `shape:s${n}` } })),
    ...(apart ? all : [0]).map((n) => ({
      claim: {
        key: claimOf(n),
        predicate: 'seized',
        text: `The post was seized, account ${n}.`,
        participants: [{ role: 'PLACE', entity: 'shape:post' }],
        occurrence: String(n),
      },
    })),
    ...all.map((n) => ({
      attribution: {
        ...{ key: `said${n}`, document: `document${n}`, source: `shape:s${n}`, claim: claimOf(n) },
        mode: 'INDIRECT',
      },
    })),
    ...relays.map(([from, to]) =>
      apart ? { basis: { from: `said${from}`, on: `said${to}` } } : { relay: { from: `said${from}`, to: `said${to}` } },
    ),
  ];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
