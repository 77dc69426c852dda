import { parseArgs } from 'node:util';
import type { Letter } from './workloads/readWorkload.js';

/** What is to be measured. */
export interface Options {
  /** In claims, smallest first. */
  readonly sizes: readonly number[];
  readonly only: ReadonlySet<Letter>;
  readonly full: boolean;
  readonly keep: boolean;
  readonly seed: number;
}

const letters: readonly Letter[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

const help = `Measures whosaid beside hand-written Cypher and @neo4j/graphql, on one Neo4j, in one run.

  npm run bench                        2,000 claims, every workload, in about five minutes
  npm run bench -- --full              10,000, 100,000 and 1,000,000 claims; takes hours and 10 GB of disk
  npm run bench -- --size 100k         another number of claims; several with commas
  npm run bench -- --only a,b          these workloads alone
  npm run bench -- --keep              keep the loaded graphs in .cache/bench for the next run with --keep
  npm run bench -- --seed 7            other data of the same shape (default: 1)

Workloads: a who reported, b nested claims, c busy place, d search, e activity, f dashboard, g load, h corroboration,
i start, j ask, k stall, l reads beside writers. Writes bench/RESULTS.md, bench/results.json and bench/results.svg.`;

/** What the command line asks for; undefined when it asked for help, which was printed. @throws Error */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string' },
      only: { type: 'string' },
      full: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return undefined;
  }
  const sizes = values.size ?? (values.full ? '10k,100k,1M' : '2k');
  return {
    sizes: sizes
      .split(',')
      .map(sizeOf)
      .toSorted((a, b) => a - b),
    only: new Set((values.only ?? letters.join(',')).split(',').map(letterOf)),
    full: values.full,
    keep: values.keep,
    seed: Number(values.seed),
  };
}

function sizeOf(text: string): number {
  const [, digits, unit = ''] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const size = Number(digits) * ({ k: 1_000, M: 1_000_000 }[unit] ?? 1);
  if (size >= 1_000) return size;
  throw new Error(`--size takes numbers of claims such as 10k or 1M, 1k at the least; not ${text}`);
}

function letterOf(text: string): Letter {
  const letter = letters.find((one) => one === text);
  if (letter !== undefined) return letter;
  throw new Error(`--only takes letters from ${letters.join(', ')}; not ${text}`);
}
