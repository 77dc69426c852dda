import { readdirSync, readFileSync } from 'node:fs';
import { proposeByRules } from '../src/reading/rules/proposeByRules.js';

// How long the rules take to read texts, apart from the graph: `npm run bench:reading`.

const folder = 'tests/corpus/development';
const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n---\n')[1] ?? '');
const corpus = texts.join('\n\n');

measure(
  '1,000 words',
  corpus
    .split(/(?<=\s)/u)
    .slice(0, 1_000)
    .join(''),
  15,
);
measure('a megabyte', corpus.repeat(Math.ceil(1_000_000 / corpus.length)).slice(0, 1_000_000), 1);

function measure(name: string, text: string, times: number): void {
  proposeByRules({ text: corpus.slice(0, 3_000), publishedAt: '2020-05-05' });
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    proposeByRules({ text, publishedAt: '2020-05-05' });
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const median = taken[Math.floor(times / 2)] ?? 0;
  console.log(
    `${name}: ${median.toFixed(0)} ms (median of ${times}), heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
  );
}
