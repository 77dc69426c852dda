import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';
import { createdProps, type EdgePlan, type Plan } from './plan.js';
import type { StagedNode } from './stagedBatch.js';

const entityLabels = { PERSON: 'Person', ORGANISATION: 'Organisation', ACTOR: 'Actor', PLACE: 'Place' } as const;

/** Writes what a plan has: what is named before what names it. */
export async function writePlan(transaction: WriteTransaction, plan: Plan, input: string): Promise<void> {
  const writer = new Writer(transaction, plan.created, input);
  await writer.things();
  await writer.claims();
  await writer.attributions();
  await writer.decisions();
  await writeEdges(transaction, plan);
  await rewrite(transaction, plan);
  await transaction.forEach('write/speak', plan.speakers);
}

class Writer {
  constructor(
    private readonly transaction: WriteTransaction,
    private readonly created: readonly StagedNode[],
    private readonly input: string,
  ) {}

  /** Entities, sources, documents and events. */
  async things(): Promise<void> {
    for (const [kind, label] of Object.entries(entityLabels)) {
      const entities = this.of('entity').filter(({ record }) => record.body.kind === kind);
      await this.create(`write/create-${label}`, entities);
    }
    const sources = this.of('source');
    await this.create('write/create-UnnamedSource', sources);
    await this.create('write/create-Document', this.of('document'), ({ body }) => ({ publisher: body.publisher }));
    await this.transaction.forEach('write/scope', [
      ...sources
        .map(({ record }) => ({ source: record.id, document: record.body.document }))
        .filter((row) => row.document),
      ...this.of('document')
        .filter(({ record }) => record.body.publisher.startsWith('src_'))
        .map(({ record }) => ({ source: record.body.publisher, document: record.id })),
    ]);
    await this.create('write/create-Event', this.of('event'));
  }

  async claims(): Promise<void> {
    const claims = this.of('claim');
    await this.create('write/create-Claim', claims);
    const participants = claims.flatMap(({ record }) =>
      record.body.participants.map(({ entity, role, part }, ord) => ({
        claim: record.id,
        entity,
        props: { role, ord, ...(part === undefined ? {} : { part }) },
      })),
    );
    await this.transaction.forEach('write/involve', participants);
  }

  async attributions(): Promise<void> {
    const attributions = this.of('attribution');
    await this.create('write/create-Attribution', attributions, ({ body }, { inherited, fields }) => ({
      source: body.source,
      document: body.document,
      claim: inherited.claim,
      review: fields.review,
    }));
    const about = attributions.filter(({ record }) => record.body.about !== undefined);
    await this.transaction.forEach(
      'write/about',
      about.map(({ record }) => ({ attribution: record.id, about: record.body.about })),
    );
  }

  async decisions(): Promise<void> {
    await this.create('write/create-Link', this.of('link'));
    await this.create('write/create-Assessment', this.of('assessment'));
    await this.create('write/create-Review', this.of('review'));
    await this.create('write/create-Retraction', this.of('retraction'));
    await this.create('write/create-Withdrawal', this.of('withdrawal'));
    const concerns = this.created.flatMap(({ record }) =>
      subjectsOf(record).map((subject, ord) => ({ decision: record.id, subject, ord })),
    );
    await this.transaction.forEach('write/concern', concerns);
  }

  private of<T extends ResolvedRecord['type']>(
    type: T,
  ): readonly (StagedNode & { readonly record: ResolvedRecordOf<T> })[] {
    return this.created.filter(
      (thing): thing is StagedNode & { readonly record: ResolvedRecordOf<T> } => thing.record.type === type,
    );
  }

  private async create<T extends ResolvedRecord['type']>(
    statement: string,
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
export function subjectsOf(record: ResolvedRecord): readonly string[] {
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
  for (const [type, name] of [
    ['relay', 'relay'],
    ['basis', 'base'],
  ] as const) {
    const rows = (plans: readonly EdgePlan[]) =>
      plans.filter(({ edge }) => edge.type === type).map(({ edge: { from, to }, props }) => ({ from, to, props }));
    await transaction.forEach(`write/${name}`, rows(newEdges));
    await transaction.forEach(`write/${name}-again`, rows(confirmedEdges));
  }
}

async function rewrite(transaction: WriteTransaction, { updated }: Plan): Promise<void> {
  const revisions = updated.flatMap(({ stored, revision }) =>
    revision === undefined ? [] : [{ id: stored.id, revision }],
  );
  await transaction.forEach('write/version', revisions);
  const rows = (replaces: boolean) =>
    updated.filter((one) => one.replaces === replaces).map(({ stored, props }) => ({ id: stored.id, props }));
  await transaction.forEach('write/replace', rows(true));
  await transaction.forEach('write/confirm', rows(false));
  const retained = updated.filter(({ stored }) => stored.labels.includes('Retained'));
  await transaction.forEach(
    'write/release',
    retained.map(({ stored }) => stored.id),
  );
}
