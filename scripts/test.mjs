// `npm test`: types, lint, generated types, unit tests, and every contract test on the embedded engine and on each
// line of Neo4j that a Java here can run. The last line sums all of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { LINES, startNeo4j } from './neo4j.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
/** How many servers of one line share its tests: while one plans a statement, the other's tests go on. */
const serversOfLine = 2;
const neo4jRequired = process.env.WHOSAID_REQUIRE_NEO4J === '1';
const total = { passed: 0, failed: 0 };
const failures = [];
// Both lines of Neo4j run the same statements. Those that many questions in English and many decisions come to take a cold server
// minutes to plan: the first line runs them all, further ones all but these.
const onFurtherLines = 'contract/(?!anything|ask|path|reasoning|roundTrips)';

process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
// An exit runs the handlers above and those that end the servers; a signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

await check('build', build);
await check('types', () => run(['node_modules/typescript/bin/tsc', '--noEmit']));
await check('lint', () => run(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']));
await check('generated types', () => run(['scripts/generate.mjs', '--check']));
await jest('unit', 'unit');
await jest('contract', 'contract on the embedded engine', { WHOSAID_TEST_ENGINE: 'embedded' });
await neo4jContract();

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function neo4jContract() {
  let ran = false;
  for (const { name, version } of LINES) {
    const servers = await startServers(name).catch((error) => notRun(`Neo4j ${version}`, error));
    if (!servers) continue;
    const uris = servers.map(({ uri }) => uri).join(',');
    const environment = { WHOSAID_TEST_ENGINE: 'neo4j', WHOSAID_TEST_NEO4J_URI: uris };
    await jest('contract', `contract on Neo4j ${version}`, environment, ran ? [onFurtherLines] : []);
    ran = true;
    await Promise.all(servers.map((server) => server.stop()));
  }
  // Without a Neo4j the other half still counts, unless the caller insists on both.
  if (!ran && neo4jRequired) count('a real Neo4j (WHOSAID_REQUIRE_NEO4J=1)', 0, 1);
}

function startServers(line) {
  return Promise.all(Array.from({ length: serversOfLine }, () => startNeo4j({ line })));
}

/** No Java for one line is no fault of ours; a server that has its Java and does not start is. */
function notRun(name, error) {
  console.log(`\nNot run: the contract tests on ${name}. ${error.message}`);
  if (neo4jRequired && error.code !== 'NO_JAVA') count(name, 0, 1);
}

async function check(name, work) {
  heading(name);
  try {
    await work();
    count(name, 1, 0);
  } catch (error) {
    console.error(error.message);
    count(name, 0, 1);
  }
}

async function jest(project, name, environment = {}, patterns = []) {
  heading(name);
  const report = join(scratch, 'report.json');
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  args.push('--selectProjects', project, '--json', `--outputFile=${report}`, '--', ...patterns);
  // With --json the readable report goes to stderr, and stdout only repeats where the file is.
  const crash = await run(args, environment, 'ignore').catch((error) => error);
  count(name, ...outcome(report, crash));
}

/** A suite that could not even be loaded has no failed test, but it is a failure; so is a run that left no report. */
function outcome(report, crash) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return [numPassedTests, crash && failed === 0 ? 1 : failed];
  } catch {
    return [0, 1];
  }
}

function run(args, environment = {}, stdout = 'inherit') {
  // The tests wipe the database they are given: they must never see the one of the person who runs them.
  const ours = ([key]) => !key.startsWith('NEO4J_') && !key.startsWith('WHOSAID_TEST_');
  const env = { ...Object.fromEntries(Object.entries(process.env).filter(ours)), ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`ended with ${code ?? signal}`))));
  });
}

function heading(name) {
  console.log(`\n== ${name}`);
}

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
