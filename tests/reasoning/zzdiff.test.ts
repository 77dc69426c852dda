import { it } from '@jest/globals';
import { fc } from '../property.js';
import { literally } from './literal.js';
import { areCopies, randomWorld } from './randomWorld.js';
import { judged, said } from './world.js';

const firsts = (voices: readonly { readonly voice: string }[]) => voices.map(({ voice }) => voice).sort();
it('diff', () => {
  for (let seed = Number(process.env.SEED ?? 1), n = 0; n < Number(process.env.N ?? 4); seed++, n++) {
    const result = fc.check(
      fc.property(randomWorld, ({ evidence, sourceLinks }) => {
        const e = literally(evidence, sourceLinks, areCopies);
        const f = judged(evidence, { sourceLinks });
        const a = JSON.stringify([e.atLeast, e.atMost, e.singlePoints, e.cut]);
        const b = JSON.stringify([f.atLeast, f.atMost, firsts(f.singlePointsOfFailure), firsts(f.smallestCut.voices)]);
        if (a !== b) throw new Error(`literal ${a} code ${b}`);
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 400) },
    );
    if (!result.failed) {
      console.log(seed, 'no difference');
      continue;
    }
    const w = result.counterexample![0];
    const e = literally(w.evidence, w.sourceLinks, areCopies);
    const f = judged(w.evidence, { sourceLinks: w.sourceLinks });
    const lines = w.evidence.map((item) => {
      const base = said(`${item.source}@${item.document}`, { publisher: item.publisher, relays: item.relays }) as any;
      const diff = Object.entries(item)
        .filter(([k, v]) => k !== 'id' && JSON.stringify(v) !== JSON.stringify(base[k]))
        .map(([k, v]) => `${k}=${k === 'shingles' ? 'text' : JSON.stringify(v)}`);
      return `${item.id} ${item.source}@${item.document} pub=${item.publisher} ${item.mode} relays=${item.relays} ${diff.join(' ')}`;
    });
    console.log(
      [
        `seed ${seed} after ${result.numRuns}`,
        (result.errorInstance as any)?.message ?? result.error,
        ...lines,
        JSON.stringify(w.sourceLinks),
        'literal upper',
        JSON.stringify(e.upperOnly),
        'sup',
        JSON.stringify(e.superseded),
        'wd',
        JSON.stringify(e.withdrawn),
        'code',
        JSON.stringify(f.superseded),
        f.explanation,
      ].join('\n'),
    );
  }
});
