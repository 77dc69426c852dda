// Two projects: `contract` runs every store assertion against the one engine named by WHOSAID_TEST_ENGINE
// (embedded unless told; neo4j needs WHOSAID_TEST_NEO4J_URI), `unit` is everything else.
// As in the bundle: outside production, graphql compares the classes of every value with those of another copy of itself.
process.env.NODE_ENV = 'production';
const onNeo4j = process.env.WHOSAID_TEST_ENGINE === 'neo4j';
const servers = (process.env.WHOSAID_TEST_NEO4J_URI ?? '').split(',').length;

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // NodeNext imports name the .js that TypeScript would emit; jest reads the .ts itself.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Types are checked by `tsc --noEmit`: ts-jest reports none in ESM mode, so it only transpiles here.
  transform: { '^.+\\.tsx?$': ['ts-jest', { useESM: true, diagnostics: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

export default {
  // Each worker wipes a database of its own.
  maxWorkers: onNeo4j ? servers : 2,
  // What modules leave behind in a worker stays there: one that has grown so large gives way to a new one.
  workerIdleMemoryLimit: '1500MB',
  // A cold Neo4j takes seconds to plan a statement it has not seen, and several runs share two cores.
  testTimeout: 240_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/contract/'],
    },
    { ...common, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
  ],
};
