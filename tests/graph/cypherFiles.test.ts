import { describe, expect, it } from '@jest/globals';
import { schemaStatements, templatesFor } from '../../src/graph/cypher.js';

const engines = ['embedded', 'neo4j'];
/** Names that are valid in a whole statement. */
const ofStatement = ['engine', 'view'];

const files = engines.flatMap((engine) => templatesFor(engine).names.map((name) => [name, engine] as const));

/** Every name that a template takes is bound to itself, every argument is given, and every condition is true. */
const everything: unknown = new Proxy(
  {},
  {
    get: (_, name) => (typeof name === 'string' ? `$${name}` : undefined),
    has: () => true,
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: '$' }),
  },
);
const objects = ['args', 'filter', 'page', 'wanted'];

function passedTo(name: string, engine: string): Readonly<Record<string, unknown>> {
  const { takes, gives } = templatesFor(engine).interfaceOf(name);
  return Object.fromEntries([...takes, ...gives].map((one) => [one, objects.includes(one) ? everything : one]));
}

describe('each file of cypher/', () => {
  it.each(files)('%s (%s) uses what it declares and nothing else', (name, engine) => {
    const { declared, undeclared } = templatesFor(engine).namesIn(name);
    // A variant for one engine may have no use for what another takes.
    const used = engines
      .map(templatesFor)
      .flatMap((templates) => (templates.names.includes(name) ? templates.namesIn(name).used : []));
    expect(undeclared.filter((one) => !ofStatement.includes(one))).toEqual([]);
    expect(declared.filter((one) => !used.includes(one))).toEqual([]);
  });

  it.each(files)('%s (%s) renders with all of its conditions', (name, engine) => {
    let count = 0;
    const nextNumber = () => {
      count += 1;
      return count;
    };
    const view = {
      scope: '',
      imports: '',
      recordedAt: true,
      publishedBy: true,
      review: true,
      exclude: true,
      only: true,
      minReliability: true,
      minCredibility: true,
      includeUnjudged: true,
    };
    const text = templatesFor(engine).render(name, passedTo(name, engine), { view, engine, nextNumber });
    expect(text).not.toMatch(/\{\{|\{%|undefined|\[object/);
    expect(text).not.toBe('');
  });

  it('of the schema is for all engines or for one', () => {
    const [embedded = [], neo4j = []] = engines.map((engine) => schemaStatements(engine).map(({ name }) => name));
    expect(embedded.length).toBeGreaterThan(0);
    expect(embedded.filter((name) => !neo4j.includes(name))).toEqual([]);
  });
});
