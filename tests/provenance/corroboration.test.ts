import { describe, expect, it } from '@jest/globals';
import { type Corroboration, corroboration, type Given } from '../../src/provenance/corroboration.js';
import type { Testimony } from '../../src/provenance/testimony.js';

/**
 * Attributions from a short notation: `B>A` is B's attribution, in B's document, that relays A's; a source that only stands
 * behind a `>` is quoted in the document of whoever relays it, unless `own` says that it has one.
 */
function world(words: string, more: Readonly<Record<string, Partial<Testimony>>> = {}): readonly Testimony[] {
  const chains = words.split(' ').map((word) => word.split('>'));
  const speakers = new Set(chains.map(([first]) => first));
  const items = new Map<string, Testimony>();
  const add = (source: string, document: string, relayed?: string) => {
    const id = `${source}@${document}`;
    const known = items.get(id) ?? base(source, document);
    const relays = relayed === undefined ? known.relays : [...new Set([...known.relays, relayed])];
    items.set(id, { ...known, relays, ...(relays.length > 0 ? { certainty: 'UNCOMMITTED', mode: 'INDIRECT' } : {}) });
    return id;
  };
  for (const chain of chains) {
    let document = chain[0] ?? '';
    const places = chain.map((source, index) => {
      if (index > 0 && speakers.has(source)) document = source;
      return { source, document };
    });
    for (const [index, { source, document: place }] of places.entries()) {
      const relayed = places[index + 1];
      add(source, place, relayed === undefined ? undefined : `${relayed.source}@${relayed.document}`);
    }
  }
  return [...items.values()].map((item) => ({ ...item, ...more[item.source], ...more[item.id] }));
}

function base(source: string, document: string): Testimony {
  const outlet = 'OPQ'.includes(source);
  return {
    id: `${source}@${document}`,
    claim: 'claim',
    source,
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
    mode: source === document ? 'NARRATIVE' : 'INDIRECT',
    admitted: true,
    relays: [],
    bases: [],
    about: [],
    sort: '',
    document,
    publisher: document,
    through: [],
    originals: [],
    named: !'UV'.includes(source),
    sourceKind: outlet ? 'OUTLET' : 'UNSPECIFIED',
  };
}

const of = (testimony: readonly Testimony[], given: Partial<Given> = {}): Corroboration =>
  corroboration(testimony, { claims: new Set(['claim']), ...given });
const range = ({ atLeast, atMost }: Corroboration) => `${atLeast}..${atMost}`;
const hangsOn = (found: Corroboration) =>
  `${range(found)} [${found.singlePointsOfFailure.join(' ')}] {${found.smallestCut.voices.join(' ')}}`;
const unnamedOutlet = { O: { named: false } };
const dependsOn = (from: string, to: string) => ({ kind: 'DEPENDS_ON', from, to }) as const;

