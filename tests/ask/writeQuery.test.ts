import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print, validate } from 'graphql';
import { writeQuery } from '../../src/ask/writeQuery.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const claims = parse(`
  query ($filter: ClaimFilter, $mode: [Mode!], $view: View) {
    claims(filter: $filter, view: $view) { nodes { ...Told attributions(filter: { mode: $mode, stance: ASSERTS }) { totalCount } } }
  }
  fragment Told on Claim { text }
`);
const written = (variables: Record<string, unknown>) => print(writeQuery(schema, [{ document: claims, variables }]));

describe('a written query', () => {
  test('has values in the place of variables, by their types', () => {
    const query = written({
      filter: { predicates: ['seized'], onlyUnnamed: true, from: '2016-03' },
      mode: ['DIRECT'],
      view: { minReliability: 'B' },
    });
    expect(query).toContain('predicates: ["seized"]');
    expect(query).toContain('from: "2016-03"');
    expect(query).toContain('onlyUnnamed: true');
    expect(query).toContain('mode: [DIRECT]');
    expect(query).toContain('minReliability: B');
    expect(query).not.toContain('$');
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test('has two calls of one field apart', () => {
    const calls = ['seized', 'left'].map((predicate) => ({
      document: claims,
      variables: { filter: { predicates: [predicate] } },
    }));
    const query = print(writeQuery(schema, calls));
    expect(query).toMatch(/ {2}claims\(filter: \{predicates: \["seized"\]\}\)/);
    expect(query).toMatch(/ {2}claims2: claims\(filter: \{predicates: \["left"\]\}\)/);
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test('leaves out the arguments of which there is no value', () => {
    const query = written({ view: null });
    expect(query).toMatch(/^\{\n {2}claims \{/);
    expect(query).toContain('attributions(filter: {stance: ASSERTS})');
  });

  test.each(['") { id } } mutation { x }', 'a\\"b', '"""', 'line\nbreak', '\u2028', '#', '$filter', '{x}', '\u0000'])(
    'keeps a text what it is, whatever it holds: %j',
    (text) => {
      const query = written({ filter: { text } });
      expect(validate(schema, parse(query))).toEqual([]);
      expect(parse(query).definitions).toHaveLength(2);
      const values: string[] = [];
      JSON.stringify(parse(query, { noLocation: true }), (_, value) => {
        if (value?.kind === 'StringValue') values.push(value.value);
        return value;
      });
      expect(values).toEqual([text]);
    },
  );

  test('of several calls is one operation with a name for each, and its fragments once', () => {
    const query = writeQuery(schema, [
      { document: claims, variables: { filter: { text: 'a' } }, as: 'one' },
      { document: claims, variables: { filter: { text: 'b' } }, as: 'two' },
    ]);
    expect(query.definitions).toHaveLength(2);
    expect(print(query)).toMatch(/one: claims\(filter: \{text: "a"\}\)[\s\S]*two: claims\(filter: \{text: "b"\}\)/);
    expect(validate(schema, query)).toEqual([]);
  });
});
