import type { InputHTMLAttributes } from 'preact';

/** Of an input with a text and no list. */
type TextAttributes = Extract<InputHTMLAttributes<HTMLInputElement>, { type?: 'text' }>;

interface TextFieldProps extends Omit<TextAttributes, 'value' | 'type' | 'onInput'> {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A line of text in any script: a name, a word, an id. Nothing is completed or corrected in it. Its label stands around it. */
export function TextField({ text, onText, ...more }: TextFieldProps) {
  return (
    <input
      {...more}
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
