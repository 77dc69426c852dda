import { forms } from '../forms/forms.js';
import { unended } from '../sentences.js';
import { written } from './written.js';

/** What slots of a template may be filled with, best first. */
export type Fills = Readonly<Record<string, readonly string[]>>;

/** A template with the first slot filled in several ways. */
export function fill(template: string, fills: Fills, most = 2): readonly string[] {
  const slots = [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '');
  const [first, ...rest] = slots;
  if (first === undefined) return [];
  const others = rest.map((slot) => fills[slot]?.[0]);
  if (others.some((other) => other === undefined)) return [];
  const complete = rest.reduce((text, slot, index) => text.replace(`{${slot}}`, () => others[index] ?? ''), template);
  return (fills[first] ?? []).slice(0, most).map((value) => complete.replace(`{${first}}`, () => value));
}

/** Things of a graph that questions may be about, by their names, and the text of a claim. */
interface QuestionSubjects {
  readonly claim?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: string | undefined;
  readonly thing?: string | undefined;
  readonly other?: string | undefined;
  readonly document?: string | undefined;
}

/** A question of each form about things of a graph, as far as it has them, and the examples. */
export function questionsOfForms(subjects: QuestionSubjects): readonly string[] {
  const fills = Object.fromEntries(
    Object.entries({ ...subjects, topic: subjects.thing, time: '2100' }).map(([slot, value]) => [
      slot,
      value === undefined ? [] : [slot === 'claim' ? unended(value) : written(value)],
    ]),
  );
  return [...new Set(forms.flatMap(({ template, example }) => [...fill(template, fills), example]))];
}
