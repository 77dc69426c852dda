import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { document, killed, place, Recorded, said, source } from './recorded.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Two documents side by side.

interface Comparison {
  readonly sides: readonly {
    readonly document: { readonly id: string };
    readonly published: { readonly latestEnd: string | null } | null;
    readonly words: number | null;
    readonly sharedWords: number | null;
    readonly share: number | null;
  }[];
  readonly passages:
    | readonly {
        readonly words: number;
        readonly placesBySide: readonly { readonly start: number; readonly end: number }[];
      }[]
    | null;
  readonly passageCount: number | null;
  readonly claims: readonly {
    readonly claim: { readonly id: string };
    readonly attributionsBySide: readonly (readonly {
      readonly id: string;
      readonly stance: string;
      readonly document: { readonly id: string };
    }[])[];
    readonly countsBySide: readonly number[];
  }[];
  readonly complete: boolean;
  readonly read: number;
  readonly of: number;
  readonly publishedFirst: { readonly id: string } | null;
  readonly derivations: readonly {
    readonly kind: string;
    readonly document: { readonly id: string };
    readonly original: { readonly id: string };
  }[];
  readonly commonOriginals: readonly { readonly id: string }[];
}

const comparing = gql`
  query Compare($a: ID!, $b: ID!, $view: View) {
    compareDocuments(a: $a, b: $b, view: $view) {
      sides { document { id } published { latestEnd } words sharedWords share }
      passages { words placesBySide { start end } }
      passageCount
      claims { claim { id } attributionsBySide { id stance document { id } } countsBySide }
      complete
      read
      of
      publishedFirst { id }
      derivations { kind document { id } original { id } }
      commonOriginals { id }
    }
  }
`;

const shared = 'Five people were killed when shells hit the market of Tarsa on Sunday morning';

let graph: TestGraph;
let scene: Recorded;
beforeAll(async () => {
  graph = await openTestGraph();
  scene = new Recorded(graph);
  await scene.record(
    place,
    { entity: { key: 't:q', kind: 'PLACE', name: 'Tarsa town' } },
    ...['a', 'b', 'agency', 'w'].map((key) => source(key, 'OUTLET')),
    withText('da', 't:a', '2016-05-02', `🚢 ${shared}, witnesses said.`),
    withText('db', 't:b', '2016-05-03', `Tarsa: ${shared.toUpperCase()}.`),
    withText('dc', 't:b', '2016-05', 'Nothing of the kind is known here so far.'),
    document('wire', 't:agency', '2016-05-01'),
    { document: { key: 'undated', title: 'Paper undated', publisher: 't:agency' } },
    killed('c5', 5),
    killed('c6', 6),
    killed('c7', 7),
    killed('c7q', 7, { participants: [{ role: 'PLACE', entity: 't:q' }] }),
    killed('c8', 8),
    said('a c6', 't:w', 'da', 'c6', { span: { start: 60, end: 64 } }),
    said('a c5', 't:w', 'da', 'c5', { span: { start: 2, end: 6 } }),
    said('a c5 too', 't:a', 'da', 'c5', { span: { start: 1, end: 6 } }),
    said('b c5', 't:b', 'db', 'c5', { stance: 'DENIES' }),
    said('b c6', 't:b', 'db', 'c6'),
    said('a c7', 't:a', 'da', 'c7'),
    said('b c7q', 't:b', 'db', 'c7q'),
    said('b c8', 't:b', 'db', 'c8'),
    said('a c8', 't:a', 'da', 'c8', { review: 'PROPOSED' }),
    { link: { kind: 'DERIVED_FROM', from: 'db', to: 'wire', derivation: 'REPRINT' } },
    { link: { kind: 'DERIVED_FROM', from: 'da', to: 'wire', derivation: 'UPDATE' } },
    { link: { kind: 'DERIVED_FROM', from: 'db', to: 'da', derivation: 'TRANSLATION' } },
  );
});
afterAll(() => graph.close());

function withText(key: string, publisher: string, publishedAt: string, text: string): object {
  return { document: { key, title: `Paper ${key}`, publisher, publishedAt, text } };
}

async function compare(a: string, b: string, view: object = {}): Promise<Comparison> {
  const { compareDocuments } = await graph.ask<{ compareDocuments: Comparison }>(comparing, {
    a: scene.id(a),
    b: scene.id(b),
    view,
  });
  return compareDocuments;
}

const keysOf = (ids: readonly string[]) => {
  const byId = new Map(Object.entries(scene.ids).map(([key, id]) => [id, key]));
  return ids.map((id) => byId.get(id));
};
const claimsOf = ({ claims }: Comparison) => keysOf(claims.map(({ claim }) => claim.id));

