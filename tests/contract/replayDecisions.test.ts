import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, killed, place, Recorded, rangeOf, said, siege, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
let recorded: Recorded;
beforeEach(async () => {
  graph = await openTestGraph();
  recorded = new Recorded(graph);
  await recorded.record(
    source('w'),
    source('o2', 'OFFICIAL'),
    source('x'),
    place,
    siege,
    document('d1', 't:w', '2016-05-02'),
    document('d2', 't:o2', '2016-05-05'),
    killed('five', 5),
    describes('five'),
    said('w5', 't:w', 'd1', 'five'),
    said('o5', 't:o2', 'd2', 'five'),
  );
});
afterEach(() => graph.close());

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}
interface Replay {
  readonly same: boolean;
  readonly unchanged: boolean;
  readonly explanation: string;
  readonly changes: readonly {
    readonly kind: string;
    readonly attribution: { readonly id: string } | null;
    readonly decision: { readonly id: string; readonly kind: string; readonly withdrawn: boolean } | null;
    readonly change: { readonly seq: number; readonly kind: string } | null;
  }[];
  readonly happenings: readonly { readonly before: Range | null; readonly after: Range | null }[];
}

async function receiptOf(view: object = {}): Promise<string> {
  const { whoReported } = await graph.ask<{ whoReported: { receipt: string } }>(
    gql`query Who($event: ID, $view: View) { whoReported(event: $event, view: $view) { receipt } }`,
    { event: recorded.id('e'), view },
  );
  return whoReported.receipt;
}

async function replay(receipt: string): Promise<Replay> {
  const answered = await graph.ask<{ replay: Replay }>(
    gql`
      query Replay($receipt: String!) {
        replay(receipt: $receipt) {
          same unchanged explanation
          changes { kind attribution { id } decision { id kind withdrawn } change { seq kind } }
          happenings { before { atLeast atMost } after { atLeast atMost } }
        }
      }
    `,
    { receipt },
  );
  return answered.replay;
}

function ranges({ happenings }: Replay): readonly string[] {
  const told = (range: Range | null) => (range === null ? 'none' : rangeOf(range));
  return happenings.map(({ before, after }) => `${told(before)} → ${told(after)}`);
}

interface Decided {
  readonly decision: { readonly id: string };
  readonly change: { readonly seq: number; readonly kind: string };
}

/** Makes a decision by a mutation. */
async function decide(mutation: string): Promise<Decided> {
  const told = await graph.ask<{ decided: Decided }>(
    gql(`mutation { decided: ${mutation} { decision { id } change { seq kind } } }`),
  );
  return told.decided;
}

const withdraw = ({ decision }: Decided) => decide(`withdraw(decision: "${decision.id}", reason: "it was wrong")`);
const link = (kind: string, from: string, to: string) =>
  decide(`link(kind: ${kind}, from: "${recorded.id(from)}", to: "${recorded.id(to)}", reason: "as they say")`);
const merge = (keep: string, absorb: string) =>
  decide(`merge(keep: "${recorded.id(keep)}", absorb: "${recorded.id(absorb)}", reason: "one office")`);
const named = ({ decision, change }: Decided, kind: string) => ({
  kind,
  attribution: null,
  decision: { id: decision.id },
  change: { seq: change.seq, kind: change.kind },
});

describe('replay after decisions about sources', () => {
  it('names a merge, with the range then and now, and its withdrawal', async () => {
    const receipt = await receiptOf();
    const merged = await merge('w', 'o2');
    const after = await replay(receipt);
    expect(after).toMatchObject({ same: true, unchanged: false });
    expect(ranges(after)).toEqual(['2..2 → 1..1']);
    expect(after.changes[0]).toMatchObject(named(merged, 'NEW'));
    for (const { change } of after.changes) expect(change?.seq).toBe(merged.change.seq);
    expect(after.explanation).toMatch(
      /Decisions that it depends on changed since then: 1 new\. The range was 2\.\.2 and is now 1\.\.1\.$/,
    );
    const later = await receiptOf();
    expect(await replay(later)).toMatchObject({ same: true, unchanged: true, changes: [] });
    const withdrawn = await withdraw(merged);
    const again = await replay(later);
    expect(ranges(again)).toEqual(['1..1 → 2..2']);
    expect(again.changes[0]).toMatchObject({
      kind: 'GONE',
      decision: { id: merged.decision.id, withdrawn: true },
      change: { seq: withdrawn.change.seq },
    });
    expect(await replay(receipt)).toMatchObject({ same: true, unchanged: true, changes: [] });
  });

  it.each(['PART_OF', 'SUCCEEDS', 'ONE_VOICE', 'DEPENDS_ON'])('names a link %s, and its withdrawal', async (kind) => {
    const receipt = await receiptOf();
    const linked = await link(kind, 'o2', 'w');
    const after = await replay(receipt);
    expect(ranges(after)).toEqual([kind === 'DEPENDS_ON' ? '2..2 → 1..2' : '2..2 → 1..1']);
    expect(after).toMatchObject({ same: true, unchanged: false, changes: [named(linked, 'NEW')] });
    const later = await receiptOf();
    const withdrawn = await withdraw(linked);
    const again = await replay(later);
    expect(again).toMatchObject({
      unchanged: false,
      changes: [
        {
          kind: 'GONE',
          attribution: null,
          decision: { id: linked.decision.id, kind: 'LINK', withdrawn: true },
          change: { seq: withdrawn.change.seq, kind: 'WITHDRAW' },
        },
      ],
    });
    expect(await replay(receipt)).toMatchObject({ same: true, unchanged: true });
  });

  it('names a link that a merge brings in, and one through a silent source', async () => {
    await link('PART_OF', 'x', 'w');
    const receipt = await receiptOf();
    const merged = await merge('o2', 'x');
    const after = await replay(receipt);
    expect(ranges(after)).toEqual(['2..2 → 1..1']);
    expect(after.changes).toContainEqual(expect.objectContaining({ kind: 'NEW', change: merged.change }));
  });

  it('says nothing of decisions that the answer does not use, or that came and went', async () => {
    const receipt = await receiptOf();
    await recorded.record(source('y'));
    await merge('x', 'y');
    await withdraw(await merge('w', 'o2'));
    await decide(`assess(subject: "${recorded.id('w')}", reliability: B)`);
    expect(await replay(receipt)).toMatchObject({ same: true, unchanged: true, changes: [] });
  });
});

