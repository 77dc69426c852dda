import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../form/TextField.js';
import { useSettled } from '../frame/useSettled.js';
import { Link } from '../navigation/Link.js';
import { setParams } from '../navigation/pageAddress.js';

interface NameFieldProps {
  readonly params: URLSearchParams;
  readonly label: string;
}

/** A box whose text is the parameter `name` of the address, once typing rests. */
export function NameField({ params, label }: NameFieldProps) {
  const given = params.get('name') ?? '';
  const [text, setText] = useState(given);
  const settled = useSettled(text.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed moves the address, not the address itself
  useEffect(() => {
    if (settled !== given) setParams(params, { name: settled });
  }, [settled]);
  return (
    <label class="filter-field wide">
      {label}
      <TextField text={text} maxLength={200} onText={setText} />
    </label>
  );
}

interface ChoiceFieldProps {
  readonly params: URLSearchParams;
  /** The parameter of the address. */
  readonly name: string;
  readonly label: string;
  /** The values with their words; the first one stands for no parameter. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** A choice that is a parameter of the address. */
export function ChoiceField({ params, name, label, choices }: ChoiceFieldProps) {
  return (
    <label class="filter-field">
      {label}
      <select
        value={params.get(name) ?? ''}
        onChange={(event) => setParams(params, { [name]: event.currentTarget.value })}
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The fields that narrow a list. */
export function FilterForm({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <form class="filters no-print" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

interface NoneListedProps {
  readonly things: 'sources' | 'places';
  /** Whether the list is narrowed, by its own fields or by the view. */
  readonly isFiltered: boolean;
}

/** What stands in place of a list without items. */
export function NoneListed({ things, isFiltered }: NoneListedProps) {
  return (
    <p class="card">
      {isFiltered ? (
        `No ${things} like that in this view. Try fewer letters, or change the bar on top.`
      ) : (
        <>
          This graph has no {things} yet. <Link to="home">How to fill it</Link>
        </>
      )}
    </p>
  );
}
