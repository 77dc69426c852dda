// `npm test`: types, lint, generated types, unit tests, and every contract test on the embedded engine and on the newest line of
// Neo4j that a Java here can run. The other lines run those in which they could differ, or all with WHOSAID_TEST_EVERY_LINE=1.
// The last lines say what failed, and the very last sums all of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from './build.mjs';
import { canRun, LINES, startNeo4j } from './neo4j.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
const neo4jRequired = process.env.WHOSAID_REQUIRE_NEO4J === '1';
/** Every statement with its plan, and what depends on transactions, locks, indexes, errors and restarts. */
const whereLinesMayDiffer = [
  'statements',
  'isolation',
  'engineFailures',
  'openStore',
  'write',
  'twoServers',
  'gone',
  'seedQuestions',
];
const total = { passed: 0, failed: 0 };
const begun = Date.now();
const running = new Set();
/** What failed, and of a run of tests, which of them. */
const failures = [];
process.on('exit', () => {
  for (const child of running) child.kill();
  rmSync(scratch, { recursive: true, force: true });
});
// An exit runs the handlers above and those that end the servers; a signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

// Fetching waits for the network, so it costs the rest nothing. What fails of it fails once more where the server is started.
const fetched = run('jars', ['scripts/neo4j.mjs', '--fetch']);
await check('build', build);
// On Neo4j a test and its server wait for each other, and the newest line is the longest run: it begins at once, and all else takes
// what it leaves of the cores.
const [newest, ...others] = LINES.filter((line) => canRun(line));
await together([() => newestContract(newest), () => everythingElse().then(() => othersContract(others))]);

const seconds = Math.round((Date.now() - begun) / 1000);
console.log(`\nTook ${Math.floor(seconds / 60)} min ${seconds % 60} s.`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function statics() {
  await check('types', () => run('types', ['node_modules/typescript/bin/tsc', '--noEmit']));
  // The workbench is written for another JSX than the playground.
  const workbench = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/web/workbench'];
  await check('types of the workbench', () => run('types of the workbench', workbench));
  await check('lint', () =>
    run('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  );
  await check('generated types', () => run('generated types', ['scripts/generate.mjs', '--check']));
}

async function everythingElse() {
  // A check of types keeps one core busy: the tests have the other meanwhile.
  await together([statics, () => jest('unit', 'unit')]);
  const options = newest ? ['--maxWorkers=1'] : [];
  await jest('contract', 'contract on the embedded engine', { WHOSAID_TEST_ENGINE: 'embedded' }, options);
}

/** The newest line runs every test. */
async function newestContract(line) {
  if (!line) return noNeo4j();
  await contractOn(line, []);
}

/** The other lines run those tests in which lines may differ, one line after the other. */
async function othersContract(lines) {
  const parts = process.env.WHOSAID_TEST_EVERY_LINE === '1' ? [] : whereLinesMayDiffer;
  for (const line of lines) await contractOn(line, parts);
}

/** One server: planning statements is most of the work, and a second server would plan most of them again. */
async function contractOn({ name, version }, parts) {
  await fetched;
  const server = await startNeo4j({ line: name, forTests: parts.length > 0 ? 'few' : 'all' }).catch((error) =>
    notStarted(version, error),
  );
  if (!server) return;
  const environment = {
    WHOSAID_TEST_ENGINE: 'neo4j',
    WHOSAID_TEST_NEO4J_URI: server.uri,
    WHOSAID_TEST_NEO4J_LINE: name,
  };
  const files = parts.map((part) => `tests/contract/${part}`);
  await jest('contract', `contract on Neo4j ${version}`, environment, files.length > 0 ? ['--', ...files] : []);
  await server.stop();
}

/** Does several things at the same time. */
function together(works) {
  return Promise.all(works.map((work) => work()));
}

/** Without a Java the rest still counts, unless the caller insists on a Neo4j. */
function noNeo4j() {
  console.log('\nNot run: the contract tests on Neo4j. No Java here can run it.');
  if (neo4jRequired) count('a real Neo4j (WHOSAID_REQUIRE_NEO4J=1)', 0, 1);
}

/** A server that has its Java and does not start is a fault, if the caller insists on a Neo4j. */
function notStarted(version, error) {
  console.log(`\nNot run: the contract tests on Neo4j ${version}. ${error.message}`);
  if (neo4jRequired) count(`Neo4j ${version}`, 0, 1);
}

async function check(name, work) {
  const start = Date.now();
  const code = await work().then(
    (ended) => ended?.code ?? 0,
    (error) => error.message,
  );
  if (code !== 0) console.log(`${name} | ended with ${code}`);
  count(name, ...(code === 0 ? [1, 0] : [0, 1]), (Date.now() - start) / 1000);
}

async function jest(project, name, environment = {}, options = []) {
  const report = join(mkdtempSync(join(scratch, 'jest-')), 'report.json');
  // A larger nursery: tests leave much that is soon garbage, and with the usual one a tenth more of the processor goes to sorting it.
  const args = ['--max-semi-space-size=64', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  args.push('node_modules/jest/bin/jest.js');
  args.push('--selectProjects', project, '--json', `--outputFile=${report}`, ...options);
  // With --json the readable report goes to stderr, and stdout only repeats where the file is.
  const { code, seconds } = await run(name, args, { environment, stdout: 'ignore' });
  const { passed, failed, which } = outcome(report, code !== 0);
  count(name, passed, failed, seconds, which);
}

/** A suite that could not even be loaded has no failed test, but it is a failure; so is a run that left no report. */
function outcome(report, crash) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const which = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === 'failed');
      const file = relative(root, name);
      if (tests.length === 0) return status === 'failed' ? [`${file}: ${firstLines(message)}`] : [];
      return tests.map((test) => `${file}: ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
    });
    return { passed: numPassedTests, failed: crash && failed === 0 ? 1 : failed, which };
  } catch {
    return { passed: 0, failed: 1, which: ['it left no report'] };
  }
}

/** What to begin with. All of it was said when it failed, thousands of lines ago. */
function firstLines(message) {
  return stripVTControlCharacters(message).split('\n').slice(0, 30).join('\n');
}

/** Runs a program to its end. Each line that it says begins with its name, since several may speak at once. */
function run(name, args, { environment = {}, stdout = 'pipe' } = {}) {
  // The tests wipe the database they are given: they must never see the one of the person who runs them.
  const ours = ([key]) => !key.startsWith('NEO4J_') && !key.startsWith('WHOSAID_TEST_');
  const env = { ...Object.fromEntries(Object.entries(process.env).filter(ours)), ...environment };
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'pipe'] });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${name} | ${line}`));
    }
    const end = (code) => {
      running.delete(child);
      resolve({ code, seconds: (Date.now() - start) / 1000 });
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(code ?? signal));
  });
}

function count(name, passed, failed, seconds, which = []) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push([name, ...which].join('\n'));
  console.log(
    `${name}: ${passed} passed, ${failed} failed${seconds === undefined ? '' : `, ${Math.round(seconds)} s`}`,
  );
}
