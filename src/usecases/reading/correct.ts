import { InvalidInput, NotFound } from '../../domain/errors.js';
import { canonicalJson, parseId } from '../../domain/records/ids.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import type { WireRecord } from '../../domain/records/records.js';
import { createResolver } from '../../domain/records/resolve.js';
import type { CorrectionInput } from '../../domain/schema/generated.js';
import type { ReviewState } from '../../domain/vocabulary.js';
import { writeRecord } from '../../formats/jsonl/writeRecord.js';
import type { Engine } from '../../graph/engine.js';
import { recordOf, type StoredThing } from '../../graph/export/recordOf.js';
import { readTexts } from '../../graph/write/transaction/storedNode.js';
import type { WriteTransaction } from '../../graph/write/transaction/writeTransaction.js';
import { checkExpected, relaysReviewedWith } from '../decide/reviewTogether.js';
import { spanRecord } from './proposalRecords.js';
import { wordsAt } from './wordsAt.js';
import { type Author, writeRecords } from './writeRecords.js';

type AttributionWire = Extract<WireRecord, { attribution: unknown }>['attribution'];
type ClaimWire = Extract<WireRecord, { claim: unknown }>['claim'];

/** The accepted attribution and its change in the journal. */
interface Corrected {
  readonly attribution: string;
  readonly change: number | null;
}

/** What is right, with the position checked. */
type Correction = Omit<CorrectionInput, 'span'> & { readonly span: AttributionWire['span'] };

/** An attribution as it is stored, as records say it. */
interface StoredAttribution {
  readonly id: string;
  readonly said: AttributionWire;
  readonly claim: ClaimWire;
  readonly relays: readonly string[];
}

/**
 * Accepts an attribution with corrections. What its identity depends on makes a new attribution, and the old one is rejected with
 * `correctedBy`; what only relays it is replaced alike. One change.
 * @throws InvalidInput; NotFound; Conflict if somebody has decided it meanwhile
 */
export async function correct(
  engine: Engine,
  attribution: string,
  correction: CorrectionInput,
  { expected, by, reason }: Author & { readonly expected?: ReviewState | undefined },
): Promise<Corrected> {
  const id = parseId(attribution, 'attribution');
  checkCorrection(correction);
  let chain: readonly StoredAttribution[] = [];
  let span: AttributionWire['span'];
  const input = canonicalJson([id, withoutNull(correction)]);
  const { change, results } = await writeRecords(
    engine,
    (at) => correctedRecords(chain, { ...correction, span }, { by, at }),
    { by, reason: reason ?? 'a correction', input },
    async (transaction) => {
      if (expected !== undefined) await checkExpected(transaction, [id], expected);
      chain = await readChain(transaction, [id, ...(await relaysReviewedWith(transaction, [id], 'REJECTED'))]);
      span = await spanOf(transaction, chain[0]?.said.document ?? '', correction.span);
    },
  );
  return { attribution: results.find(({ type }) => type === 'attribution')?.id ?? id, change };
}

/** A corrected position, with the words that stand there. @throws InvalidInput if the text is not known or shorter */
async function spanOf(
  transaction: WriteTransaction,
  document: string,
  given: CorrectionInput['span'],
): Promise<AttributionWire['span']> {
  if (!given) return undefined;
  const text = (await readTexts(transaction, [document])).get(document);
  if (text === undefined) throw new InvalidInput('correction: span: the text of the document is not known');
  const characters = [...text];
  return spanRecord(wordsAt(given, characters, 'correction: span'), characters);
}

function checkCorrection({ claim, newClaim }: CorrectionInput): void {
  if (claim && newClaim)
    throw new InvalidInput('correction: give either claim, another one that is meant, or newClaim');
}

async function readChain(transaction: WriteTransaction, ids: readonly string[]): Promise<readonly StoredAttribution[]> {
  const rows = await transaction.forEach('lookups/decisions/attribution-chain', ids);
  const found = rows.map((row): StoredAttribution => {
    const said = row.said as StoredThing['props'];
    const participants = (row.participants as readonly (readonly unknown[])[]).map(([role, entity, part]) => ({
      role,
      entity,
      ...(part === null || part === undefined ? {} : { part }),
    }));
    const wire = (type: 'attribution' | 'claim', props: StoredThing['props'], more: object = {}) =>
      // Only what a record may have: a stored thing has more.
      JSON.parse(writeRecord(recordOf(type, { id: String(props.id), props, revisions: [], ...more })));
    const { attribution } = wire('attribution', said) as { attribution: AttributionWire };
    const { claim } = wire('claim', row.claim as StoredThing['props'], { participants }) as { claim: ClaimWire };
    return { id: String(said.id), said: attribution, claim, relays: row.relays as readonly string[] };
  });
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) throw new NotFound(`attribution ${missing} does not exist in this graph`);
  return ids.map((id) => found.find((one) => one.id === id) as StoredAttribution);
}

