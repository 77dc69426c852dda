import type { JournalEntryFragment } from '../generated.js';
import { counted, listWords } from '../words/countWords.js';

/** What one act did: an entry of the journal, or all entries of an import that follow each other. */
export interface JournalRow {
  /** The entries, newest first. */
  readonly entries: readonly JournalEntryFragment[];
  readonly newest: JournalEntryFragment;
  readonly oldest: JournalEntryFragment;
}

/** Entries, newest first, with those of one import as one row. */
export function journalRows(entries: readonly JournalEntryFragment[]): readonly JournalRow[] {
  const rows: JournalEntryFragment[][] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (entry.import !== null && last?.[0]?.import === entry.import) last.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((own) => {
    const [newest, oldest] = [own[0], own.at(-1)];
    return newest === undefined || oldest === undefined ? [] : [{ entries: own, newest, oldest }];
  });
}

/** What the address narrows the journal to. */
export interface JournalFilter {
  /** A day or an instant. */
  readonly since: string;
  readonly kind: string;
  readonly by: string;
}

/** Whether an entry was recorded at this moment or after it. A day means its start, in UTC. */
export function isSince(since: string, { at }: Pick<JournalEntryFragment, 'at'>): boolean {
  const start = Date.parse(since);
  return Number.isNaN(start) || Date.parse(at) >= start;
}

/** Whether an entry is among those that the address asks for. */
export function isAsked({ since, kind, by }: JournalFilter, entry: JournalEntryFragment): boolean {
  return isSince(since, entry) && (kind === '' || entry.kind === kind) && (by === '' || (entry.by ?? '') === by);
}

const recordWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  entity: ['name', 'names'],
  source: ['unnamed source', 'unnamed sources'],
  document: ['document', 'documents'],
  event: ['event', 'events'],
  claim: ['claim', 'claims'],
  attribution: ['saying', 'sayings'],
  relay: ['relay', 'relays'],
  basis: ['basis', 'bases'],
  link: ['link', 'links'],
  assessment: ['grade', 'grades'],
  review: ['review', 'reviews'],
  retraction: ['retraction', 'retractions'],
  withdrawal: ['withdrawal', 'withdrawals'],
};

/** How many records of each type an act created and updated: "2 claims and 3 sayings new; 1 document changed". */
export function recordedWords({ entries }: JournalRow): string {
  const of = (which: 'created' | 'updated') => {
    const totals = new Map<string, number>();
    for (const { type, [which]: count } of entries.flatMap(({ counts }) => counts)) {
      if (count > 0) totals.set(type, (totals.get(type) ?? 0) + count);
    }
    return listWords([...totals].map(([type, count]) => counted(count, ...(recordWords[type] ?? [type, `${type}s`]))));
  };
  const [created, updated] = [of('created'), of('updated')];
  return [created === '' ? '' : `new: ${created}`, updated === '' ? '' : `changed: ${updated}`]
    .filter((words) => words !== '')
    .join('; ');
}

/** What somebody did, after their name. */
export const changeWords: Readonly<Record<string, string>> = {
  IMPORT: 'imported a file',
  RECORD: 'recorded',
  RETRACT: 'retracted a saying',
  REVIEW: 'reviewed',
  ASSESS: 'graded',
  LINK: 'linked two things',
  MERGE: 'merged two things',
  WITHDRAW: 'took something back',
};

/** What undoing an act means, before it is done. */
export function undoMeaning({ newest, entries }: JournalRow): string {
  const kept = 'It stays in the journal, and the undoing can be undone.';
  if (newest.kind === 'WITHDRAW') return `What was taken back counts again. ${kept}`;
  if (newest.kind === 'IMPORT') {
    const runs =
      entries.length === 1
        ? 'Everything that this import recorded'
        : `Everything that this import recorded, ${entries.length} entries,`;
    return `${runs} is withdrawn, except what others recorded too. ${kept}`;
  }
  if (newest.kind === 'RECORD')
    return `What this entry recorded is withdrawn, except what others recorded too. ${kept}`;
  return `The decision no longer counts. ${kept}`;
}
