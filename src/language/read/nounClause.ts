import { verbBasesOf } from '../lexicon/inflections.js';
import { isOccasion } from '../lexicon/occasions.js';
import type { Sense } from '../lexicon/sense.js';
import { splitAtHaving, splitAtLight } from './lightVerbs.js';
import { argumentOf, type Phrase, phraseOf, splitAtPrepositions } from './phrases.js';
import type { Argument } from './proposition.js';
import type { QuestionLead } from './questionLead.js';
import { hurtsSomebody, nominalSlot, prepositionalOf, withAttached } from './slots.js';
import type { Unit } from './units/units.js';
import type { Taken, VerbPlace } from './verbClause.js';

/** What an act does to whom it is done: "air strikes hit Cale". */
const reaching: ReadonlySet<string> = new Set('hit strike target pound rock hammer batter devastate'.split(' '));
/** That an act was: "did the attack take place?" */
const happening: ReadonlySet<string> = new Set([
  'take place',
  'took place',
  'taken place',
  'taking place',
  'happen',
  'happened',
  'occur',
  'occurred',
  'break out',
  'broke out',
  'erupt',
  'erupted',
]);

/** Reads a noun phrase, or a clause with a light verb, by a noun for an act. */
export function readNoun(
  units: readonly Unit[],
  place: VerbPlace,
  sense: Sense,
  lead: QuestionLead,
): Taken | undefined {
  const { at, own } = place;
  const unit = units[at] as Unit;
  const lastOwn = Math.max(at, ...own);
  const before = units
    .slice(0, at)
    .filter(({ kind, folded }) => kind !== 'auxiliary' && kind !== 'negation' && folded !== 'there');
  // "Has carried out an attack": the auxiliary says nothing of whose it is.
  const withLight = splitAtLight(before);
  const split = withLight.lightSlot === undefined ? (splitAtHaving(units.slice(0, at)) ?? withLight) : withLight;
  const { subjectUnits, modifiers } = split;
  const lightSlot = split.lightSlot === 'recipient' ? 'object' : split.lightSlot;
  // "Received a loan": it was given to them.
  const given = split.lightSlot === 'recipient' && sense.slots.to?.includes('TARGET') ? sense.slots.to : undefined;
  const after = splitAtPrepositions(units.slice(lastOwn + 1));
  const relative = relativeIn(after.lead);
  const behind =
    relative === undefined ? after.lead.filter(({ kind }) => kind !== 'filler' && kind !== 'auxiliary') : [];
  const isHappening = happening.has(behind.map(({ folded }) => folded).join(' '));
  const trailing = isHappening ? [] : behind;
  const isBeing = [...lead.auxiliaries, ...units.map(({ kind, folded }) => (kind === 'auxiliary' ? folded : ''))].some(
    (word) => /^(is|are|was|were|be|been)$/.test(word),
  );
  const isReaching =
    trailing.length > 1 &&
    sense.slots.object !== undefined &&
    verbBasesOf(trailing[0]?.folded ?? '').some((base) => reaching.has(base));
  const takesNext = isReaching || (sense.rest.at(-1) === 'over' && trailing.length > 0);
  if (!takesNext && trailing.some(({ kind, quantity }) => kind !== 'number' && quantity === undefined))
    return undefined;

  const args: (Argument | undefined)[] = [];
  const slotOfPreposition = (preposition: string) =>
    preposition === 'by' ? 'subject' : ['on', 'against'].includes(preposition) ? 'object' : preposition;
  const slots = after.rest.map(({ preposition }) => slotOfPreposition(preposition));
  const hasOf = slots.includes('of');
  let quantity = trailing[0]?.quantity ?? relative?.quantity;
  if (relative !== undefined) args.push(argumentOf('that', [], relative, { isLoose: true }));
  if (takesNext)
    args.push(argumentOf('object', sense.slots.object ?? [], phraseOf(isReaching ? trailing.slice(1) : after.lead)));
  let hasSubject = slots.includes('subject') || (lightSlot === 'subject' && (subjectUnits.length > 0 || lead.fills));
  let hasObject = slots.includes('object') || lightSlot === 'object' || takesNext;
  for (let index = 0; index < after.rest.length; index += 1) {
    const one = after.rest[index] as (typeof after.rest)[number];
    const { phrase } = withAttached(one.units, []);
    if (phrase.isEmpty && phrase.quantity === undefined) return undefined;
    if (one.preposition === 'of' && phrase.quantity !== undefined && phrase.mentions.length === 0) {
      quantity = phrase.quantity;
      if (phrase.words.length > 0) args.push(argumentOf('of', [], phrase, { isLoose: true }));
      continue;
    }
    // "The death toll of the fighting": of those in it.
    if (
      ['of', 'from'].includes(one.preposition) &&
      hurtsSomebody(sense) &&
      phrase.mentions.length === 0 &&
      phrase.words.length > 0 &&
      phrase.words.every(({ folded }) => isOccasion(folded))
    ) {
      args.push(argumentOf('in', ['PLACE'], phrase, { isLocative: true, isLoose: true }));
      continue;
    }
    if (one.preposition === 'of' && index === after.rest.findIndex(({ preposition }) => preposition === 'of')) {
      const [, ...further] = after.rest.slice(index);
      const nested =
        further[0]?.preposition === 'of' ? withAttached(one.units, further.slice(0, 1)) : { phrase, loose: [] };
      if (nested.loose.length === 0 && further[0]?.preposition === 'of') index += 1;
      const argument =
        lightSlot === 'object'
          ? argumentOf('subject', sense.slots.subject ?? [], nested.phrase)
          : nominalSlot(sense, 'of', nested.phrase, { subject: false, object: false });
      if (argument?.slot === 'subject') hasSubject = true;
      else hasObject = true;
      quantity ??= nested.phrase.quantity;
      args.push(argument);
    } else {
      if (one.preposition === 'of') quantity ??= phrase.quantity;
      args.push(prepositionalOf(sense, one));
    }
  }
  const owners = modifiers.filter(({ possessive }) => possessive);
  const others = modifiers.filter(({ possessive }) => !possessive);
  if (owners.length > 0) {
    const lastOwner = modifiers.findLastIndex(({ possessive }) => possessive);
    const argument = nominalSlot(sense, 'owner', phraseOf(modifiers.slice(0, lastOwner + 1)), {
      subject: hasSubject,
      object: hasObject || hasOf,
    });
    if (argument?.slot === 'subject') hasSubject = true;
    args.push(argument);
    const rest = phraseOf(modifiers.slice(lastOwner + 1));
    if (rest.words.length > 0 || rest.mentions.length > 0) args.push(argumentOf('before', [], rest, { isLoose: true }));
  } else if (others.length > 0) {
    const phrase = phraseOf(others);
    quantity ??= phrase.quantity;
    if (phrase.mentions.length > 0)
      args.push(nominalSlot(sense, 'before', phrase, { subject: hasSubject, object: hasObject }));
    else if (phrase.words.length > 0) args.push(argumentOf('before', [], phrase, { isLoose: true }));
  }
  if (lightSlot !== undefined) {
    const roles = given ?? sense.slots[lightSlot] ?? sense.slots.subject ?? [];
    if (subjectUnits.length > 0) args.push(argumentOf(lightSlot, roles, phraseOf(subjectUnits)));
    else if (lead.fills) args.push(argumentOf(lightSlot, roles, lead.phrase, { asked: lead.asksSlot }));
  } else if (lead.fills && lead.asked !== 'how many' && !(lead.asked === 'who' && lead.phrase.isEmpty))
    return undefined;
  else if (lead.asked === 'who') return undefined;
  if (args.some((argument) => argument === undefined)) return undefined;
  const previous = units[at - 1];
  return {
    args: args as readonly Argument[],
    ...(quantity === undefined ? (lead.quantity === undefined ? {} : { quantity: lead.quantity }) : { quantity }),
    negated: units.some(({ kind }) => kind === 'negation') || lead.negated,
    score:
      3 +
      (previous?.kind === 'preposition' ? -1 : unit.afterArticle || previous?.possessive === true ? 2 : 0) +
      (after.rest.length > 0 ? 1 : 0) +
      (lightSlot === undefined ? 0 : 4) +
      (isReaching ? 4 : 0) +
      (isHappening ? 8 : 0) +
      (isBeing && lightSlot === undefined && lead.asked === undefined && trailing.length > 0 ? -2 : 0) -
      (lead.auxiliaries.some((word) => /^(do|does|did)$/.test(word)) && lightSlot === undefined && !isHappening
        ? 6
        : 0),
  };
}

/** "The bombings that killed dozens": what else a claim must say of them. */
function relativeIn(units: readonly Unit[]): Phrase | undefined {
  const [that, verb] = units;
  const isRelative = ['that', 'which'].includes(that?.folded ?? '') && verb?.kind === 'word';
  return isRelative ? phraseOf(units.slice(1)) : undefined;
}
