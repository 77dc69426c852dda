import { boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { AttributionFacts, Derivation, SourceLink, Span } from '../../src/reasoning/evidence/evidence.js';
import { fc } from '../property.js';
import { shinglesFrom } from './texts.js';
import { excluding, said } from './world.js';

/** Small evidence in which all rules of version 2 meet, with the links between those who speak in it. */
export interface RandomWorld {
  readonly evidence: readonly AttributionFacts[];
  readonly sourceLinks: readonly SourceLink[];
}

const most = 9;
const named = ['A', 'B', 'C', 'D', 'O', 'P'];
/** Only in links. */
const silent = ['Y', 'Z'];
const joint: Readonly<Record<string, readonly string[]>> = { 'joint:A+B': ['A', 'B'], 'joint:B+Y': ['B', 'Y'] };
const documents = ['d0', 'd1', 'd2', 'd3', 'd4'];
const kinds: Readonly<Record<string, AttributionFacts['sourceKind']>> = { C: 'UNSPECIFIED', O: 'OUTLET', P: 'OUTLET' };
/** The first two seem copies of each other. */
const texts = [0, 10, 1000].map((first) => shinglesFrom(first, 150));
const near = new Set(texts.slice(0, 2));

export function areCopies(a: string, b: string): boolean {
  return a === b || (near.has(a) && near.has(b));
}

const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 4 * others.length, arbitrary: fc.constant(usual) }, ...others.map((other) => fc.constant(other)));
const few = (count: number) => fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: count });
/** One time in so many; else null. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, times: number) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const span = (edtf: string): Span => {
  const { earliestStart, latestEnd } = boundsOf(parseEdtf(edtf));
  return { from: earliestStart, to: latestEnd };
};
const spans = [
  ...['2016-05-01', '2016-05-02', '2016-05-03', '2016-05-04', '2016-05-02/2016-05-03', '2016-05'].map(span),
  span('2016-05-02T09:00:00Z'),
  { from: '-', to: '~' },
];

/** Two inputs, of which the later one comes after everything in the other. */
const first: AttributionFacts['recorded'] = { input: 'input', at: '2016-06-01T00:00:00.000Z' };
const later: AttributionFacts['recorded'] = { input: 'later', at: '2016-07-01T00:00:00.000Z' };

const word = fc.record({
  how: fc.constantFrom<'narrates' | 'quoted' | 'relays'>('narrates', 'quoted', 'relays'),
  source: fc.constantFrom<string | null>(null, null, null, ...named, ...Object.keys(joint), 'U', 'V'),
  document: fc.nat(documents.length - 1),
  claim: fc.constantFrom('claim', 'claim', 'claim', 'claim', 'other', 'third'),
  stance: mostly<AttributionFacts['stance']>('ASSERTS', 'DENIES', 'DOUBTS', 'DECLINES'),
  certainty: mostly<AttributionFacts['certainty']>('CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED'),
  isCommitted: mostly(false, true),
  coding: mostly<AttributionFacts['coding']>('CLEAR', 'LIKELY', 'UNSURE'),
  mode: fc.constantFrom<AttributionFacts['mode']>('DIRECT', 'INDIRECT', 'MIXED'),
  known: mostly(true, true, true, false),
  relays: few(3),
  bases: mostly<readonly number[]>([], [0], [1, 2], [3]),
  baseDocument: rarely(fc.constantFrom('A', 'O', 'Y'), 8),
  about: rarely(fc.nat(most), 6),
  takesBack: fc.boolean(),
  isOwnSaying: mostly(true, false),
  stated: rarely(fc.constantFrom(...spans), 3),
  recorded: mostly(first, later),
});
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never;

