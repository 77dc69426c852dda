import type { DecidedMove } from '../../graph/reading/decidedSince.js';
import type { AttributionFacts } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { factsOf } from '../evidence/corroborate.js';
import type { RootField } from '../rootField/rootField.js';
import { readDecided } from './decidedIn.js';
import type { ReceiptContents } from './receipt.js';
import type { ReceiptReading } from './receiptOf.js';

/** Something that an answer depends on and that has changed: an attribution, or a decision about other things. */
export interface Changed {
  readonly kind: 'NEW' | 'GONE' | 'CHANGED';
  readonly attribution: string | null;
  readonly decision: string | null;
  /** The journal entry, by its time; null if unknown or before the receipt. */
  readonly change: string | null;
}

interface ChangedAttribution extends Changed {
  readonly attribution: string;
}

/** What has changed between a receipt and now, in the order of the journal. */
export async function changesBetween(
  field: RootField,
  receipt: ReceiptContents,
  then: ReceiptReading,
  now: ReceiptReading,
): Promise<readonly Changed[]> {
  const attributions = changedAttributions(receipt, now);
  const links = changedLinks(receipt, now);
  if (attributions.length + links.length === 0) return [];
  const facts = factsById([...evidenceIn(now), ...evidenceIn(then)]);
  const unexplained = attributions.filter(({ change }) => change === null);
  const thingsOf = ({ attribution }: ChangedAttribution) => thingsNamedBy(facts.get(attribution));
  const things = withRecords([...links.flatMap(({ ends }) => ends), ...unexplained.flatMap(thingsOf)], [then, now]);
  const decided = await field.decidedSince({
    things: [...things],
    attributions: attributions.map(({ attribution }) => attribution),
    since: receipt.recordedAt,
  });
  const kinds = new Set(['SAME_AS', ...links.map(({ kind }) => kind)]);
  const named = withRecords(unexplained.flatMap(thingsOf), [then, now]);
  const isUsed = ({ kind, ends }: DecidedMove) => kinds.has(kind) || ends.some((end) => named.has(end));
  const moves = decided.moves.filter(isUsed);
  return inJournalOrder([
    ...decisionsOf(moves),
    ...attributions.map((one) =>
      one.change === null
        ? explained(one, moves, withRecords(thingsOf(one), [then, now]))
        : { ...one, decision: decided.judgedAt(one.attribution, one.change) ?? null },
    ),
  ]);
}

function changedAttributions(receipt: ReceiptContents, now: ReceiptReading): readonly ChangedAttribution[] {
  const [before, after] = [new Map(receipt.used), new Map(now.contents.used)];
  const marks = new Map(evidenceIn(now).flatMap((claimEvidence) => [...claimEvidence.marks]));
  const one = (kind: Changed['kind'], attribution: string): ChangedAttribution => {
    const since = marks.get(attribution)?.since;
    const change = since !== undefined && since > receipt.recordedAt ? since : null;
    return { kind, attribution, decision: null, change };
  };
  return [
    ...[...after.keys()].filter((id) => !before.has(id)).map((id) => one('NEW', id)),
    ...[...before.keys()].filter((id) => !after.has(id)).map((id) => one('GONE', id)),
    ...[...before].filter(([id, hash]) => after.has(id) && after.get(id) !== hash).map(([id]) => one('CHANGED', id)),
  ];
}

/** The decided links and merges that only one of the two answers uses. */
function changedLinks(receipt: ReceiptContents, now: ReceiptReading): readonly ReturnType<typeof readDecided>[] {
  const [before, after] = [new Set(receipt.decided), new Set(now.contents.decided)];
  return [...[...after].filter((text) => !before.has(text)), ...[...before].filter((text) => !after.has(text))].map(
    readDecided,
  );
}

function evidenceIn({ found }: ReceiptReading): readonly ClaimEvidence[] {
  return [...found.evidenceByClaim, ...found.dissent];
}

function factsById(evidenceByClaim: readonly ClaimEvidence[]): ReadonlyMap<string, AttributionFacts> {
  return new Map(factsOf(evidenceByClaim).map((said) => [said.id, said]));
}

/** The things whose decided links and grades decide how an attribution counts. */
function thingsNamedBy(said: AttributionFacts | undefined): readonly string[] {
  if (said === undefined) return [];
  const originals = said.derivations.flatMap(({ to, publisher }) => [to, publisher]);
  return [said.source, said.publisher, said.claim, said.document, ...originals];
}

/** Things with the records that are merged into them, then or now. */
function withRecords(things: readonly string[], readings: readonly ReceiptReading[]): ReadonlySet<string> {
  const found = new Set(things);
  for (const reading of readings) {
    for (const { merged } of evidenceIn(reading)) {
      for (const [record, source] of merged) if (found.has(source)) found.add(record);
    }
  }
  return found;
}

/** One entry for each decision: a merge may move several records. */
function decisionsOf(moves: readonly DecidedMove[]): readonly Changed[] {
  const found = new Map<string, Changed>();
  for (const { decision = null, moment, isNew } of moves) {
    const key = `${moment} ${decision ?? ''}`;
    // A merge ends what stood for the record before, and so both ends and begins something.
    if (found.has(key) && !isNew) continue;
    found.set(key, { kind: isNew ? 'NEW' : 'GONE', attribution: null, decision, change: moment });
  }
  return [...found.values()];
}

/** An attribution that did not change itself: by the decision about its source, publisher, claim or document, if it is a single one. */
function explained(one: ChangedAttribution, moves: readonly DecidedMove[], things: ReadonlySet<string>): Changed {
  const by = decisionsOf(moves.filter(({ ends }) => ends.some((end) => things.has(end))));
  const [only] = by;
  return by.length === 1 && only !== undefined ? { ...one, decision: only.decision, change: only.change } : one;
}

function inJournalOrder(changes: readonly Changed[]): readonly Changed[] {
  const order = ({ change, attribution, decision }: Changed) =>
    `${change ?? '~'} ${attribution === null ? '' : attribution} ${decision ?? ''}`;
  return [...changes].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
