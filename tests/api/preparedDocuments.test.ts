import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, getOperationAST, type OperationDefinitionNode, parse, print } from 'graphql';
import { PreparedDocuments } from '../../src/api/execution/preparedDocuments.js';
import type { BoundOperation, PreparedOperation } from '../../src/api/execution/preparedOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';

const schema = createSchema();
const type = schema.getQueryType();

/** An operation as a request brings it: parsed anew. */
function boundTo(text: string, variableValues: BoundOperation['variableValues']): BoundOperation {
  const document = parse(text);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) if (one.kind === 'FragmentDefinition') fragments[one.name.value] = one;
  if (!type) throw new Error('the schema has no queries');
  return { schema, document, operation, fragments, variableValues, type };
}

describe('a prepared operation', () => {
  const text =
    'query ($id: ID!, $first: Int, $more: Boolean!) { node(id: $id) { ... on Claim { attributions(first: $first) { totalCount } text @include(if: $more) } } }';
  const prepare = (documents: PreparedDocuments, values: BoundOperation['variableValues']) =>
    documents.get(text).prepare(boundTo(text, values));
  const values = { id: 'clm_1', first: 2, more: true };

  it('is used again for other arguments of a root field', () => {
    const documents = new PreparedDocuments(schema);
    const first = prepare(documents, values);
    expect(first).toHaveLength(1);
    expect(prepare(documents, { ...values, id: 'clm_2' })).toBe(first);
  });

  it.each([
    ['an argument below a root field', { ...values, first: 3 }],
    ['the condition of a directive', { ...values, more: false }],
    ['an argument that is null instead of absent', { id: 'clm_1', more: true, first: null }],
  ])('is not used for %s', (_, others) => {
    const documents = new PreparedDocuments(schema);
    const selections = (prepared: PreparedOperation) => prepared?.map(({ selection }) => selection);
    const first = prepare(documents, { id: 'clm_1', more: true });
    expect(selections(prepare(documents, others))).not.toEqual(selections(first));
  });
});

describe('the cost of an operation', () => {
  const text = 'query A($n: Int) { claims(first: $n) { nodes { id } } } query B { stats { claims } }';

  it('depends on the operation and on its variables', () => {
    const document = new PreparedDocuments(schema).get(text);
    const costs = () => [document.cost('A', { n: 10 }), document.cost('A', { n: 20 }), document.cost('B', {})];
    const [ten = 0, twenty = 0, stats = 0] = costs();
    expect(twenty).toBeGreaterThan(ten);
    expect(ten).toBeGreaterThan(stats);
    expect(costs()).toEqual([ten, twenty, stats]);
  });

  it('is an error for variables that do not fit, however often it is computed', () => {
    const document = new PreparedDocuments(schema).get(text);
    for (let time = 0; time < 2; time += 1) expect(() => document.cost('A', { n: 'ten' })).toThrow('$n');
  });
});

describe('a document', () => {
  it('is undefined for a text that is not GraphQL', () => {
    expect(new PreparedDocuments(schema).find('{ claims {')).toBeUndefined();
  });

  it('is known in any formatting, and unknown with any other selection', () => {
    const documents = new PreparedDocuments(schema, [print(parse('{ stats { claims } }'))]);
    const texts = ['{ stats { claims } }', '{stats{claims}} # claims', '{ stats { claims seq } }'];
    expect(texts.map((text) => documents.get(text).isKnown)).toEqual([true, true, false]);
  });

  it('has an error for fragments that form a cycle', () => {
    const text = '{ stats { ...A } } fragment A on Stats { ...B } fragment B on Stats { ...A }';
    expect(new PreparedDocuments(schema).get(text).facts.cycle).toContain('Cannot spread fragment "A" within itself');
  });
});
