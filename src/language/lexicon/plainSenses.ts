import { isIrregularPast, verbBasesOf, verbForms } from './inflections.js';
import type { Sense, SlotRoles } from './sense.js';

/** Roles that a verb of no family may give: to whom it is done is not known to be otherwise. */
const plainSlots: SlotRoles = {
  subject: ['ACTOR', 'CONTROLLER'],
  object: ['TARGET', 'PLACE', 'VICTIM', 'TOPIC', 'DESTINATION'],
  from: ['ORIGIN', 'TARGET', 'PLACE'],
  to: ['DESTINATION', 'TARGET', 'PLACE'],
};

/** Verbs whose base ends as a past does. */
const byEnding: ReadonlySet<string> = new Set(['shed', 'wed', 'embed', 'shred']);

/** The verb that a word of no family may be a form of or a noun from, as a family of its own. */
export function plainSenses(word: string, derived: readonly string[]): readonly Sense[] {
  if (word.length < 3 || !/^[a-z-]+$/.test(word)) return [];
  const common = {
    isTurned: false,
    intransitive: false,
    noObject: false,
    symmetric: false,
    owner: undefined,
    requires: [],
    rest: [],
  };
  const bases = verbBasesOf(word).filter(
    (base) => base !== word || byEnding.has(word) || !(/(?<!e)ed$|[^aious]s$/.test(word) || isIrregularPast(word)),
  );
  const verbs = bases.map((base): Sense => {
    const own = verbForms(base);
    const kinds = new Set<'base' | 'third' | 'past' | 'participle' | 'gerund'>();
    if (word === own.base) kinds.add('base');
    if (word === own.third) kinds.add('third');
    if (own.past.includes(word)) kinds.add('past');
    if (own.participle.includes(word)) kinds.add('participle');
    if (own.gerund.includes(word)) kinds.add('gerund');
    return { ...common, family: plainFamily(base), isNoun: false, base, slots: plainSlots, forms: kinds };
  });
  // "The hack" and "the hacking" name what the verb says, whether or not a dictionary derives them.
  const isName = ({ forms }: Sense) => forms.has('base') || forms.has('third') || forms.has('gerund');
  const named = verbs.filter(isName).map(({ base }) => base);
  const nouns = [...new Set([...derived, ...named])].map(
    (base): Sense => ({
      ...common,
      family: plainFamily(base),
      isNoun: true,
      base,
      slots: { ...plainSlots, of: [...(plainSlots.object ?? []), ...(plainSlots.subject ?? [])] },
      forms: new Set(['noun'] as const),
    }),
  );
  return [...verbs.filter(({ forms }) => forms.size > 0), ...nouns];
}

const plainMark = '=';

function plainFamily(base: string): string {
  return `${plainMark}${base}`;
}

export function isPlain(family: string): boolean {
  return family.startsWith(plainMark);
}

/** The verb of such a family. */
export function plainBase(family: string): string {
  return family.slice(plainMark.length);
}