describe('how many independent voices', () => {
  it.each([
    ['everything goes back to one source', 'B>A C>A D>B', '1..1 [A] {A}'],
    ['two sources', 'A B', '2..2 [] {A B}'],
    ['a source, and an outlet that quotes an unnamed one', 'A O>U', '1..2 [] {A O}'],
    ['two outlets that quote one unnamed source each', 'O>U P>V', '0..2 [] {O P}'],
    ['a circle that leads nowhere', 'A>B B>C C>A D>A', '0..1 [A B C] {A}'],
    ['a circle that leads to a source', 'A>B B>A B>S', '1..1 [B S] {B}'],
    ['two chains to two sources in one document', 'X>Y>S X>Z>L', '2..2 [X] {X}'],
    ['two outlets that name nobody', 'P Q', '1..2 [] {P Q}'],
    ['a monitor that narrates and quotes two', 'M>S M>L M*', '2..3 [M] {M}'],
  ])('%s: %s', (_, words, expected) => {
    const narrating = words.includes('*');
    const items = world(words.replace(' M*', ''));
    const own = narrating ? [{ ...base('M', 'M'), id: 'M narrates' }] : [];
    expect(hangsOn(of([...items, ...own]))).toBe(expected);
  });

  it('an outlet that narrates and quotes a source, beside another outlet', () => {
    const items = [...world('P>S Q'), { ...base('P', 'P'), id: 'P narrates' }];
    expect(hangsOn(of(items))).toBe('1..3 [] {P Q}');
  });

  it('a source and its press office are one voice', () => {
    expect(hangsOn(of(world('A B'), { ties: [{ kind: 'PART_OF', from: 'B', to: 'A' }] }))).toBe('1..1 [A] {A}');
  });

  it('what depends on another may be no voice of its own', () => {
    expect(hangsOn(of(world('A B'), { ties: [dependsOn('B', 'A')] }))).toBe('1..2 [] {A B}');
  });

  it('two that depend on one provider may be one, also when it says nothing', () => {
    expect(hangsOn(of(world('B C'), { ties: [dependsOn('B', 'A'), dependsOn('C', 'A')] }))).toBe('1..2 [] {B C}');
  });

  it('many documents of one source are one voice', () => {
    const items = Array.from({ length: 26 }, (_, index) => ({
      ...base('S', 'S'),
      id: `s${index}`,
      document: `d${index}`,
    }));
    expect(hangsOn(of(items))).toBe('1..1 [S] {S}');
  });

  it('near-copies may be one', () => {
    expect(hangsOn(of(world('A B'), { copies: [['A', 'B']] }))).toBe('1..2 [] {A B}');
  });

  it('a denial beside takes nothing away', () => {
    expect(hangsOn(of(world('A B', { B: { stance: 'DENIES' } })))).toBe('1..1 [A] {A}');
  });

  it('a carrier whose origin the view hides supports nothing', () => {
    const found = of(world('P>S', { S: { admitted: false } }));
    expect(hangsOn(found)).toBe('0..0 [] {}');
    expect(found.unsupported).toEqual(['P@P']);
  });

  it('an unnamed outlet that narrates counts in the upper bound only', () => {
    expect(hangsOn(of(world('O', unnamedOutlet)))).toBe('0..1 [O] {O}');
  });

  it('a declared reprint comes through what it reprints', () => {
    const reprint = world('X>Y>S X>Z>L').map((item) => ({
      ...item,
      id: `Q ${item.id}`,
      relays: item.relays.map((id) => `Q ${id}`),
      source: item.source,
      document: 'Q',
      publisher: 'Q',
      through: ['X'],
      originals: ['X'],
    }));
    expect(hangsOn(of([...world('X>Y>S X>Z>L'), ...reprint]))).toBe('2..2 [X] {X}');
  });

  it('a conclusion hangs on who drew it, and counts what it was drawn from', () => {
    const other = world('A B').map((item) => ({ ...item, claim: 'other' }));
    const drawn: Testimony = { ...base('C', 'C'), bases: other.map(({ id }) => id) };
    expect(hangsOn(of([...other, drawn]))).toBe('2..2 [C] {C}');
  });

  it('a conclusion that is only possible makes what it rests on no more than possible', () => {
    const other = world('A B').map((item) => ({ ...item, claim: 'other' }));
    const drawn: Testimony = { ...base('C', 'C'), bases: other.map(({ id }) => id), certainty: 'POSSIBLE' };
    expect(range(of([...other, drawn]))).toBe('0..2');
  });

  it('what was taken back or overtaken supports nothing', () => {
    const none = { withdrawn: new Set<string>(), superseded: new Set<string>(), doubtful: new Set<string>() };
    expect(range(of(world('A'), { standing: { ...none, superseded: new Set(['A@A']) } }))).toBe('0..0');
    expect(range(of(world('B>A'), { standing: { ...none, withdrawn: new Set(['A@B']) } }))).toBe('0..0');
    expect(range(of(world('A'), { standing: { ...none, doubtful: new Set(['A@A']) } }))).toBe('0..1');
  });

  it('a fact-check that relays and denies takes nothing away', () => {
    expect(hangsOn(of(world('F>A A', { 'F@F': { stance: 'DENIES', certainty: 'CERTAIN' } })))).toBe('1..1 [A] {A}');
  });
});
