import type { Word } from '../../language/words.js';
import type { Form } from './form.js';
import { matchPattern, type Slots } from './pattern.js';

/** A form, and what its slots take up of a question. */
interface Fitting {
  readonly form: Form;
  readonly slots: Slots;
}

/** The forms that fit a question, in their order, each by the first of its patterns that does. */
export function fittingForms(forms: readonly Form[], words: readonly Word[]): readonly Fitting[] {
  return forms.flatMap((form): readonly Fitting[] => {
    for (const pattern of form.patterns) {
      const slots = matchPattern(pattern, words);
      if (slots !== undefined) return [{ form, slots }];
    }
    return [];
  });
}
