// Starts a real Neo4j without Docker, from the artifacts on Maven Central, for development and tests.
//   npm run neo4j -- [--line 5|2026] [--port N] [--fresh]
//   npm run neo4j -- --fetch    only fetches what is missing of the lines that a Java here can run
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { followNpm } from './followNpm.mjs';

/** Newest first. The main class was renamed between the two lines. */
export const LINES = [
  { name: '2026', version: '2026.08.1', minJava: 21, maxJava: Infinity, main: 'org.neo4j.server.Neo4jCommunity' },
  { name: '5', version: '5.26.30', minJava: 17, maxJava: 21, main: 'org.neo4j.server.CommunityEntryPoint' },
];

const LOOPBACK = '127.0.0.1';
const windows = process.platform === 'win32';
const repository = fileURLToPath(new URL('../', import.meta.url));
/** The jars; several checkouts may share them. */
const cache = join(process.env.WHOSAID_CACHE || join(repository, '.cache'), 'neo4j');
/** The data of `npm run neo4j`; each checkout has its own. */
const dataRoot = join(repository, '.cache', 'neo4j');

/** Every Java on this machine, each once: {home, version}. */
export function findJavas() {
  const homes = [...homesNamed(), ...homesOnPath(), ...homesOnLinux(), ...homesOnMac()];
  const seen = new Map();
  for (const home of homes) {
    const java = home && join(home, 'bin', windows ? 'java.exe' : 'java');
    if (!java || !existsSync(java)) continue;
    const real = realpathSync(java);
    if (!seen.has(real)) seen.set(real, { home, java: real, version: javaVersion(real) });
  }
  return [...seen.values()].filter((found) => found.version > 0);
}

/** Whether a Java here can run a line. */
export function canRun({ minJava, maxJava }, javas = findJavas()) {
  return javas.some(({ version }) => version >= minJava && version <= maxJava);
}

/** The first line, newest first, that some Java here can run; `name` narrows it. */
export function pickLine(name, javas = findJavas()) {
  const wanted = LINES.filter((line) => name === undefined || line.name === name);
  if (wanted.length === 0)
    throw new Error(`There is no line "${name}". Choose one of: ${LINES.map((l) => l.name).join(', ')}.`);
  for (const line of wanted) {
    // The lowest Java that will do is the one the line is tested with most.
    const fit = javas.filter((j) => j.version >= line.minJava && j.version <= line.maxJava);
    const [java] = fit.sort((a, b) => a.version - b.version);
    if (java) return { ...line, java };
  }
  const needs = wanted.map((l) => `Neo4j ${l.version} needs Java ${l.minJava} to ${l.maxJava}`);
  const have = javas.map((j) => j.version).join(', ') || 'none';
  const advice = 'Install one, or set JAVA_HOME to its folder.';
  const message = `No Java fits: ${needs.join('; ').replaceAll('to Infinity', 'or newer')}; found: ${have}. ${advice}`;
  throw Object.assign(new Error(message), { code: 'NO_JAVA' });
}

/**
 * Starts one server and waits until bolt answers.
 * `dataDir` keeps the data; without it a temporary folder is used and removed by `stop()`.
 * `heap` and `pageCache` are the memory it takes for each. The defaults do for tests: planning statements is most of what a server
 * does there, and a collector of garbage that works beside it, as a server for users has (`G1`), makes that a fifth slower on two cores.
 * `forTests` makes a server plan each statement once; for `few` tests it also makes the first time of everything cheaper, and whatever
 * is done for long dearer. Nothing may be measured with it.
 *
 * @param {{line?: string, dataDir?: string, port?: number, heap?: string, pageCache?: string, collector?: 'Parallel' | 'G1',
 *   forTests?: 'few' | 'all', settings?: Record<string, unknown>}} [options]
 */
