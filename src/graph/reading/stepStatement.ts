import type { Statement } from '../engine.js';
import { expand } from '../select/fragment.js';
import type { BoundView } from '../select/view.js';

const kept = new Map<string, Statement>();

/** A statement of `cypher/` that stands in a view, behind what every question starts from. It takes no part of a question. */
export function stepStatement(name: string, view: BoundView, engine: string, when: readonly string[] = []): Statement {
  const key = [engine, name, ...view.when, '', ...when].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const piece = {
    when: new Set([...view.when, ...when]),
    names: {},
    number: 0,
    scope: view.scope.join(', '),
    engine,
    next,
  };
  const text = ['read/frame', name].map((file) => expand(file, { ...piece, number: next() })).join('\n');
  const statement = { name, text };
  kept.set(key, statement);
  return statement;
}