describe('two documents side by side', () => {
  it('share passages, with where they stand in each text in code points, and how much of it they are', async () => {
    const { sides, passages, passageCount } = await compare('da', 'db');
    expect(passages).toEqual([
      {
        words: 14,
        placesBySide: [
          { start: 2, end: 2 + shared.length },
          { start: 7, end: 7 + shared.length },
        ],
      },
    ]);
    expect(passageCount).toBe(1);
    expect(sides.map(({ words, sharedWords, share }) => [words, sharedWords, share])).toEqual([
      [16, 14, 14 / 16],
      [15, 14, 14 / 15],
    ]);
    expect(keysOf(sides.map((side) => side.document.id))).toEqual(['da', 'db']);
  });

  it('the other way round are the same, with the sides exchanged', async () => {
    const [there, back] = [await compare('da', 'db'), await compare('db', 'da')];
    expect(back.sides).toEqual(there.sides.toReversed());
    expect(back.passages?.map(({ placesBySide }) => placesBySide.toReversed())).toEqual(
      there.passages?.map(({ placesBySide }) => placesBySide),
    );
    expect(new Set(claimsOf(back))).toEqual(new Set(claimsOf(there)));
    expect(back.publishedFirst).toEqual(there.publishedFirst);
    expect(back.derivations).toEqual(there.derivations);
  });

  it('share no passage: an empty list; where a text is not kept, nothing is known', async () => {
    const none = await compare('da', 'dc');
    expect([none.passages, none.passageCount, none.sides[0]?.share]).toEqual([[], 0, 0]);
    const unkept = await compare('da', 'wire');
    expect([unkept.passages, unkept.passageCount]).toEqual([null, null]);
    expect(unkept.sides.map(({ words, sharedWords, share }) => [words, sharedWords, share])).toEqual([
      [16, null, null],
      [null, null, null],
    ]);
  });

  it('share claims, in the order of the first text, with the attributions of each, denials too', async () => {
    const found = await compare('da', 'db');
    expect(claimsOf(found)).toEqual(['c5', 'c6']);
    const [first] = found.claims;
    expect(first?.attributionsBySide.map((side) => keysOf(side.map(({ id }) => id)))).toEqual([
      ['a c5 too', 'a c5'],
      ['b c5'],
    ]);
    expect(first?.attributionsBySide[1]?.map(({ stance }) => stance)).toEqual(['DENIES']);
    expect(first?.countsBySide).toEqual([2, 1]);
    expect([found.complete, found.read, found.of]).toEqual([true, 7, 7]);
    for (const { attributionsBySide } of found.claims) {
      expect(attributionsBySide.map((side) => [...new Set(side.map((one) => one.document.id))])).toEqual([
        [scene.id('da')],
        [scene.id('db')],
      ]);
    }
  });

  it('are told which was published first only where that is certain', async () => {
    expect((await compare('da', 'db')).publishedFirst?.id).toBe(scene.id('da'));
    expect((await compare('db', 'da')).publishedFirst?.id).toBe(scene.id('da'));
    // Some day of May, and the second.
    const open = await compare('da', 'dc');
    expect(open.publishedFirst).toBeNull();
    expect(open.sides.map(({ published }) => published?.latestEnd)).toEqual(['2016-05-02', '2016-05-31']);
    const undated = await compare('undated', 'da');
    expect([undated.publishedFirst, undated.sides[0]?.published]).toEqual([null, null]);
    expect((await compare('dc', 'wire')).publishedFirst).toBeNull();
  });

  it('are told what is declared of them: one made from the other, and both from a third', async () => {
    const { derivations, commonOriginals } = await compare('da', 'db');
    expect(
      derivations.map(({ kind, document: derived, original }) => [kind, ...keysOf([derived.id, original.id])]),
    ).toEqual([['TRANSLATION', 'db', 'da']]);
    expect(keysOf(commonOriginals.map(({ id }) => id))).toEqual(['wire']);
    const other = await compare('dc', 'da');
    expect([other.derivations, other.commonOriginals]).toEqual([[], []]);
  });

  it('are compared in the view: whom it leaves out, what is proposed, and what was known', async () => {
    expect(claimsOf(await compare('da', 'db', { review: ['ACCEPTED', 'PROPOSED'] }))).toEqual(['c5', 'c6', 'c8']);
    expect(claimsOf(await compare('da', 'db', { excludeSources: [scene.id('w')] }))).toEqual(['c5']);
    expect(claimsOf(await compare('da', 'db', { publishedBy: '2016-05-02' }))).toEqual([]);
    expect((await compare('da', 'db', { publishedBy: '2016-05-02' })).passages).toHaveLength(1);
  });

  it('share what a merge makes one claim, and nothing that was retracted', async () => {
    await scene.record({ link: { kind: 'SAME_AS', from: 't:p', to: 't:q', reason: 'one town' } });
    const merged = await compare('da', 'db');
    expect(merged.claims).toHaveLength(3);
    const last = merged.claims.at(-1)?.attributionsBySide.map((side) => keysOf(side.map(({ id }) => id)));
    expect(last).toEqual([['a c7'], ['b c7q']]);
    await scene.record({ retraction: { attribution: scene.id('b c7q'), reason: 'misread' } });
    expect((await compare('da', 'db')).claims).toHaveLength(2);
  });

  it.each([
    ['the same document twice', 'da', 'da', 'BAD_USER_INPUT', 'same document'],
    ['a claim', 'c5', 'da', 'BAD_USER_INPUT', 'claim'],
    ['an unknown document', 'da', `doc_${'0'.repeat(32)}`, 'NOT_FOUND', 'doc_0'],
  ])('refuse %s', async (_, a, b, code, words) => {
    const ids = [a, b].map((key) => scene.ids[key] ?? key);
    const { errors } = await graph.reply(comparing, { a: ids[0], b: ids[1] });
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(words);
  });
});
