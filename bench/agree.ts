import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestant.js';
import type { Params, ReadWorkload } from './workloads/readWorkload.js';

/** Makes sure that all contestants give one answer to each question, and that it is not an empty one. @throws Error */
export async function agree(
  workload: ReadWorkload,
  questions: readonly Params[],
  contestants: readonly Contestant[],
): Promise<void> {
  for (const question of questions) {
    const answers = await Promise.all(
      contestants.map(async (contestant) => {
        const data = await contestant.ask(workload, question);
        const shape = contestant.name === 'generated' ? workload.generated?.shape : undefined;
        const answer = shape === undefined ? data : shape(data as never);
        return { name: contestant.name, answer: plain(workload.agreed?.(answer as never) ?? answer) };
      }),
    );
    const [first, ...others] = answers;
    const other = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer));
    if (other !== undefined && first !== undefined) {
      throw new Error(
        `${workload.name}: ${first.name} and ${other.name} answer ${JSON.stringify(question).slice(0, 200)} differently:\n` +
          `${difference(first.answer, other.answer)}`,
      );
    }
  }
}

/** Without what JSON does not have. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The first place where two answers differ. */
function difference(a: unknown, b: unknown, path = 'data'): string {
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    const key = keys.find((name) => !isDeepStrictEqual(a[name], b[name]));
    if (key !== undefined) return difference(a[key], b[key], `${path}.${key}`);
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 300)} and ${JSON.stringify(b)?.slice(0, 300)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
