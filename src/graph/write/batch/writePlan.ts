import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { Work } from '../transaction/writeTransaction.js';
import { createdProps, type EdgePlan, type Plan } from './plan.js';
import type { DraftThing } from './stagedBatch.js';

const entityLabels = { PERSON: 'Person', ORGANISATION: 'Organisation', ACTOR: 'Actor', PLACE: 'Place' } as const;

/** Writes what a plan has: what is named before what names it. */
export async function writePlan(work: Work, plan: Plan, input: string): Promise<void> {
  const writer = new Writer(work, plan.created, input);
  await writer.things();
  await writer.claims();
  await writer.attributions();
  await writer.decisions();
  await writeEdges(work, plan);
  await rewrite(work, plan);
  await work.forEach('write/speak', plan.speakers);
}

class Writer {
  constructor(
    private readonly work: Work,
    private readonly created: readonly DraftThing[],
    private readonly input: string,
  ) {}

  /** Entities, sources, documents and events. */
  async things(): Promise<void> {
    for (const [kind, label] of Object.entries(entityLabels)) {
      const entities = this.of('entity').filter(({ said }) => said.body.kind === kind);
      await this.create(`write/create-${label}`, entities);
    }
    const sources = this.of('source');
    await this.create('write/create-UnnamedSource', sources);
    await this.create('write/create-Document', this.of('document'), ({ body }) => ({ publisher: body.publisher }));
    await this.work.forEach('write/scope', [
      ...sources.map(({ said }) => ({ source: said.id, document: said.body.document })).filter((row) => row.document),
      ...this.of('document')
        .filter(({ said }) => said.body.publisher.startsWith('src_'))
        .map(({ said }) => ({ source: said.body.publisher, document: said.id })),
    ]);
    await this.create('write/create-Event', this.of('event'));
  }

  async claims(): Promise<void> {
    const claims = this.of('claim');
    await this.create('write/create-Claim', claims);
    const participants = claims.flatMap(({ said }) =>
      said.body.participants.map(({ entity, role, part }, ord) => ({
        claim: said.id,
        entity,
        props: { role, ord, ...(part === undefined ? {} : { part }) },
      })),
    );
    await this.work.forEach('write/involve', participants);
  }

  async attributions(): Promise<void> {
    const attributions = this.of('attribution');
    await this.create('write/create-Attribution', attributions, ({ body }, { placement, fields }) => ({
      source: body.source,
      document: body.document,
      claim: placement.claim,
      review: fields.review,
    }));
    const about = attributions.filter(({ said }) => said.body.about !== undefined);
    await this.work.forEach(
      'write/about',
      about.map(({ said }) => ({ attribution: said.id, about: said.body.about })),
    );
  }

  async decisions(): Promise<void> {
    await this.create('write/create-Link', this.of('link'));
    await this.create('write/create-Assessment', this.of('assessment'));
    await this.create('write/create-Review', this.of('review'));
    await this.create('write/create-Retraction', this.of('retraction'));
    await this.create('write/create-Withdrawal', this.of('withdrawal'));
    const concerns = this.created.flatMap(({ said }) =>
      subjectsOf(said).map((subject, ord) => ({ decision: said.id, subject, ord })),
    );
    await this.work.forEach('write/concern', concerns);
  }

  private of<T extends ResolvedRecord['type']>(
    type: T,
  ): readonly (DraftThing & { readonly said: ResolvedRecordOf<T> })[] {
    return this.created.filter(
      (thing): thing is DraftThing & { readonly said: ResolvedRecordOf<T> } => thing.said.type === type,
    );
  }

  private async create<T extends ResolvedRecord['type']>(
    statement: string,
    things: readonly (DraftThing & { readonly said: ResolvedRecordOf<T> })[],
    more: (said: ResolvedRecordOf<T>, thing: DraftThing) => object = () => ({}),
  ): Promise<void> {
    const rows = things.map((thing) => ({
      props: createdProps(thing, this.work, this.input),
      ...more(thing.said, thing),
    }));
    await this.work.forEach(statement, rows);
  }
}

/** What a decision is about; nothing for what is no decision. */
export function subjectsOf(said: ResolvedRecord): readonly string[] {
  switch (said.type) {
    case 'link':
      return [said.body.from, said.body.to];
    case 'assessment':
      return [said.body.subject];
    case 'review':
      return said.body.attributions;
    case 'retraction':
      return [said.body.attribution];
    case 'withdrawal':
      return [said.body.decision];
    default:
      return [];
  }
}

async function writeEdges(work: Work, { newEdges, edgesAgain }: Plan): Promise<void> {
  for (const [type, name] of [
    ['relay', 'relay'],
    ['basis', 'base'],
  ] as const) {
    const rows = (plans: readonly EdgePlan[]) =>
      plans.filter(({ edge }) => edge.type === type).map(({ edge: { from, to }, props }) => ({ from, to, props }));
    await work.forEach(`write/${name}`, rows(newEdges));
    await work.forEach(`write/${name}-again`, rows(edgesAgain));
  }
}

async function rewrite(work: Work, { rewritten }: Plan): Promise<void> {
  const versions = rewritten.flatMap(({ known, version }) =>
    version === undefined ? [] : [{ id: known.id, version }],
  );
  await work.forEach('write/version', versions);
  const rows = (replaces: boolean) =>
    rewritten.filter((one) => one.replaces === replaces).map(({ known, props }) => ({ id: known.id, props }));
  await work.forEach('write/replace', rows(true));
  await work.forEach('write/confirm', rows(false));
  const held = rewritten.filter(({ known }) => known.labels.includes('Retained'));
  await work.forEach(
    'write/release',
    held.map(({ known }) => known.id),
  );
}
