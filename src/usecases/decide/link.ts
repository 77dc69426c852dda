import { parseId } from '../../domain/records/ids.js';
import type { DerivationKind, LinkKind } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import { type Decided, decide } from './decide.js';
import type { DecisionAuthor } from './retract.js';

/** A link between two things, and its valid time. */
interface Linked {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
  readonly valid?: string | undefined;
  readonly derivation?: DerivationKind | undefined;
}

/** Links two things. SAME_AS is a merge: `from` is absorbed into `to`. @throws InvalidInput; NotFound; Conflict */
export async function link(
  engine: Engine,
  { kind, from, to, valid, derivation }: Linked,
  decider: DecisionAuthor,
): Promise<Decided> {
  const ends = { from: parseId(from), to: parseId(to) };
  const more = { ...(valid ? { valid } : {}), ...(derivation ? { derivation } : {}) };
  return decide(engine, kind === 'SAME_AS' ? 'MERGE' : 'LINK', decider, {
    record: (decided) => ({ link: { kind, ...ends, ...more, ...decided } }),
  });
}