export async function startNeo4j({
  line,
  dataDir,
  port,
  heap = '1g',
  pageCache = '256m',
  collector = 'Parallel',
  forTests,
  settings = {},
} = {}) {
  const picked = pickLine(line);
  const jars = fetchJars(picked.version);
  const home = dataDir ?? mkdtempSync(join(tmpdir(), 'whosaid-neo4j-'));
  const boltPort = port ?? (await freePort());
  writeConfiguration(home, boltPort, { pageCache, forTests, settings });
  const child = spawn(picked.java.java, javaArguments(picked, jars, home, { heap, collector, forTests }), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = stopper(child, dataDir ? undefined : home);
  try {
    await untilBoltAnswers(child, boltPort, home);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri: `bolt://${LOOPBACK}:${boltPort}`,
    version: picked.version,
    java: picked.java.version,
    exited: exitOf(child),
    stop,
  };
}

/** JAVA_HOME, and JAVA_HOME_17_X64 and the like, as build machines have them. */
function homesNamed() {
  const names = Object.keys(process.env).filter((name) => /^JAVA_HOME(_|$)/.test(name));
  return names.map((name) => process.env[name]);
}

function homesOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const javas = folders.map((folder) => join(folder, windows ? 'java.exe' : 'java')).filter(existsSync);
  return javas.map((java) => join(realpathSync(java), '..', '..'));
}

function homesOnLinux() {
  const root = '/usr/lib/jvm';
  return existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : [];
}

function homesOnMac() {
  if (process.platform !== 'darwin') return [];
  const listed = spawnSync('/usr/libexec/java_home', ['-V'], { encoding: 'utf8' });
  return [...`${listed.stderr}${listed.stdout}`.matchAll(/\s(\/\S.*)$/gm)].map((match) => match[1]);
}

function javaVersion(java) {
  const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`)?.[1] ?? 0);
}

/** The folder with the jars of one version; fetched into a temporary folder and renamed, so a half cache never counts. */
function fetchJars(version) {
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  try {
    writeFileSync(join(work, 'pom.xml'), pom(version));
    console.error(`Fetching Neo4j ${version} from Maven Central, once (about 145 MB) ...`);
    const jars = join(work, 'jars');
    const first = mavenCopy(work, jars);
    if (first !== '') {
      const second = mavenCopy(work, jars);
      if (second !== '') throw new Error(`Neo4j ${version} could not be fetched from Maven Central, twice: ${second}`);
    }
    keepFirst(jars, folder);
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchAll(name) {
  const javas = findJavas();
  const wanted = LINES.filter((line) => name === undefined || line.name === name);
  for (const { version } of wanted.filter((line) => canRun(line, javas))) fetchJars(version);
}

/** Renames, unless another process fetched the same version meanwhile. */
function keepFirst(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** Runs Maven once; an empty string is success, otherwise what it complained of. */
function mavenCopy(work, jars) {
  const args = ['-B', '-q', '-f', join(work, 'pom.xml'), 'dependency:copy-dependencies'];
  args.push(`-DoutputDirectory=${jars}`, '-DincludeScope=runtime');
  const run = spawnSync(windows ? 'mvn.cmd' : 'mvn', args, { encoding: 'utf8', shell: windows });
  if (run.error?.code === 'ENOENT') {
    throw new Error('Maven (mvn) is not on the PATH. Install it, or use Neo4j from docker-compose.yml.');
  }
  if (run.error) throw run.error;
  if (run.status === 0 && existsSync(jars)) return '';
  const complaints = `${run.stdout}${run.stderr}`.split('\n').filter((text) => text.includes('ERROR'));
  return complaints[0] ?? `mvn ended with ${run.status ?? run.signal}`;
}

/** Both artifacts are needed: the first alone is a library, the second alone lacks the kernel. */
function pom(version) {
  const dependency = (group, artifact) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>whosaid</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
  <dependencies>${dependency('org.neo4j', 'neo4j')}${dependency('org.neo4j.app', 'neo4j-server')}</dependencies>
</project>
`;
}

/** What makes a server of tests plan a statement once. */
const fewerPlans = {
  // A small graph that changes all the time has its statements planned again every ten seconds, a second each.
  'dbms.cypher.min_replan_interval': '1h',
  // Otherwise a statement is planned once more for lists and texts of one item, of up to ten, of up to a hundred.
  'internal.cypher.use_parameter_size': false,
};

/** Ten times the usual thresholds for compiling thoroughly. */
const compileLater = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

