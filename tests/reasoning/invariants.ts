import type { AttributionFacts, Derivation, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import type { RandomWorld } from './randomWorld.js';
import { copyOf } from './randomWorld.js';
import { excluding, on, said } from './world.js';

/** What is checked: the literal reading or the code. */
export type Judge = (evidence: readonly AttributionFacts[], links: readonly SourceLink[]) => Judged;

export interface Judged {
  readonly atLeast: number;
  readonly atMost: number;
  /** Supporting roots, circles without an origin included. */
  readonly roots: number;
  /** All sources of the voices of the smallest cut. */
  readonly cut: readonly string[];
  /** Attributions on support paths. */
  readonly passed: ReadonlySet<string>;
}

/** A change of a world, and which bounds it may not raise. */
interface Change {
  readonly says: string;
  readonly evidence: readonly AttributionFacts[];
  readonly raises: 'neither' | 'not atLeast';
}

type Invariant = (judge: Judge, world: RandomWorld) => readonly string[];

/** The invariants of section 2. Each returns what breaks it, in words. */
export const invariants: Readonly<Record<string, Invariant>> = {
  'atLeast <= atMost <= number of roots': (judge, { evidence, sourceLinks }) => {
    const { atLeast, atMost, roots } = judge(evidence, sourceLinks);
    return atLeast <= atMost && atMost <= roots ? [] : [`${atLeast}..${atMost} of ${roots} roots`];
  },
  'a relay raises nothing': (judge, world) => unraised(judge, world, relays),
  'a declared copy raises nothing': (judge, world) => unraised(judge, world, copies),
  'a denial raises nothing': (judge, world) => unraised(judge, world, denials),
  'a weak word raises nothing': (judge, world) => unraised(judge, world, weakWords),
  'excluding a source raises nothing': (judge, world) => unraised(judge, world, exclusions),
  'excluding the smallest cut leaves nothing': (judge, { evidence, sourceLinks }) => {
    const { cut } = judge(evidence, sourceLinks);
    const { atLeast, atMost } = judge(excluding(evidence, cut), sourceLinks);
    return atLeast === 0 && atMost === 0 ? [] : [`${atLeast}..${atMost} is left without ${cut.join(' ')}`];
  },
  'the order of records changes nothing': (judge, { evidence, sourceLinks }) => {
    const before = asText(judge(evidence, sourceLinks));
    const turned = asText(judge([...evidence].reverse(), [...sourceLinks].reverse()));
    const shifted = asText(judge([...evidence.slice(3), ...evidence.slice(0, 3), ...evidence], sourceLinks));
    return [turned, shifted].filter((after) => after !== before).map((after) => `${before}, then ${after}`);
  },
  'withdrawing a decision restores the answer': (judge, { evidence, sourceLinks }) => {
    const before = asText(judge(evidence, sourceLinks.slice(1)));
    judge(evidence, sourceLinks);
    const after = asText(judge(evidence, sourceLinks.slice(1)));
    return before === after ? [] : [`${before}, then ${after}`];
  },
};

function asText({ atLeast, atMost, roots, cut, passed }: Judged): string {
  return JSON.stringify([atLeast, atMost, roots, cut, [...passed].sort()]);
}

function unraised(
  judge: Judge,
  { evidence, sourceLinks }: RandomWorld,
  changes: (evidence: readonly AttributionFacts[], before: Judged) => readonly Change[],
): readonly string[] {
  const before = judge(evidence, sourceLinks);
  return changes(evidence, before).flatMap((change) => {
    const after = judge(change.evidence, sourceLinks);
    const isRaised = after.atLeast > before.atLeast || (change.raises === 'neither' && after.atMost > before.atMost);
    return isRaised
      ? [`${change.says}: ${before.atLeast}..${before.atMost}, then ${after.atLeast}..${after.atMost}`]
      : [];
  });
}

/** An UNCOMMITTED relay by somebody new, of each of the words of the claim on support paths. */
function relays(evidence: readonly AttributionFacts[], { passed }: Judged): readonly Change[] {
  return evidence
    .filter(({ id, claim }) => passed.has(id) && claim === 'claim')
    .map(({ id }) => ({
      says: `R relays ${id}`,
      evidence: [...evidence, said('R@R', { relays: [id], certainty: 'UNCOMMITTED', mode: 'INDIRECT' })],
      raises: 'neither',
    }));
}

/** A declared copy of each document that carries the claim: all that it says, or its publisher's own narrative. */
function copies(evidence: readonly AttributionFacts[], { passed }: Judged): readonly Change[] {
  const carrying = evidence.filter(({ id, claim }) => passed.has(id) && claim === 'claim');
  const originals = new Map(carrying.map((item) => [item.document, item]));
  return [...originals.values()].flatMap((original) =>
    (['REPRINT', 'TRANSLATION', 'UPDATE'] as const).flatMap((kind): readonly Change[] => {
      const paper = { document: 'copy', publisher: 'R', ...on('2016-05-05'), ...copiedFrom(original, kind) };
      return [
        {
          says: `R makes a ${kind} of ${original.document}`,
          evidence: [...evidence, ...copyOf(evidence, original.document, paper)],
          raises: 'neither',
        },
        {
          says: `R narrates in a ${kind} of ${original.document}`,
          evidence: [...evidence, said('R@copy', paper)],
          raises: 'not atLeast',
        },
      ];
    }),
  );
}

function copiedFrom({ document, publisher, derivations }: AttributionFacts, kind: Derivation['kind']) {
  return { derivations: [{ from: 'copy', to: document, kind, publisher }, ...derivations] };
}

const days = ['2016-05-01', '2016-05-04'];

/** A denial by each of those who speak, and by somebody new. */
function denials(evidence: readonly AttributionFacts[]): readonly Change[] {
  return ownWords(evidence, { stance: 'DENIES' }).map(({ says, word }) => ({
    says: `${says} denies`,
    evidence: [...evidence, word],
    raises: 'neither',
  }));
}

/** A weak word of each of those who speak, and of somebody new. */
function weakWords(evidence: readonly AttributionFacts[], { passed }: Judged): readonly Change[] {
  // A narrative in a declared copy is of its original's voice; other words of its publisher are of a voice of their own.
  const supporting = evidence.filter(
    ({ id, relays: relayed, bases, mode, derivations }) =>
      passed.has(id) && relayed.length + bases.length === 0 && (mode !== 'NARRATIVE' || derivations.length === 0),
  );
  return (['ASSERTS', 'DENIES'] as const).flatMap((stance) =>
    [{ certainty: 'POSSIBLE' } as const, { coding: 'UNSURE' } as const].flatMap((weak) =>
      ownWords(evidence, { ...weak, stance }).map(
        ({ says, word }): Change => ({
          says: `${says} weakly ${stance}`,
          evidence: [...evidence, word],
          raises: supporting.some(({ source }) => source === word.source) ? 'neither' : 'not atLeast',
        }),
      ),
    ),
  );
}

function ownWords(evidence: readonly AttributionFacts[], more: Partial<AttributionFacts>) {
  // Somebody unnamed speaks in one document only.
  const speakers = new Map(evidence.filter(({ named }) => named).map((item) => [item.source, item]));
  return [...speakers.values(), said('R@R')].flatMap(({ source, signers, named, mention, sourceKind, ...item }) =>
    days.map((day) => ({
      says: `${source} on ${day}`,
      word: said(`${source}@own ${day}`, {
        ...{ source, signers, named, mention, sourceKind, selected: item.selected, document: `own ${day}` },
        ...{ publisher: signers[0] ?? source, ...on(day), ...more },
        admitted: evidence.every((other) => other.admitted || !through(other).includes(source)),
      }),
    })),
  );
}

function through({ source, signers, publisher }: AttributionFacts): readonly string[] {
  return [source, ...signers, publisher];
}

function exclusions(evidence: readonly AttributionFacts[]): readonly Change[] {
  const sources = new Set(evidence.flatMap(through));
  return [...sources].map((source) => ({
    says: `without ${source}`,
    evidence: excluding(evidence, [source]),
    raises: 'neither',
  }));
}