/** The records of everything that is right, and the reviews of everything that was not. */
function correctedRecords(
  chain: readonly StoredAttribution[],
  correction: Correction,
  { by, at }: { readonly by: string; readonly at: string },
): readonly WireRecord[] {
  const [first] = chain;
  if (first === undefined) return [];
  const claim = claimOf(first, correction);
  const resolver = createResolver({ namespace: undefined, by });
  const resolve = (record: WireRecord) => resolver.resolve(parseRecord(record));
  const claimId = claim === undefined ? String(correction.claim ?? first.said.claim) : resolve({ claim }).id;
  const target = first.said.about === undefined ? { claim: claimId } : { about: first.said.about };
  const said = chain.map(({ id, said: old }, depth) => {
    const record = attributionOf(old, correction, target, depth);
    const now = resolve({ attribution: record }).id;
    // Another attribution than the one that was proposed is recorded as what it is: accepted.
    return { id, now, record: now === id ? record : { ...record, review: 'ACCEPTED' as const } };
  });
  checkDistinct(said);
  const nowOf = new Map(said.map(({ id, now }) => [id, now]));
  const relays = chain.flatMap(({ id, relays: all }): readonly WireRecord[] => {
    const from = nowOf.get(id) ?? id;
    return from === id ? [] : all.map((to) => ({ relay: { from, to: nowOf.get(to) ?? to } }));
  });
  const kept = said.filter(({ id, now }) => id === now).map(({ id }) => id);
  return [
    ...(claim === undefined ? [] : [{ claim }]),
    ...said.map(({ record }) => ({ attribution: record })),
    ...relays,
    ...(kept.length === 0 ? [] : [{ review: { attributions: kept, state: 'ACCEPTED' as const, by, at } }]),
    ...said
      .filter(({ id, now }) => id !== now)
      .map(({ id, now }) => ({ review: { attributions: [id], state: 'REJECTED' as const, correctedBy: now, by, at } })),
  ];
}

/** Who relays a statement cannot be who makes it. */
function checkDistinct(said: readonly { readonly now: string }[]): void {
  if (new Set(said.map(({ now }) => now)).size === said.length) return;
  throw new InvalidInput(
    'correction: source: this source relays the statement already: reject the proposal, and record what the source says itself',
  );
}

/** The claim in its corrected form; undefined if another one of the graph is meant, or nothing is changed. */
function claimOf({ claim, said }: StoredAttribution, { newClaim }: Correction): ClaimWire | undefined {
  if (!newClaim) return undefined;
  if (said.about !== undefined)
    throw new InvalidInput('correction: this attribution is about another one: it has no claim');
  const given = Object.fromEntries(
    Object.entries(newClaim).filter(([, value]) => value !== null && value !== undefined),
  );
  const { key, occurrence, ...own } = claim;
  const corrected = { ...own, ...given } as ClaimWire;
  const isAboutNothing = corrected.participants.length === 0;
  return { ...corrected, key: 'corrected claim', ...(isAboutNothing && occurrence ? { occurrence } : {}) };
}

function attributionOf(
  { key, mentions, ...old }: AttributionWire,
  { source, span, stance, mode, certainty, coding, stated, newClaim }: Correction,
  target: Pick<AttributionWire, 'claim' | 'about'>,
  depth: number,
): AttributionWire {
  const isFirst = depth === 0;
  // Where participants are others, what was recorded of the old ones is not known of them.
  const places = mentions === undefined || newClaim?.participants ? {} : { mentions };
  return {
    ...old,
    ...places,
    ...target,
    key: `corrected ${depth}`,
    ...(isFirst && source ? { source } : {}),
    ...(span === undefined ? {} : { span }),
    ...(stance ? { stance } : {}),
    // A relaying attribution has the mode of what it relays.
    ...(mode ? { mode } : {}),
    ...(isFirst && certainty ? { certainty } : {}),
    ...(coding ? { coding } : {}),
    ...(stated ? { stated } : {}),
  };
}

function withoutNull(given: object): object {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}
