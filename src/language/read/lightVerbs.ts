import { verbBasesOf } from '../lexicon/inflections.js';
import type { Unit } from './units/units.js';

/** What the subject of a verb is to the noun beside it: who does it, to whom it is done, or who gets what is given. */
type LightSlot = 'subject' | 'object' | 'recipient';

/** Verbs that say nothing of themselves beside a noun for an act, and what their subject is to it. */
const light: ReadonlyMap<string, LightSlot> = new Map(
  (
    [
      [
        'subject',
        'carry conduct launch make stage mount commit perform order lead impose file pay issue give hold cause announce take',
      ],
      ['object', 'suffer sustain have face enjoy undergo'],
      ['recipient', 'receive'],
    ] as const
  ).flatMap(([slot, verbs]) => verbs.split(' ').map((verb) => [verb, slot] as [string, LightSlot])),
);
/** Whether a verb only carries a noun for an act: "launched an attack". */
export function isLightVerb(folded: string): boolean {
  return verbBasesOf(folded).some((base) => light.has(base));
}

const particles: ReadonlySet<string> = new Set(['out', 'up', 'down']);
const counting: ReadonlySet<string> = new Set(['number', 'count', 'amount', 'total']);

/** The subject and the light verb before a noun, and what stands between: adjectives, names, owners. */
export function splitAtLight(before: readonly Unit[]) {
  const at = before.findLastIndex(
    ({ kind, folded }) => kind === 'word' && verbBasesOf(folded).some((base) => light.has(base)),
  );
  if (at < 0) return { subjectUnits: [], lightSlot: undefined, modifiers: before.filter(isModifier) };
  const base = verbBasesOf(before[at]?.folded ?? '').find((one) => light.has(one)) ?? '';
  const rest = before.slice(at + 1).filter(({ folded }) => !particles.has(folded));
  return { subjectUnits: before.slice(0, at), lightSlot: light.get(base), modifiers: rest.filter(isModifier) };
}

/** "Emin has the support of Alma". */
export function splitAtHaving(before: readonly Unit[]) {
  const at = before.findLastIndex(
    ({ kind, folded }) => kind === 'auxiliary' && ['has', 'have', 'had'].includes(folded),
  );
  const subjectUnits = before.slice(0, Math.max(at, 0));
  if (at < 0 || subjectUnits.every(({ kind }) => kind === 'filler')) return undefined;
  return { subjectUnits, lightSlot: 'object' as const, modifiers: before.slice(at + 1).filter(isModifier) };
}

function isModifier({ folded, kind }: Unit): boolean {
  return kind !== 'filler' && kind !== 'preposition' && !counting.has(folded);
}
