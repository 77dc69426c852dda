import { idPrefixes } from '../../domain/records/ids.js';
import type { RecordType } from '../../domain/records/records.js';
import type { Params, Row } from '../engine.js';
import type { PagedStatement } from './rows.js';

const decisionTypes: ReadonlySet<RecordType> = new Set(['link', 'assessment', 'review', 'retraction', 'withdrawal']);

/** The statement that reads the things of a type: `condition` is one that `cypher/export/page.cypher` knows. */
export function thingsStatement(type: RecordType, condition: string, params: Params): PagedStatement {
  const isDecision = decisionTypes.has(type);
  return {
    name: 'export/things',
    passed: { condition, hasParticipants: type === 'claim', hasSubjects: isDecision },
    // Things of a type lie together in the one index over ids, by the prefix of those.
    prefix: isDecision ? idPrefixes.decision : idPrefixes[type as keyof typeof idPrefixes],
    params: { ...params, kind: type.toUpperCase() },
  };
}

/** What a decision is about, by id, and what of that was withdrawn with its import; nothing for what is no decision. */
export function subjectsOf(row: Row): { readonly subjects: readonly string[]; readonly withdrawn: readonly string[] } {
  const all = (row.subjects ?? []) as readonly (readonly [id: string, isWithdrawn: boolean | null])[];
  const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    subjects: sorted.map(([id]) => id),
    withdrawn: sorted.filter(([, isWithdrawn]) => isWithdrawn === true).map(([id]) => id),
  };
}
