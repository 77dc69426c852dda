import type { LinkKind } from '../../../domain/vocabulary.js';
import type { Row, Value } from '../../engine.js';
import { OPEN_END } from '../../openEnd.js';
import type { WriteTransaction } from '../transaction/writeTransaction.js';

/** What a transaction did to decisions and attributions, before its effects. */
export interface ChangedDecisions {
  /** Decisions that are new or back, whose effects have yet to come. */
  readonly fresh: readonly string[];
  /** Decisions that went with their import. */
  readonly withdrawn: readonly string[];
  /** Attributions whose standing may be another. */
  readonly attributions: readonly string[];
}

/** A decision as it is stored. */
export interface Decision {
  readonly id: string;
  readonly kind: 'LINK' | 'ASSESSMENT' | 'REVIEW' | 'RETRACTION' | 'WITHDRAWAL';
  readonly linkKind: LinkKind | undefined;
  readonly derivation: string | undefined;
  /** The ends of a link. */
  readonly from: string;
  readonly to: string;
  /** What an assessment grades. */
  readonly subject: string;
  /** The attributions a review or a retraction is about. */
  readonly attributions: readonly string[];
  /** What a withdrawal takes back; undefined when that is an import. */
  readonly decision: string | undefined;
  readonly depth: number;
  /** Withdrawn with its import. */
  readonly withdrawn: boolean;
  /** It holds, as the graph has it: nothing that holds takes it back. */
  readonly live: boolean;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
}

/** Decisions, and those that withdrawals among them take back, one after the other. */
export async function readDecisions(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<readonly Decision[]> {
  const found = new Map<string, Decision>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const decisions = (await transaction.forEach('lookups/decisions/decisions', wanted)).map(toDecision);
    for (const decision of decisions) found.set(decision.id, decision);
    wanted = decisions.flatMap(({ decision }) => (decision === undefined || found.has(decision) ? [] : [decision]));
  }
  return [...found.values()];
}

function toDecision(row: Row): Decision {
  return {
    id: String(row.id),
    kind: row.kind as Decision['kind'],
    linkKind: optional(row.linkKind) as LinkKind | undefined,
    derivation: optional(row.derivation),
    from: String(row.from),
    to: String(row.to),
    subject: String(row.subject),
    attributions: attributionsOf(row),
    decision: optional(row.decision),
    depth: Number(row.depth),
    withdrawn: optional(row.withdrawn) !== undefined,
    live: row.until === OPEN_END,
    validFrom: optional(row.validFrom),
    validTo: optional(row.validTo),
  };
}

function attributionsOf({ attribution, attributions }: Row): readonly string[] {
  if (Array.isArray(attributions)) return attributions as readonly string[];
  return typeof attribution === 'string' ? [attribution] : [];
}

function optional(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
