import { shinglesOf } from '../../src/domain/text/shingles.js';
import type { AttributionFacts, Derivation, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import { fc } from '../property.js';
import { on, said } from './world.js';

/** Evidence as small as it is tangled, with the links between those who speak in it. */
export interface RandomWorld {
  readonly evidence: readonly AttributionFacts[];
  readonly sourceLinks: readonly SourceLink[];
}

const sources = ['A', 'B', 'C', 'D', 'O', 'P', 'U', 'V'];
const documents = ['d0', 'd1', 'd2', 'd3', 'd4'];
const text = (from: number) =>
  shinglesOf(Array.from({ length: 150 }, (_, index) => `word${from + index}`).join(' ')) ?? '';
/** The first two seem copies of each other. */
const texts = [text(0), text(10), text(1000)];
const near = new Set(texts.slice(0, 2));

export function areCopies(a: string, b: string): boolean {
  return a === b || (near.has(a) && near.has(b));
}

const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 3 * others.length, arbitrary: fc.constant(usual) }, ...others.map((other) => fc.constant(other)));
const few = (most: number) => fc.uniqueArray(fc.nat(9), { maxLength: most });

const word = fc.record({
  source: fc.constantFrom(...sources),
  document: fc.constantFrom(...documents),
  narrative: fc.boolean(),
  claim: mostly('claim', 'other'),
  stance: mostly<AttributionFacts['stance']>('ASSERTS', 'DENIES', 'DOUBTS'),
  certainty: mostly<AttributionFacts['certainty']>('CERTAIN', 'POSSIBLE', 'UNCOMMITTED'),
  coding: mostly<AttributionFacts['coding']>('CLEAR', 'UNSURE'),
  seen: mostly<'admitted' | 'known' | 'hidden'>('admitted', 'known', 'hidden'),
  relays: few(2),
  bases: fc.oneof({ weight: 4, arbitrary: fc.constant<number[]>([]) }, few(2)),
  answers: fc.option(fc.nat(9), { freq: 8 }),
  takesBack: fc.boolean(),
  day: fc.integer({ min: 1, max: 3 }),
  figure: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 2 }),
});
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never;

const sheet = fc.record({
  publisher: fc.constantFrom(...sources),
  madeFrom: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.uniqueArray(fc.constantFrom(...documents), { maxLength: 2 }),
  ),
  text: fc.option(fc.constantFrom(...texts)),
});
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

const sourceLink = fc.record({
  kind: fc.constantFrom<SourceLink['kind']>('PART_OF', 'ONE_VOICE', 'DEPENDS_ON', 'DEPENDS_ON', 'ALLIED_WITH'),
  from: fc.constantFrom(...sources),
  to: fc.constantFrom(...sources, 'Z'),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
});

export const randomWorld: fc.Arbitrary<RandomWorld> = fc
  .record({
    words: fc.array(word, { minLength: 1, maxLength: 9 }),
    sheets: fc.tuple(sheet, sheet, sheet, sheet, sheet),
    sourceLinks: fc.array(sourceLink, { maxLength: 3 }),
  })
  .map(({ words, sheets, sourceLinks }) => ({ evidence: written(words, sheets), sourceLinks }));

const idOf = (index: number) => `a${index}`;

function written(words: readonly Word[], sheets: readonly Sheet[]): readonly AttributionFacts[] {
  return words.map((one, index) => {
    const answered = one.answers !== null && one.answers < index ? one.answers : null;
    const made = worded(one, index, words, sheets);
    return answered === null ? made : { ...made, ...answering(one, words[answered], idOf(answered)) };
  });
}

function worded(one: Word, index: number, words: readonly Word[], sheets: readonly Sheet[]): AttributionFacts {
  const sheetOf = sheets[documents.indexOf(one.document)];
  const publisher = sheetOf?.publisher ?? '';
  // Within one document nothing relays in a circle, and what takes words back is nothing that these could draw on.
  const linked = (others: readonly number[]) =>
    others
      .filter((other) => other < words.length && (words[other]?.document !== one.document || other > index))
      .filter((other) => other !== index && !(words[other]?.answers !== null && words[other]?.takesBack))
      .map(idOf)
      .sort();
  const relays = linked(one.relays);
  const narrates = one.narrative && relays.length === 0;
  const source = narrates ? publisher : one.source;
  return said(`${source}@${one.document}`, {
    ...{ id: idOf(index), publisher, relays, bases: linked(one.bases) },
    ...{ claim: one.claim, stance: one.stance, certainty: one.certainty, coding: one.coding },
    named: !'UV'.includes(source),
    sourceKind: 'OP'.includes(source) ? 'OUTLET' : 'UNSPECIFIED',
    mode: narrates ? 'NARRATIVE' : 'INDIRECT',
    admitted: one.seen === 'admitted',
    known: one.seen !== 'hidden',
    derivations: derivationsOf(one.document, sheets),
    shingles: narrates ? (sheetOf?.text ?? null) : null,
    figure: figureOf(one),
    ...on(`2016-05-0${one.day}`),
  });
}

/** An answer concerns the saying that it answers, as a denial of it, say, or as its taking back. */
function answering(one: Word, target: Word | undefined, id: string): Partial<AttributionFacts> {
  const alone = { about: [id], claim: target?.claim ?? 'claim', figure: null, relays: [], bases: [] };
  return one.takesBack ? { ...alone, stance: 'WITHDRAWS', source: target?.source ?? '' } : alone;
}

function figureOf({ claim, figure }: Word): AttributionFacts['figure'] {
  if (claim === 'claim' || figure === null) return null;
  return { events: ['event'], core: 'core', unit: 'people', low: null, best: figure, high: null, vague: false };
}

/** All that a document is made from, at any remove. */
function derivationsOf(document: string, sheets: readonly Sheet[]): readonly Derivation[] {
  const found: Derivation[] = [];
  const open = [document];
  const seen = new Set<string>();
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    if (seen.has(from)) continue;
    seen.add(from);
    for (const to of sheets[documents.indexOf(from)]?.madeFrom ?? []) {
      if (to === from) continue;
      found.push({ from, to, publisher: sheets[documents.indexOf(to)]?.publisher ?? '' });
      open.push(to);
    }
  }
  return found;
}
