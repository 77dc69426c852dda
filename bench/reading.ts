import { readdirSync, readFileSync } from 'node:fs';
import { proposeByRules } from '../src/reading/rules/proposeByRules.js';
import { madeUpArticle } from './madeUpArticle.js';

// How long the rules take to read texts, apart from the graph: `npm run bench:reading`. Times are of the processor, so that a busy
// machine changes them little. A text ten times as long should take ten times as long: the last column says how much more it takes.

const folder = 'tests/corpus/development';
const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n---\n')[1] ?? '');
const corpus = texts.join('\n\n');
const most = 490_000;

/** A text of some length, of numbered pieces. */
function textOf(length: number, piece: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    const part = piece(index);
    parts.push(part);
    sum += part.length;
  }
  return parts.join('').slice(0, length);
}

/** A name for each number: texts in which ever new people and towns appear. */
function nameOf(index: number): string {
  const syllables = 'ka lo mi ren tas vo dun pel sar ni'.split(' ');
  const letters = [...String(index + 100)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The capital words of the corpus become other names in each of its copies. */
const renamed = (index: number) =>
  `${corpus.replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?<!day)/gu, (word) => word + nameOf(index).toLowerCase())}\n\n`;

const kinds: Readonly<Record<string, (index: number) => string>> = {
  'the corpus, over and over': () => `${corpus}\n\n`,
  'the corpus with new names': renamed,
  'made-up articles': (index) => `${madeUpArticle(index)}\n\n`,
  'an interview': (index) => `HOST: Was ${nameOf(index)} hit?\n\nGUEST: The army said it was. I saw nothing.\n\n`,
  'one paragraph': (index) =>
    `The mayor of ${nameOf(index)} said that they had closed the road. "It is shut," she said. `,
  'apostrophes only': (index) => `'We saw the boys' ${nameOf(index)} leave. `,
};

proposeByRules({ text: corpus, publishedAt: '2020-05-05' });
const words = corpus.split(/(?<=\s)/u).slice(0, 1_000);
console.log(`1,000 words: ${taken(words.join(''), 15).toFixed(0)} ms`);
for (const [name, piece] of Object.entries(kinds)) {
  const [short, long] = [most / 10, most].map((length) => taken(textOf(length, piece), length < most ? 3 : 1)) as [
    number,
    number,
  ];
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(
    `${name}: ${most / 10} characters ${short.toFixed(0)} ms, ${most} characters ${long.toFixed(0)} ms, heap ${heap} MB, per character ${(long / short / 10).toFixed(2)} times`,
  );
}

/** The processor time that reading takes, in milliseconds: the median of several times. */
function taken(text: string, times: number): number {
  const all = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    proposeByRules({ text, publishedAt: '2020-05-05' });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  }).sort((one, other) => one - other);
  return all[Math.floor(times / 2)] ?? 0;
}
