import { roles as allRoles, type Role } from '../../domain/vocabulary.js';
import type { Sense } from '../lexicon/sense.js';
import { isEvent, mayBePlace, type Named } from '../names/named.js';
import { argumentOf, type Phrase, type Prepositional, phraseOf } from './phrases.js';
import type { Argument } from './proposition.js';
import type { Unit } from './units/units.js';

const locative: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'on',
  'inside',
  'around',
  'within',
  'across',
  'during',
  'under',
  'through',
]);
const locativeRoles: readonly Role[] = ['PLACE', 'DESTINATION', 'TOPIC'];
const unknown: readonly Role[] = allRoles;

/** The argument of a preposition: by the construction, else by what prepositions mean. */
export function prepositionalOf(sense: Sense, { preposition, units }: Prepositional): Argument | undefined {
  const phrase = outside(preposition, phraseOf(units), units);
  const own = sense.slots[preposition];
  if (own !== undefined) {
    const argument = argumentOf(preposition, own, phrase);
    if (argument !== undefined) return argument;
  }
  // "Died in bombings by Alma": who is named is no victim.
  if (preposition === 'by' && sense.isTurned && hurtsSomebody(sense)) return argumentOf('by', ['ACTOR'], phrase);
  if (preposition === 'by') return argumentOf('subject', sense.slots.subject ?? [], phrase);
  // "Killed in an attack on Alma": it is Alma who was.
  if (
    (preposition === 'on' || preposition === 'against') &&
    hurtsSomebody(sense) &&
    phrase.mentions.some((one) => !mayBePlace(one))
  )
    return argumentOf('on', ['VICTIM', 'TARGET'], phrase);
  if (phrase.mentions.some(isEvent)) return argumentOf('event', unknown, phrase, { isLoose: true });
  if (locative.has(preposition)) {
    const isPlace = phrase.mentions.some(mayBePlace);
    return argumentOf(preposition, isPlace || phrase.mentions.length === 0 ? locativeRoles : unknown, phrase, {
      isLocative: true,
      isLoose: !isPlace && phrase.mentions.length > 0,
    });
  }
  if (preposition === 'from') return argumentOf('from', ['ORIGIN', 'TARGET', 'PLACE'], phrase);
  if (preposition === 'to' || preposition === 'into')
    return argumentOf(preposition, ['DESTINATION', 'PLACE', 'TARGET', 'TOPIC'], phrase);
  if (preposition === 'against') return argumentOf('object', sense.slots.object ?? [], phrase);
  return argumentOf(preposition, unknown, phrase, { isLoose: true });
}

/** "Outside Cale" is not in it: a claim must say that very word. */
function outside(preposition: string, phrase: Phrase, [unit]: readonly Unit[]): Phrase {
  const [word] = unit?.words ?? [];
  if (!['outside', 'beyond', 'except'].includes(preposition) || word === undefined) return phrase;
  return { ...phrase, words: [...phrase.words, { ...word, text: preposition, folded: preposition, large: false }] };
}

/** Whether it says that people are killed or hurt. */
export function hurtsSomebody({ slots }: Sense): boolean {
  return Object.values(slots).some((roles) => roles.includes('VICTIM')) && slots.on === undefined;
}

const tolls: ReadonlySet<string> = new Set(['death toll', 'toll', 'casualty', 'fatality']);

function isOther({ __typename }: Named): boolean {
  return __typename === 'OtherEntity';
}

/** Where a phrase stands to a noun: of it, before it, its owner. */
export function nominalSlot(
  sense: Sense,
  place: 'of' | 'owner' | 'before',
  phrase: Phrase,
  hasOther: { readonly subject: boolean; readonly object: boolean },
): Argument | undefined {
  const { subject = [], object = [], of } = sense.slots;
  const isPlace = phrase.mentions.length > 0 && phrase.mentions.every(mayBePlace);
  // "The death toll of the fire": of those who died in it. Things do not die.
  if (tolls.has(sense.base) && phrase.mentions.some(({ things }) => things.every(isOther)))
    return argumentOf('in', unknown, phrase, { isLocative: true, isLoose: true });
  const asObject = () => argumentOf('object', object, phrase);
  const asSubject = () => argumentOf('subject', subject, phrase);
  if (place === 'of') {
    if (of !== undefined) return argumentOf('of', of, phrase);
    return sense.intransitive || object.length === 0 ? asSubject() : (asObject() ?? asSubject());
  }
  if (sense.intransitive && !isPlace) return asSubject();
  if (hasOther.subject) return asObject() ?? asSubject();
  if (hasOther.object)
    return isPlace && place === 'before' && !object.includes('PLACE') ? locativeOf(phrase) : asSubject();
  if (isPlace) return object.includes('PLACE') ? asObject() : locativeOf(phrase);
  return sense.owner === 'object' ? asObject() : asSubject();
}

function locativeOf(phrase: Phrase): Argument | undefined {
  return argumentOf('in', locativeRoles, phrase, { isLocative: true });
}

/** A noun phrase with what belongs to it: "parts of Iraq" names Iraq; of "the front of the army" the army is loose. */
export function withAttached(
  units: readonly Unit[],
  attached: readonly Prepositional[],
): { readonly phrase: Phrase; readonly loose: readonly Prepositional[] } {
  const phrase = phraseOf(units);
  const [first, ...rest] = attached;
  if (first?.preposition === 'of' && phrase.mentions.length === 0 && phrase.words.length === 0) {
    const own = withAttached(first.units, rest);
    const quantity = phrase.quantity ?? own.phrase.quantity;
    return { phrase: { ...own.phrase, heads: [...phrase.heads, ...own.phrase.heads], quantity }, loose: own.loose };
  }
  return { phrase, loose: attached };
}
