import type { DocumentSayingFragment } from '../generated.js';

/** What somebody says in a document, and who passes it on there, the nearest first. */
export interface ReadSaying {
  readonly saying: DocumentSayingFragment;
  readonly passedOnBy: readonly DocumentSayingFragment[];
}

/** A stretch of a text, with all that is said in it, the shortest saying first. */
export interface TextStretch {
  readonly text: string;
  readonly sayings: readonly ReadSaying[];
}

const maxChain = 20;

/** The sayings of a document in the order of its text, each with what only passes it on. Those without a position come last. */
export function readSayings(all: readonly DocumentSayingFragment[]): readonly ReadSaying[] {
  const known = new Set(all.map(({ id }) => id));
  const relaying = new Map<string, DocumentSayingFragment[]>();
  for (const one of all) {
    for (const { id } of one.relays) relaying.set(id, [...(relaying.get(id) ?? []), one]);
  }
  const place = ({ quotation }: DocumentSayingFragment) => quotation?.start ?? Number.POSITIVE_INFINITY;
  return all
    .filter(({ relays }) => !relays.some(({ id }) => known.has(id)))
    .sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)))
    .map((saying) => ({ saying, passedOnBy: chainAbove(saying.id, relaying) }));
}

function chainAbove(
  first: string,
  relaying: ReadonlyMap<string, readonly DocumentSayingFragment[]>,
): readonly DocumentSayingFragment[] {
  const chain: DocumentSayingFragment[] = [];
  const seen = new Set([first]);
  let last: readonly string[] = [first];
  while (last.length > 0 && chain.length < maxChain) {
    const next = last.flatMap((id) => relaying.get(id) ?? []).filter(({ id }) => !seen.has(id));
    for (const one of next) {
      if (!seen.has(one.id)) chain.push(one);
      seen.add(one.id);
    }
    last = next.map(({ id }) => id);
  }
  return chain;
}

/** A text cut where a saying begins or ends. Positions are Unicode code points; those outside of the text are left out. */
export function stretchesIn(text: string, sayings: readonly ReadSaying[]): readonly TextStretch[] {
  const letters = [...text];
  const spans = sayings.flatMap((one) =>
    (one.saying.quotation?.pieces ?? []).flatMap(({ start, end }) =>
      start >= 0 && end <= letters.length && start < end ? [{ start, end, one }] : [],
    ),
  );
  const opening = groupedBy(spans, ({ start }) => start);
  const closing = groupedBy(spans, ({ end }) => end);
  const cuts = [...new Set([0, letters.length, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b);
  const open = new Set<(typeof spans)[number]>();
  return cuts.slice(0, -1).map((cut, index) => {
    for (const span of closing.get(cut) ?? []) open.delete(span);
    for (const span of opening.get(cut) ?? []) open.add(span);
    const covering = [...open].sort((one, other) => one.end - one.start - (other.end - other.start));
    return { text: letters.slice(cut, cuts[index + 1]).join(''), sayings: covering.map(({ one }) => one) };
  });
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The sources that speak, numbered in the order of the text. */
export function numbersOfSources(sayings: readonly ReadSaying[]): ReadonlyMap<string, number> {
  const ids = new Set(sayings.map(({ saying }) => saying.source.id));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
