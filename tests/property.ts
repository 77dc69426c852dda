import fc from 'fast-check';

// Properties are tried with the same values each time, so that a test that passes goes on passing until something changes; one that
// fails says its seed anyway. For other values: WHOSAID_TEST_SEED is a number, or `random`. For more of them: WHOSAID_TEST_RUNS.
const { WHOSAID_TEST_SEED: seed = '20160305', WHOSAID_TEST_RUNS: runs } = process.env;

fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
});

/** How many values a property is tried with, where the usual hundred are too few or too many. */
export const runsOf = (usual: number): number => Number(runs ?? usual);

export { fc };
