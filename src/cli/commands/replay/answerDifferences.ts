import { canonicalJson } from '../../../domain/records/ids.js';

/** Where two answers differ, each as words: `conflicts.totalCount: 3, now 4`. */
export function answerDifferences(then: unknown, now: unknown, path = ''): readonly string[] {
  if (canonicalJson(then ?? null) === canonicalJson(now ?? null)) return [];
  if (Array.isArray(then) && Array.isArray(now)) return inLists(then, now, path);
  if (isObject(then) && isObject(now)) {
    const names = new Set([...Object.keys(then), ...Object.keys(now)]);
    return [...names].flatMap((name) =>
      answerDifferences(then[name], now[name], path === '' ? name : `${path}.${name}`),
    );
  }
  return [`${path}: ${wordsOf(then)}, now ${wordsOf(now)}`];
}

/** Lists of one length are compared member by member; of others it is counted what is new and what is gone. */
function inLists(then: readonly unknown[], now: readonly unknown[], path: string): readonly string[] {
  if (then.length === now.length) {
    return then.flatMap((one, index) => answerDifferences(one, now[index], `${path}[${index}]`));
  }
  const [before, after] = [new Set(then.map(canonicalJson)), new Set(now.map(canonicalJson))];
  const added = [...after].filter((text) => !before.has(text)).length;
  const gone = [...before].filter((text) => !after.has(text)).length;
  return [`${path}: ${then.length} entries, now ${now.length} (${added} new or changed, ${gone} gone or changed)`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const maxWords = 60;

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return [...text].length > maxWords ? `${[...text].slice(0, maxWords).join('')}…` : text;
}
