import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import { entityKinds } from '../../../domain/vocabulary.js';
import { createEdges, createNodes, edgeTypes, updateEdges } from '../transaction/writerStatements.js';
import type { WriterStatement, WriteTransaction } from '../transaction/writeTransaction.js';
import { createdProps, type EdgePlan, type Plan } from './plan.js';
import type { StagedNode } from './stagedBatch.js';

const decisionTypes = ['link', 'assessment', 'review', 'retraction', 'withdrawal'] as const;

/** Writes what a plan has: what is named before what names it. */
export async function writePlan(transaction: WriteTransaction, plan: Plan, input: string): Promise<void> {
  const writer = new Writer(transaction, plan.created, input);
  await writer.things();
  await writer.claims();
  await writer.attributions();
  await writer.decisions();
  await writeEdges(transaction, plan);
  await rewrite(transaction, plan);
  await transaction.forEach('writes/things/mark-as-source', plan.speakers);
  const proposed = plan.proposedSpeakers.map((id) => ({ id, props: { onlyProposed: true } }));
  await transaction.forEach('writes/things/update-properties', proposed);
}

class Writer {
  constructor(
    private readonly transaction: WriteTransaction,
    private readonly created: readonly StagedNode[],
    private readonly input: string,
  ) {}

  /** Entities, sources, documents and events. */
  async things(): Promise<void> {
    for (const kind of entityKinds) {
      const entities = this.of('entity').filter(({ record }) => record.body.kind === kind);
      await this.create(createNodes(kind), entities);
    }
    const sources = this.of('source');
    const unnamed = sources.filter(({ record }) => record.body.signers === undefined);
    const joint = sources.filter(({ record }) => record.body.signers !== undefined);
    await this.create(createNodes('source'), unnamed);
    await this.create(createNodes('jointSource'), joint);
    await this.transaction.forEach(
      createEdges('SIGNED_BY'),
      joint.flatMap(({ record }) => (record.body.signers ?? []).map((to) => ({ from: record.id, to, props: {} }))),
    );
    await this.create('writes/things/create-documents', this.of('document'), ({ body }) => ({
      publisher: body.publisher,
    }));
    await this.transaction.forEach(createEdges('SCOPED_TO'), [
      ...unnamed.map(({ record }) => ({ from: record.id, to: record.body.document, props: {} })).filter(({ to }) => to),
      ...this.of('document')
        .filter(({ record }) => record.body.publisher.startsWith('src_'))
        .map(({ record }) => ({ from: record.body.publisher, to: record.id, props: {} })),
    ]);
    await this.create(createNodes('event'), this.of('event'));
  }

  async claims(): Promise<void> {
    const claims = this.of('claim');
    await this.create(createNodes('claim'), claims);
    const participants = claims.flatMap(({ record }) =>
      record.body.participants.map(({ entity, role, part }, ord) => ({
        from: record.id,
        to: entity,
        props: { role, ord, ...(part === undefined ? {} : { part }) },
      })),
    );
    await this.transaction.forEach('writes/things/create-participants', participants);
  }

  async attributions(): Promise<void> {
    const attributions = this.of('attribution');
    await this.create('writes/things/create-attributions', attributions, ({ body }, { inherited, fields }) => ({
      source: body.source,
      document: body.document,
      claim: inherited.claim,
      review: fields.review,
    }));
    const about = attributions.filter(({ record }) => record.body.about !== undefined);
    await this.transaction.forEach(
      createEdges('ABOUT'),
      about.map(({ record }) => ({ from: record.id, to: record.body.about, props: {} })),
    );
  }

  async decisions(): Promise<void> {
    for (const type of decisionTypes) await this.create(createNodes(type), this.of(type));
    const concerns = this.created.flatMap(({ record }) =>
      subjectsOf(record).map((subject, ord) => ({ from: record.id, to: subject, props: { ord } })),
    );
    await this.transaction.forEach(createEdges('CONCERNS'), concerns);
  }

  private of<T extends ResolvedRecord['type']>(
    type: T,
  ): readonly (StagedNode & { readonly record: ResolvedRecordOf<T> })[] {
    return this.created.filter(
      (thing): thing is StagedNode & { readonly record: ResolvedRecordOf<T> } => thing.record.type === type,
    );
  }

  private async create<T extends ResolvedRecord['type']>(
    statement: WriterStatement,
    things: readonly (StagedNode & { readonly record: ResolvedRecordOf<T> })[],
    more: (record: ResolvedRecordOf<T>, thing: StagedNode) => object = () => ({}),
  ): Promise<void> {
    const rows = things.map((thing) => ({
      props: createdProps(thing, this.transaction, this.input),
      ...more(thing.record, thing),
    }));
    await this.transaction.forEach(statement, rows);
  }
}

/** What a decision is about; nothing for what is no decision. */
function subjectsOf(record: ResolvedRecord): readonly string[] {
  switch (record.type) {
    case 'link':
      return [record.body.from, record.body.to];
    case 'assessment':
      return [record.body.subject];
    case 'review':
      return record.body.attributions;
    case 'retraction':
      return [record.body.attribution];
    case 'withdrawal':
      return [record.body.decision];
    default:
      return [];
  }
}

async function writeEdges(transaction: WriteTransaction, { newEdges, confirmedEdges }: Plan): Promise<void> {
  for (const type of ['relay', 'basis'] as const) {
    const rows = (plans: readonly EdgePlan[]) =>
      plans.filter(({ edge }) => edge.type === type).map(({ edge: { from, to }, props }) => ({ from, to, props }));
    await transaction.forEach(createEdges(edgeTypes[type]), rows(newEdges));
    await transaction.forEach(updateEdges(edgeTypes[type]), rows(confirmedEdges));
  }
}

async function rewrite(transaction: WriteTransaction, { updated }: Plan): Promise<void> {
  const revisions = updated.flatMap(({ stored, revision }) =>
    revision === undefined ? [] : [{ id: stored.id, revision }],
  );
  await transaction.forEach('writes/things/create-revisions', revisions);
  const rows = (replaces: boolean) =>
    updated.filter((one) => one.replaces === replaces).map(({ stored, props }) => ({ id: stored.id, props }));
  await transaction.forEach('writes/things/replace-properties', rows(true));
  await transaction.forEach('writes/things/update-properties', rows(false));
  const retained = updated.filter(({ stored }) => stored.labels.includes('Retained'));
  await transaction.forEach(
    'writes/things/release',
    retained.map(({ stored }) => stored.id),
  );
}
