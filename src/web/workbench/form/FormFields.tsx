import { TextField } from './TextField.js';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly isWide?: boolean;
  readonly onValue: (value: string) => void;
}

/** A line of text. */
export function LabelledField({ label, value, isWide = false, onValue }: FieldProps) {
  return (
    <label class={isWide ? 'whole' : ''}>
      {label}
      <TextField text={value} onText={onValue} />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}

/** One of several. */
export function LabelledChoice({ label, value, choices, onValue }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {choices.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
