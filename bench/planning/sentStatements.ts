import type { DocumentNode } from 'graphql';
import { executeOperation } from '../../src/api/execution/executeOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';
import { importers } from '../../src/formats/index.js';
import type { Engine, Params, Statement } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { questionsAbout, type Subjects, subjectsDocument } from './questions.js';

/** A statement as it was sent, with the parameters it was sent with. */
export interface Sent extends Statement {
  readonly params: Params;
}

/** What each question sends, by the name of the question. */
export type SentStatements = Readonly<Record<string, readonly Sent[]>>;

const schema = createSchema();
const inputs = ['../../seed/al-tanf-2016.jsonl', '../../tests/fixtures/ucdp/norland_2031.csv'];

/** Puts the demonstration data and a small data set with events into the graph. */
export async function loadSeed(engine: Engine): Promise<void> {
  await openStore(engine);
  for (const [index, name] of ['jsonl', 'ucdp-ged'].entries()) {
    const importer = importers.find((one) => one.name === name);
    if (importer === undefined) throw new Error(`there is no importer ${name}`);
    await importInput(engine, importer, new URL(inputs[index] ?? '', import.meta.url).pathname, { by: 'bench' });
  }
}

/** The statements that a cold first answer to each question sends: each text once. */
export async function sentStatements(engine: Engine): Promise<SentStatements> {
  const sent: Sent[] = [];
  const read: Engine['read'] = (statement, params = {}, signal) => {
    if (sent.every(({ text }) => text !== statement.text)) sent.push({ ...statement, params });
    return engine.read(statement, params, signal);
  };
  const subjects = await findSubjects(engine);
  const all: Record<string, readonly Sent[]> = {};
  for (const { name, document, variables } of questionsAbout(subjects)) {
    sent.length = 0;
    await ask({ ...engine, read }, document, variables);
    all[name] = [...sent];
  }
  return all;
}

async function ask(engine: Engine, document: DocumentNode, variableValues: Readonly<Record<string, unknown>> = {}) {
  const contextValue = { engine, by: 'bench', writes: { allowed: true } };
  const { data, errors } = await executeOperation({ schema, document, variableValues, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  return data;
}

interface Found {
  readonly places: readonly { readonly node: { readonly __typename: string; readonly id: string } }[];
  readonly people: readonly { readonly node: { readonly __typename: string; readonly id: string } }[];
  readonly sources: { readonly nodes: readonly { readonly id: string }[] };
  readonly documents: { readonly nodes: readonly { readonly id: string }[] };
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
  readonly events: { readonly nodes: readonly { readonly id: string }[] };
  readonly whoReported: { readonly receipt: string };
}

async function findSubjects(engine: Engine): Promise<Subjects> {
  const found = (await ask(engine, subjectsDocument)) as unknown as Found;
  const first = (list: readonly { readonly id: string }[]) => list[0]?.id ?? '';
  return {
    place: found.places.find(({ node }) => node.__typename === 'Place')?.node.id ?? '',
    person: found.people.find(({ node }) => node.__typename === 'Person')?.node.id ?? '',
    source: first(found.sources.nodes),
    document: first(found.documents.nodes),
    otherDocument: found.documents.nodes[1]?.id ?? '',
    claim: first(found.claims.nodes),
    event: first(found.events.nodes),
    receipt: found.whoReported.receipt,
  };
}