function writeConfiguration(home, port, { pageCache, forTests, settings: own }) {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.bolt.listen_address': `${LOOPBACK}:${port}`,
    'server.bolt.advertised_address': `${LOOPBACK}:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    // Nobody but this machine can reach it, so nobody needs a password.
    'dbms.security.auth_enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': pageCache,
    ...(forTests ? fewerPlans : {}),
    ...own,
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function javaArguments(line, jars, home, { heap, collector, forTests }) {
  const vm = [`-Xms${heap}`, `-Xmx${heap}`, `-XX:+Use${collector}GC`, '-Dfile.encoding=UTF-8'];
  // A server of few tests does most things once: what compiling them thoroughly costs, it never gets back. Over all tests it does, but
  // only for what runs very often: with the usual thresholds, compiling takes more processor than the statements do.
  if (forTests === 'few') vm.push('-XX:TieredStopAtLevel=1');
  if (forTests === 'all') vm.push(...compileLater);
  // Otherwise 48 MB are left for code that is not compiled thoroughly: when they are full, it is thrown away, and compiled again.
  if (forTests) vm.push('-XX:ReservedCodeCacheSize=256m');
  // Neo4j reaches into these packages; without the flags newer Javas refuse or warn.
  vm.push('--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/java.io=ALL-UNNAMED');
  vm.push('--add-opens=java.base/sun.nio.ch=ALL-UNNAMED', '--enable-native-access=ALL-UNNAMED');
  return [...vm, '-cp', join(jars, '*'), line.main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilBoltAnswers(child, port, home) {
  let output = '';
  const remember = (chunk) => {
    output = `${output}${chunk}`.slice(-4000);
  };
  child.stdout.on('data', remember);
  child.stderr.on('data', remember);
  let ended;
  // 'close' comes after the last output, 'exit' need not.
  child.once('close', (code, signal) => {
    ended = `it ended with ${code ?? signal}`;
  });
  child.once('error', (error) => {
    ended = error.message;
  });
  const deadline = Date.now() + 300_000;
  while (!(await boltAnswers(port))) {
    if (ended) throw new Error(`Neo4j did not start, ${ended}.\n${explain(home, output)}`);
    if (Date.now() > deadline) throw new Error(`Neo4j did not answer within five minutes.\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The server says why it gives up in its own log, not on its output. */
function explain(home, output) {
  const log = join(home, 'logs', 'neo4j.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8').slice(-20_000) : '';
  if (/locked by another process/.test(text)) return 'Another Neo4j uses this data folder: stop that one first.';
  const causes = text.split('\n').filter((entry) => /ERROR|^Caused by/.test(entry));
  return [...causes.slice(-3), output].join('\n');
}

/** Speaks the first words of bolt: an open port alone does not mean that the database is up. */
function boltAnswers(port) {
  // The magic number, then four proposed versions of the protocol: 5.4, 4.0, none, none.
  const hello = Buffer.from('6060b01700000405000000040000000000000000', 'hex');
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: 1000 }, () => socket.write(hello));
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => done(data.length >= 4));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
    socket.once('close', () => resolve(false));
  });
}

function exitOf(child) {
  return new Promise((resolve) => child.once('exit', resolve));
}

/**
 * Asks politely, so that the store is closed (Neo4j takes ten seconds for it); one that hangs is ended after 30.
 * Temporary data needs no closing.
 */
function stopper(child, temporary) {
  const kill = () => child.kill('SIGKILL');
  // However this process ends, the server must not outlive it.
  process.once('exit', kill);
  return async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      const exited = exitOf(child);
      child.kill(temporary ? 'SIGKILL' : 'SIGTERM');
      const impatience = setTimeout(kill, 30_000);
      await exited;
      clearTimeout(impatience);
    }
    process.off('exit', kill);
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  };
}

async function main() {
  followNpm();
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({
    options: {
      line: { type: 'string' },
      port: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      fetch: { type: 'boolean', default: false },
    },
  });
  if (values.fetch) return fetchAll(values.line);
  const line = pickLine(values.line);
  const dataDir = join(dataRoot, `data-${line.name}`);
  if (values.fresh) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const options = { line: line.name, dataDir, ...(values.port ? { port: Number(values.port) } : {}) };
  const server = await startNeo4j(options);
  console.log(`Neo4j ${server.version} on Java ${server.java}, data in ${dataDir}`);
  console.log('It listens on 127.0.0.1 only and asks for no password. Ctrl-C stops it. To use it:\n');
  console.log(`NEO4J_URI=${server.uri}`);
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      asked = true;
      server.stop();
    });
  }
  const code = await server.exited;
  process.exitCode = asked ? 0 : (code ?? 1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