const sheet = fc.record({
  publisher: fc.constantFrom(...named, 'V'),
  published: fc.constantFrom(...spans),
  madeFrom: mostly<readonly number[]>([], [0], [1], [2], [3], [0, 1], [1, 2]),
  kind: fc.constantFrom<Derivation['kind']>('REPRINT', 'TRANSLATION', 'UPDATE', 'CORRECTION', 'CORRECTION'),
  isOfOnePublisher: fc.boolean(),
  repeats: fc.boolean(),
  text: rarely(fc.constantFrom(...texts), 2),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/** A figure and an occurrence of each claim. */
const coded = fc.record({
  figure: rarely(
    fc.record({
      numbers: fc.constantFrom<readonly [number | null, number | null, number | null]>(
        [null, 5, null],
        [null, 7, null],
        [6, 7, 9],
      ),
      unit: mostly('people', 'tanks'),
      events: mostly<readonly string[]>(['event'], ['event', 'more'], []),
      valid: fc.constantFrom(
        ...['2016-05-01', '2016-05-01', '2016-05-01', '2016-05-01T10:00:00Z', '2016-05-02', '2016-05', null],
      ),
    }),
    2,
  ),
  occurrence: rarely(fc.constant('row'), 4),
});
type Coded = typeof coded extends fc.Arbitrary<infer T> ? T : never;

const sourceLink = fc
  .record({
    kind: fc.constantFrom<SourceLink['kind']>(
      ...(['PART_OF', 'PART_OF', 'SUCCEEDS', 'ONE_VOICE', 'DEPENDS_ON', 'DEPENDS_ON', 'ALLIED_WITH'] as const),
    ),
    from: fc.constantFrom(...named, ...silent),
    to: fc.constantFrom(...named, ...silent),
    validFrom: mostly(null, '2016-05-02T00:00:00.000Z', '2016-05-03T00:00:00.000Z'),
    validTo: mostly(null, '2016-05-02T23:59:59.999Z', '2016-05-03T23:59:59.999Z'),
  })
  // No entity is a part or a successor of itself, at any remove.
  .map((link) =>
    link.kind === 'DEPENDS_ON' || link.from <= link.to ? link : { ...link, from: link.to, to: link.from },
  )
  .filter(({ from, to }) => from !== to);

export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: most }),
    sheets: fc.tuple(sheet, sheet, sheet, sheet, sheet),
    coded: fc.record({ claim: coded, other: coded, third: coded }),
    sourceLinks: fc.array(sourceLink, { maxLength: 4 }),
    excluded: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...named), { maxLength: 2 })),
    only: rarely(fc.uniqueArray(fc.constantFrom(...named), { minLength: 1, maxLength: 3 }), 8),
  })
  .map(({ words, sheets, coded: about, sourceLinks, excluded, only }) => {
    const everything = repeated(written(words, sheets), sheets).map((item) => ({ ...item, ...codedAs(about, item) }));
    const selected = only === null ? everything : everything.map((item) => ({ ...item, selected: isOf(item, only) }));
    return { evidence: excluding(selected, excluded), sourceLinks };
  });

const idOf = (index: number) => `a${index}`;

function isOf({ source, signers }: AttributionFacts, sources: readonly string[]): boolean {
  return [source, ...signers].some((one) => sources.includes(one));
}

function written(words: readonly Word[], sheets: readonly Sheet[]): readonly AttributionFacts[] {
  const items: AttributionFacts[] = [];
  for (const [index, one] of words.entries()) {
    const made = worded(one, index, words, sheets);
    const target = one.about === null ? undefined : items[one.about];
    items.push(target === undefined ? made : { ...made, ...aboutSaying(one, target), ...afterIt(made, target) });
  }
  return items;
}

function worded(one: Word, index: number, words: readonly Word[], sheets: readonly Sheet[]): AttributionFacts {
  // Within one document nothing relays in a circle, and what takes words back is nothing that these could draw on.
  const linked = (others: readonly number[]) =>
    others
      .filter((other) => other < words.length && (words[other]?.document !== one.document || other > index))
      .filter((other) => other !== index && !(words[other]?.about !== null && words[other]?.takesBack))
      .map(idOf)
      .sort();
  const relays = one.how === 'relays' ? linked(one.relays) : [];
  const paper = paperOf(one.document, sheets);
  const isPublishers = one.how === 'narrates' || one.source === null;
  const mode = one.how === 'narrates' ? 'NARRATIVE' : one.mode;
  return said(idOf(index), {
    ...{ id: idOf(index), relays, bases: linked(one.bases), mode },
    ...speaker(isPublishers ? paper.publisher : (one.source ?? ''), paper),
    ...{ claim: one.claim, stance: one.stance, coding: one.coding, known: one.known, stated: one.stated },
    recorded: one.recorded,
    certainty: relays.length > 0 && !one.isCommitted ? 'UNCOMMITTED' : one.certainty,
    baseDocuments: one.baseDocument === null ? [] : [{ document: 'video', publisher: one.baseDocument }],
    ...paper,
    shingles: one.how === 'narrates' ? (sheets[one.document]?.text ?? null) : null,
  });
}

/** Somebody unnamed in a document is nobody elsewhere; an unnamed publisher is the same in all its documents. */
function speaker(source: string, { document, publisher }: Pick<AttributionFacts, 'document' | 'publisher'>) {
  const isNamed = !/^[UV]/.test(source);
  return {
    source: isNamed || source === publisher ? source : `${source} in ${document}`,
    signers: joint[source] ?? [],
    named: isNamed,
    mention: isNamed ? null : source,
    sourceKind: kinds[source] ?? 'MONITOR',
  } as const;
}

