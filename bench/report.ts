import type { ContestantName } from './contestant.js';
import { type Goal, goalsOf, isMet } from './goals.js';
import type { Figures } from './measure.js';
import { figuresFor, type ReadResult, type Results, type SizeResults } from './results.js';
import type { BesideWritersFigures, Looks } from './workloads/besideWriters.js';
import type { StallFigures } from './workloads/stall.js';

const labels: Readonly<Record<ContestantName, string>> = {
  raw: 'raw Cypher',
  generated: '@neo4j/graphql',
  ours: 'whosaid on Neo4j',
  again: 'the same, asked again',
  embedded: 'whosaid embedded',
};

/** The results as a page of Markdown. */
export function report(results: Results): string {
  const { machine, versions, start, sizes } = results;
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Measurements',
    '',
    `${machine} ${used.join(', ')}.`,
    ...sizes.map(({ claims, date, commit }) => `${claims.toLocaleString('en')} claims: ${date}, commit ${commit}.`),
    '`npm run bench` makes this page; README.md beside it tells what is measured, and how. Times are in milliseconds, over HTTP,',
    'from the request sent to the answer read.',
    '',
    '![How long an answer takes, by hand-written Cypher](results.svg)',
    '',
    ...section('What was promised', goalTable(goalsOf(results))),
    ...(start === undefined ? [] : section('Start to first answer, embedded engine', startLines(start))),
    ...sizes.flatMap(sizeSections),
  ].join('\n');
}

function sizeSections(size: SizeResults): readonly string[] {
  const name = `${size.claims.toLocaleString('en')} claims`;
  const reads = [1, 16].flatMap((inFlight) => {
    const rows = size.reads.filter((one) => one.inFlight === inFlight);
    return rows.length === 0 ? [] : section(`${name}, ${inFlight} in flight`, readTable(size, rows));
  });
  return [
    ...reads,
    ...section(`${name}, servers`, serverTable(size)),
    ...section(`${name}, the rest`, restLines(size)),
  ];
}

function goalTable(goals: readonly Goal[]): readonly string[] {
  const rows = goals.map(({ text, bound, found }) => {
    const promised = 'most' in bound ? `≤ ${bound.most}` : `≥ ${bound.least}`;
    const values = found.map(({ claims, value }) => {
      const where = claims === 0 ? '' : ` at ${claims.toLocaleString('en')}`;
      return `${isMet(bound, value) ? 'met' : '**missed**'}: ${round(value)}${where}`;
    });
    return [text, promised, values.length === 0 ? 'not measured' : values.join('; ')];
  });
  return table(['', 'promised', 'measured'], rows);
}

function startLines({ empty, loaded }: NonNullable<Results['start']>): readonly string[] {
  return [
    `${round(loaded)} ms with the demonstration data; ${round(empty)} ms when nothing is there and it is loaded first.`,
  ];
}

function readTable(size: SizeResults, rows: readonly ReadResult[]): readonly string[] {
  const cells = rows.map(({ workload, title, contestant, inFlight, figures }) => {
    const against = (other: ContestantName, figure: keyof Figures) => {
      const base = figuresFor(size, workload, other, inFlight);
      return base === undefined ? '' : round(figures[figure] / base[figure]);
    };
    const { p50, p99, perSecond, requests } = figures;
    return [
      title,
      labels[contestant],
      round(p50),
      round(p99),
      round(perSecond),
      against('raw', 'p50'),
      against('raw', 'perSecond'),
      against('generated', 'p50'),
      `${requests}`,
    ];
  });
  const heads = ['p50', 'p99', 'a second', 'p50 / raw', 'a second / raw', 'p50 / @neo4j/graphql', 'requests'];
  return table(['', 'by', ...heads], cells);
}

function serverTable({ contestants }: SizeResults): readonly string[] {
  const rows = contestants.map(({ name, startedIn, memory, roundTrips }) => {
    const trips = Object.entries(roundTrips).map(([workload, count]) => `${workload} ${count}`);
    const waits = name === 'embedded' ? 'in the process' : trips.join(', ');
    return [labels[name], round(startedIn), megabytes(memory), waits];
  });
  return table(['', 'start to first answer, ms', 'most memory, MB', 'round trips to Neo4j'], rows);
}

function restLines({
  lines,
  failures,
  load = {},
  firstActivity = {},
  dashboard = {},
  computing = {},
  stall = {},
  besideWriters,
}: SizeResults): readonly string[] {
  const items = [
    ...failures.map(
      ({ workload, message }) => `**${workload} could not be measured**: ${message.replaceAll('\n', ' ')}`,
    ),
    ...Object.entries(load).map(([name, { seconds, memory }]) => {
      const held = memory === undefined ? '' : `, ${megabytes(memory)} MB at the most`;
      const by = name === 'raw' ? 'bare batches of the same rows' : labels[name as ContestantName];
      return `Load of ${lines.toLocaleString('en')} lines, ${by}: ${round(seconds)} s${held}.`;
    }),
    ...Object.entries(firstActivity).map(
      ([name, ms]) => `Activity, first answer after a change, ${labels[name as ContestantName]}: ${round(ms)} ms.`,
    ),
    ...Object.entries(dashboard).map(
      ([name, { reads, writes, longestGap, errors }]) =>
        `Dashboard, ${labels[name as ContestantName]}: ${round(reads.perSecond)} reads a second with p50 ${round(reads.p50)} and ` +
        `p99 ${round(reads.p99)} ms, ${round(writes.perSecond)} writes a second with p50 ${round(writes.p50)} and p99 ` +
        `${round(writes.p99)} ms, at most ${round(longestGap)} ms from one to the next, ${errors} errors.`,
    ),
    ...Object.entries(stall).flatMap(([name, figures]) => stallLines(labels[name as ContestantName], figures)),
    ...(besideWriters === undefined ? [] : [besideWritersLine(besideWriters)]),
    ...Object.entries(computing).map(
      ([count, ms]) =>
        `Computing corroboration over ${Number(count).toLocaleString('en')} attributions: ${round(ms)} ms.`,
    ),
  ];
  return items.map((item) => `- ${item}`);
}

/** How another client fared, as ratios to how it fared alone in the same run. */
function stallLines(label: string, { idle, attacked }: StallFigures): readonly string[] {
  return Object.entries(attacked).map(([field, { health, claim, loop, turn, times, answered, refused }]) => {
    const ratios = `/health ${round(health / idle.health)} times, one claim ${round(claim / idle.claim)} times its own when idle`;
    return `While three clients ask ${times} x ${field} in a loop, ${label}: p99 of the event loop's delay ${round(loop)} ms and of the CPU of one turn of it ${round(turn)} ms, ${ratios}; ${answered} answered, ${refused} refused.`;
  });
}

function besideWritersLine({ idle, several, beside, writes }: BesideWritersFigures): string {
  const slower = ({ looking, plain }: Looks) => round(looking.p50 / plain.p50);
  const fewer = ({ looking, plain }: Looks) => round(looking.perSecond / plain.perSecond);
  return (
    `Statements that look at the sequence lock, to the same without: p50 ${slower(idle)} on an idle graph, ${slower(several)} with 8 in ` +
    `flight; beside a writer that never pauses, ${fewer(beside)} of the reads, and ${round(writes.looking / writes.plain)} of the writes.`
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...(lines.length === 0 ? ['Not measured.'] : lines), ''];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** Three figures that tell. */
function round(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const megabytes = (bytes: number | undefined): string => (bytes === undefined ? '–' : (bytes / 2 ** 20).toFixed(0));
