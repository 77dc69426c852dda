import { lexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import type { SaidQuantity } from '../quantities.js';
import { argumentOf, type Prepositional, phraseOf } from './phrases.js';
import type { Argument } from './proposition.js';
import type { QuestionLead } from './questionLead.js';
import { prepositionalOf } from './slots.js';
import type { Unit } from './units/units.js';

/** "Is closed", and "was open" too: not "was closed", which may say that somebody closed it. */
export function isStateOf({ words, folded }: Unit, auxiliaries: readonly string[]): boolean {
  const isAdjective = words[0]?.folded !== folded;
  return (
    isAdjective ||
    (auxiliaries.some((word) => word === 'is' || word === 'are') &&
      !auxiliaries.some((word) => word === 'being' || word === 'been'))
  );
}

export function looseOf(
  sense: Sense,
  one: Parameters<typeof prepositionalOf>[1],
  isPassive: boolean,
): Argument | undefined {
  // What belongs to the subject is not by whom it is done.
  const argument =
    one.preposition === 'by' && !isPassive
      ? argumentOf('by', [], phraseOf(one.units), { isLoose: true })
      : prepositionalOf(sense, one);
  if (argument === undefined || argument.isLocative || one.preposition === 'from' || one.preposition === 'by')
    return argument;
  return { ...argument, isLoose: true };
}

export function askedBy(sense: Sense, preposition: string, lead: QuestionLead): Argument | undefined {
  const slot = preposition === 'by' ? 'subject' : preposition;
  const fallback =
    preposition === 'from'
      ? (['ORIGIN', 'TARGET'] as const)
      : preposition === 'to' || preposition === 'into'
        ? (['DESTINATION', 'PLACE', 'TARGET'] as const)
        : [];
  const own = sense.slots[slot];
  const roles =
    // "Of what?" asks for no name.
    (own?.includes('TOPIC') === true ? (['TOPIC'] as const) : own) ??
    (preposition === 'against' || preposition === 'on' ? sense.slots.object : undefined) ??
    fallback;
  if (roles.length === 0) return argumentOf(slot, [], { ...lead.phrase, asked: false }, { isLoose: true });
  return argumentOf(slot, roles, lead.phrase, { asked: true });
}

/** Whether a participle stands behind a noun: "cities won back". */
export function hasReduced(units: readonly Unit[]): boolean {
  return units.some(
    ({ kind, folded }, index) =>
      index > 0 &&
      kind === 'word' &&
      units[index - 1]?.kind === 'word' &&
      lexicon()
        .sensesOf(folded)
        .some(({ forms, isNoun }) => !isNoun && forms.has('participle') && !forms.has('base')),
  );
}

const lasting = /^(?:second|minute|hour|day|night|week|month|year|decade|time)s?$/;

/** "For 12 million crowns", "by 12 percent": a figure that is no length of time. */
export function priceIn({ preposition, units }: Prepositional): SaidQuantity | undefined {
  const { quantity, mentions, words } = phraseOf(units);
  const isPrice = (preposition === 'for' || preposition === 'by') && mentions.length === 0 && words.length > 0;
  return isPrice && !words.some(({ folded }) => lasting.test(folded)) ? quantity : undefined;
}