/** What concerns a saying is recorded with it, or later. */
function afterIt(made: AttributionFacts, target: AttributionFacts): Pick<AttributionFacts, 'recorded'> {
  return { recorded: made.recorded.at < target.recorded.at ? target.recorded : made.recorded };
}

/** What concerns a saying: that it is taken back, denied, or held to. */
function aboutSaying(one: Word, target: AttributionFacts): Partial<AttributionFacts> {
  const { source, signers, named: isNamed, mention, sourceKind } = target;
  const own = { source, signers, named: isNamed, mention, sourceKind };
  const alone = { about: [target.id], claim: target.claim, relays: [], bases: [], baseDocuments: [], shingles: null };
  const certainty = one.certainty === 'UNCOMMITTED' ? 'CERTAIN' : one.certainty;
  if (one.takesBack) return { ...alone, ...own, certainty, stance: 'WITHDRAWS' };
  return { ...alone, ...(one.isOwnSaying ? own : {}), certainty, stance: 'DENIES' };
}

function codedAs(about: Readonly<Record<string, Coded>>, item: AttributionFacts): Partial<AttributionFacts> {
  const { figure = null, occurrence = null } = about[item.claim] ?? {};
  if (figure === null) return { occurrence };
  const { numbers, unit, events, valid } = figure;
  const [low, best, high] = numbers;
  const bounds = valid === null ? null : boundsOf(parseEdtf(valid));
  return { occurrence, figure: { events, core: 'core', unit, low, best, high, vague: false, valid: bounds } };
}

type Paper = Pick<AttributionFacts, 'document' | 'publisher' | 'published' | 'sort' | 'derivations'>;

/** A document is made from earlier ones; a revision is mostly of the same publisher. */
function paperOf(at: number, sheets: readonly Sheet[]): Paper {
  const published = sheets[at]?.published ?? { from: '-', to: '~' };
  const document = documents[at] ?? '';
  return {
    document,
    publisher: publisherOf(at, sheets),
    published,
    sort: published.from,
    derivations: derivationsOf(at, sheets),
  };
}

function originalsOf(at: number, sheets: readonly Sheet[]): readonly number[] {
  return (sheets[at]?.madeFrom ?? []).filter((other) => other < at);
}

function publisherOf(at: number, sheets: readonly Sheet[]): string {
  const { publisher = '', kind = 'REPRINT', isOfOnePublisher = false } = sheets[at] ?? {};
  const [original] = originalsOf(at, sheets);
  const revises = kind === 'CORRECTION' || (kind === 'UPDATE' && isOfOnePublisher);
  return original !== undefined && revises ? publisherOf(original, sheets) : publisher;
}

/** All that a document is made from, at any remove. */
function derivationsOf(at: number, sheets: readonly Sheet[]): readonly Derivation[] {
  const edges = new Map<string, Derivation>();
  const open = [at];
  for (const from of open) {
    for (const to of originalsOf(from, sheets)) {
      const [one, other] = [documents[from] ?? '', documents[to] ?? ''];
      const kind = sheets[from]?.kind ?? 'REPRINT';
      edges.set(`${one} ${other}`, { from: one, to: other, kind, publisher: publisherOf(to, sheets) });
      open.push(to);
    }
  }
  return [...edges.values()];
}

/** Copies that repeat what their first original says, as long as the world stays small. */
function repeated(items: readonly AttributionFacts[], sheets: readonly Sheet[]): readonly AttributionFacts[] {
  let all = items;
  for (const [at, { repeats }] of sheets.entries()) {
    const [original] = originalsOf(at, sheets);
    if (!repeats || original === undefined) continue;
    const copy = copyOf(all, documents[original] ?? '', paperOf(at, sheets));
    if (all.length + copy.length <= most) all = [...all, ...copy];
  }
  return all;
}

/** What a declared copy says that only repeats its original. */
export function copyOf(
  evidence: readonly AttributionFacts[],
  original: string,
  paper: Paper,
): readonly AttributionFacts[] {
  const words = evidence.filter(({ document, about }) => document === original && about.length === 0);
  const renamed = new Map(words.map(({ id }) => [id, `${id} in ${paper.document}`]));
  const links = (ids: readonly string[]) => ids.map((id) => renamed.get(id) ?? id);
  return words.map((item) => ({
    ...item,
    ...paper,
    id: renamed.get(item.id) ?? '',
    relays: links(item.relays),
    bases: links(item.bases),
    // The copy's publisher says what the original's did in its own voice; whoever is quoted stays who it is.
    ...(item.source === item.publisher && (item.mode === 'NARRATIVE' || item.relays.length > 0)
      ? speaker(paper.publisher, paper)
      : item.named
        ? {}
        : speaker(item.mention ?? '', paper)),
  }));
}
