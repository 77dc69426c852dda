import { useEffect } from 'preact/hooks';
import type { WorkbenchDraftQuery } from '../generated.js';
import { counted } from '../words/countWords.js';
import { shortText } from '../words/shortText.js';
import { flaggedOf } from './CheckedDraft.js';

/** What came of each draft, by its text, the latest last. */
export type DraftResults = ReadonlyMap<string, string>;

interface EarlierDraftsProps {
  readonly text: string;
  readonly check: WorkbenchDraftQuery['checkText'];
  /** Kept by the page, which outlives each answer. */
  readonly results: DraftResults;
  readonly onResults: (change: (before: DraftResults) => DraftResults) => void;
}

const mostKept = 5;

/** What came of the drafts that were checked before this one, to compare them. They are forgotten with the page. */
export function EarlierDrafts({ text, check: { sentences }, results, onResults }: EarlierDraftsProps) {
  const words = `${counted(flaggedOf(sentences), 'flagged sentence')} of ${sentences.length} that can be compared`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each draft and its result once
  useEffect(() => {
    onResults((before) => new Map([...before, [text, words] as const].slice(-mostKept - 1)));
  }, [text, words]);
  const earlier = [...results].filter(([draft]) => draft !== text);
  if (earlier.length === 0) return null;
  return (
    <section class="card no-print" aria-label="Checked before">
      <h2>Checked before, on this visit</h2>
      <ul class="plain">
        {earlier.map(([draft, result]) => (
          <li key={draft}>
            <q dir="auto">{shortText(draft, 80)}</q>: {result}
          </li>
        ))}
      </ul>
    </section>
  );
}
