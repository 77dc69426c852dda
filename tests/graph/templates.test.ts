import { describe, expect, it } from '@jest/globals';
import { createTemplates, type StatementScope } from '../../src/graph/templates.js';

function scopeOf(view: StatementScope['view'] = {}, engine = 'embedded'): StatementScope {
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return count;
  };
  return { view: { scope: '', imports: '', ...view }, engine, nextNumber };
}

function render(sources: Readonly<Record<string, string>>, passed = {}, scope = scopeOf()): string {
  return createTemplates(sources).render('main', passed, scope);
}

const hop = [
  '{% takes from %}',
  '{% gives to %}',
  '{% local edge %}',
  'MATCH ({{ from }})-[{{ edge }}:R]->({{ to }}) WHERE {{ edge | openAt }}',
].join('\n');

describe('a template states its interface', () => {
  it('which can be read', () => {
    expect(createTemplates({ main: hop }).interfaceOf('main')).toEqual({ takes: ['from'], gives: ['to'] });
  });

  it('and is rejected without a name that it takes or gives', () => {
    expect(() => render({ main: hop }, { from: 'a' })).toThrow('main was not passed to');
    expect(() => render({ main: "{% render 'hop', from: 'a' %}", hop })).toThrow('hop was not passed to');
  });

  it('and with a name that it does not declare', () => {
    expect(() => render({ main: hop }, { from: 'a', to: 'b', of: 'c' })).toThrow('main does not take of');
    expect(() => render({ main: "{% render 'hop', from: 'a', to: 'b', of: 'c' %}", hop })).toThrow(
      'hop does not take of',
    );
  });

  it('and sees nothing else of its caller', () => {
    const main = "{% takes secret %}{% render 'inner' %}";
    expect(() => render({ main, inner: 'RETURN {{ secret }}' }, { secret: 's' })).toThrow('undefined variable: secret');
  });
});

describe('a template renders', () => {
  it('its local names with a number that no other fragment has', () => {
    const main = "{% render 'hop', from: 'a', to: 'b' %}\n{% render 'hop', from: 'b', to: 'c' %}";
    expect(render({ main, hop })).toBe(
      'MATCH (a)-[edge1:R]->(b) WHERE edge1.until = $openEnd\nMATCH (b)-[edge2:R]->(c) WHERE edge2.until = $openEnd',
    );
  });

  it('a property with the same name as a local name unchanged', () => {
    const main = '{% local n %}RETURN {{ n }}.n, {{ n }}.in_reply, n_';
    expect(render({ main })).toBe('RETURN n1.n, n1.in_reply, n_');
  });

  it('an earlier state in a view of the past only', () => {
    const main = "RETURN {{ 'was' | ifPast }}";
    expect(render({ main })).toBe('RETURN null');
    expect(render({ main }, {}, scopeOf({ recordedAt: true }))).toBe('RETURN was');
  });

  it('a label that a relationship implies where the engine needs it', () => {
    const main = "MATCH (a)-[:R]->({{ 'B' | implied }})-[:S]->(c)";
    expect(render({ main })).toBe('MATCH (a)-[:R]->(:B)-[:S]->(c)');
    expect(render({ main }, {}, scopeOf({}, 'neo4j'))).toBe('MATCH (a)-[:R]->()-[:S]->(c)');
  });

  it('conditions within conditions', () => {
    const main =
      '{% takes args %}{% if args.a %}A{% if args.b %}B{% unless args.c %}C{% endunless %}{% endif %}{% endif %}';
    expect(render({ main }, { args: { a: true, b: '$b' } })).toBe('ABC');
    expect(render({ main }, { args: { a: true, c: true } })).toBe('A');
    expect(render({ main }, { args: { b: true } })).toBe('');
  });

  it('the condition for what is in force, now and at an earlier time', () => {
    const main = "{{ 'x' | openAt }}";
    expect(render({ main })).toBe('x.until = $openEnd');
    expect(render({ main }, {}, scopeOf({ recordedAt: true }))).toBe('x.at <= $recordedAt AND $recordedAt < x.until');
  });

  it('the condition for what was recorded by the time of the view', () => {
    const main = "{{ 'x' | recorded }}";
    expect(render({ main })).toBe('true');
    expect(render({ main }, {}, scopeOf({ recordedAt: true }))).toBe('x.at <= $recordedAt');
  });

  it('a list of properties in the form that is cheap to plan or to run', () => {
    const main = "{{ 'x' | properties: 'a', 'b' }}";
    expect(render({ main })).toBe('[x.a, x.b]');
    expect(render({ main }, {}, scopeOf({}, 'neo4j'))).toBe("[key IN ['a', 'b'] | x[key]]");
  });

  it('nothing for absent arguments and filters', () => {
    expect(() => render({ main: '{% takes args %}{{ args.a }}' }, { args: {} })).toThrow('undefined variable: args.a');
    expect(() => render({ main: "{{ 'x' | open }}" })).toThrow('undefined filter: open');
  });
});
