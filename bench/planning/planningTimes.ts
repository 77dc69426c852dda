import type { Engine } from '../../src/graph/engine.js';
import type { Sent, SentStatements } from './sentStatements.js';

/** What is compared, and how often each statement is planned. */
export interface Comparison {
  readonly before: SentStatements;
  readonly now: SentStatements;
  readonly copies: number;
  /** Names of questions; all of them when absent. */
  readonly only?: readonly string[];
}

/** A table of the milliseconds that the statements of each question take to plan: the median of all copies, added up. */
export async function planningTimes(engine: Engine, { before, now, copies, only }: Comparison): Promise<string> {
  const rows = [['question', 'before', 'now', 'ratio', 'statements', 'lines', 'characters'].join(' | ')];
  await warmUp(engine, Object.values(now).flat());
  for (const [name, statements] of Object.entries(now)) {
    if (only !== undefined && !only.includes(name)) continue;
    const earlier = before[name] ?? [];
    const texts = [...new Set([...earlier, ...statements].map(({ text }) => text))];
    const medians = await mediansOf(engine, texts, [...earlier, ...statements], copies);
    const total = (list: readonly Sent[]) => list.reduce((sum, { text }) => sum + (medians.get(text) ?? 0), 0);
    const [was, is] = [total(earlier), total(statements)];
    const figures = [was, is].map((ms) => ms.toFixed(0));
    const changed = (measure: (list: readonly Sent[]) => number) => `${measure(earlier)} → ${measure(statements)}`;
    const ratio = (is / was).toFixed(2);
    rows.push([name, ...figures, ratio, changed((list) => list.length), changed(lines), changed(size)].join(' | '));
    console.error(rows.at(-1));
  }
  return rows.join('\n');
}

const squeezed = (text: string) => text.replace(/[^\S\n]+/g, ' ');
const lines = (list: readonly Sent[]) => list.reduce((sum, { text }) => sum + text.split('\n').length, 0);
const size = (list: readonly Sent[]) => list.reduce((sum, { text }) => sum + squeezed(text).length, 0);

/** Texts take turns, so that what disturbs the machine for a while disturbs all of them. */
async function mediansOf(engine: Engine, texts: readonly string[], all: readonly Sent[], copies: number) {
  const times = new Map(texts.map((text) => [text, [] as number[]]));
  for (let copy = 0; copy < copies; copy += 1) {
    for (const text of texts)
      times.get(text)?.push(
        await plan(
          engine,
          text,
          all.find((one) => one.text === text),
        ),
      );
  }
  return new Map([...times].map(([text, list]) => [text, median(list)]));
}

/** The planner itself is compiled while it runs: the first statements of a server take several times as long. */
async function warmUp(engine: Engine, statements: readonly Sent[]): Promise<void> {
  for (const sent of statements) await plan(engine, sent.text, sent);
}

async function plan(engine: Engine, text: string, sent: Sent | undefined): Promise<number> {
  await engine.read({ name: 'clear', text: 'CALL db.clearQueryCaches() YIELD value RETURN value' });
  const begun = performance.now();
  await engine.read({ name: 'plan', text: `EXPLAIN ${text}` }, sent?.params);
  return performance.now() - begun;
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
