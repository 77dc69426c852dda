import type { JournalEntryFragment } from '../generated.js';
import { ChoiceField, FilterForm } from '../lists/FilterForm.js';
import { setParams } from '../navigation/pageAddress.js';
import { capital } from '../words/countWords.js';
import { shortText } from '../words/shortText.js';
import { changeWords } from './journalRows.js';

interface JournalFieldsProps {
  readonly params: URLSearchParams;
  /** The entries that were read: who made them can be chosen. */
  readonly entries: readonly JournalEntryFragment[];
}

const kinds: readonly (readonly [string, string])[] = [
  ['', 'anything'],
  ...Object.entries(changeWords).map(([kind, words]): [string, string] => [kind, capital(words)]),
];

/** What the journal is narrowed to. */
export function JournalFields({ params, entries }: JournalFieldsProps) {
  const chosen = params.get('by') ?? '';
  const people = [...new Set([...entries.map(({ by }) => by ?? ''), chosen])].filter((by) => by !== '').sort();
  const since = params.get('since') ?? '';
  return (
    <FilterForm label="Narrow the journal">
      <label class="filter-field">
        Since the day
        <input
          type="date"
          value={since.slice(0, 10)}
          onChange={(event) => setParams(params, { since: event.currentTarget.value })}
        />
      </label>
      <ChoiceField
        params={params}
        name="by"
        label="By"
        choices={[['', 'anybody'], ...people.map((by): [string, string] => [by, shortText(by, 60)])]}
      />
      <ChoiceField params={params} name="kind" label="What was done" choices={kinds} />
      {since + chosen + (params.get('kind') ?? '') === '' ? null : (
        <button type="button" onClick={() => setParams(params, { since: '', by: '', kind: '' })}>
          Show all
        </button>
      )}
    </FilterForm>
  );
}