describe('replay after other decisions', () => {
  it('names a link between documents', async () => {
    const receipt = await receiptOf();
    const linked = await decide(
      `link(kind: DERIVED_FROM, from: "${recorded.id('d2')}", to: "${recorded.id('d1')}", derivation: REPRINT, reason: "word by word")`,
    );
    const after = await replay(receipt);
    expect(ranges(after)).toEqual(['2..2 → 1..1']);
    expect(after.changes[0]).toMatchObject(named(linked, 'NEW'));
    for (const { change } of after.changes) expect(change).toEqual(linked.change);
  });

  it('names the link of a claim to the event, and its withdrawal', async () => {
    await recorded.record(killed('six', 6), document('d3', 't:x', '2016-05-06'), said('x6', 't:x', 'd3', 'six'));
    const receipt = await receiptOf();
    const linked = await decide(
      `link(kind: DESCRIBES, from: "${recorded.id('six')}", to: "${recorded.id('e')}", reason: "the same day")`,
    );
    const after = await replay(receipt);
    expect(ranges(after)).toEqual(['2..2 → 3..3']);
    expect(after.changes[0]).toMatchObject(named(linked, 'NEW'));
    for (const { change } of after.changes) expect(change).toEqual(linked.change);
    const later = await receiptOf();
    const withdrawn = await withdraw(linked);
    const again = await replay(later);
    expect(ranges(again)).toEqual(['3..3 → 2..2']);
    expect(again.changes[0]).toMatchObject({ decision: { id: linked.decision.id } });
    for (const { kind, change } of again.changes) expect([kind, change]).toEqual(['GONE', withdrawn.change]);
  });

  it('names the grade that a view goes by', async () => {
    await decide(`assess(subject: "${recorded.id('w')}", reliability: B)`);
    await decide(`assess(subject: "${recorded.id('o2')}", reliability: B)`);
    const receipt = await receiptOf({ minReliability: 'C' });
    const graded = await decide(`assess(subject: "${recorded.id('o2')}", reliability: E)`);
    const after = await replay(receipt);
    expect(ranges(after)).toEqual(['2..2 → 1..1']);
    expect(after.changes).toContainEqual(
      expect.objectContaining({ kind: 'GONE', attribution: { id: recorded.id('o5') }, change: graded.change }),
    );
    for (const { change, decision } of after.changes)
      expect([change, decision?.id]).toEqual([graded.change, graded.decision.id]);
  });

  it('names the decision about an attribution', async () => {
    const receipt = await receiptOf();
    const retracted = await decide(`retract(attribution: "${recorded.id('o5')}", reason: "misread")`);
    const attribution = { id: recorded.id('o5') };
    expect(await replay(receipt)).toMatchObject({
      unchanged: false,
      changes: [{ kind: 'GONE', attribution, decision: { id: retracted.decision.id, kind: 'RETRACTION' } }],
    });
    await withdraw(retracted);
    expect(await replay(receipt)).toMatchObject({ unchanged: true, changes: [] });
    const rejected = await decide(`review(attributions: ["${attribution.id}"], state: REJECTED)`);
    const after = await replay(receipt);
    expect(after).toMatchObject({
      changes: [{ kind: 'GONE', attribution, decision: { id: rejected.decision.id, kind: 'REVIEW' } }],
    });
    expect(ranges(after)).toEqual(['2..2 → 1..1']);
  });
});
