import { verbBasesOf } from '../lexicon/inflections.js';
import { isOccasion } from '../lexicon/occasions.js';
import type { Sense } from '../lexicon/sense.js';
import { argumentOf, phraseOf, splitAtPrepositions } from './phrases.js';
import type { Argument } from './proposition.js';
import type { QuestionLead } from './questionLead.js';
import { hurtsSomebody, nominalSlot, prepositionalOf, withAttached } from './slots.js';
import type { Unit } from './units/units.js';
import type { Taken, VerbPlace } from './verbClause.js';

/** Verbs that say nothing of themselves beside a noun for an act, and what their subject is to it. */
const light: ReadonlyMap<string, 'subject' | 'object'> = new Map(
  (
    [
      [
        'subject',
        'carry conduct launch make stage mount commit perform order lead impose file pay issue give hold cause announce take',
      ],
      ['object', 'suffer sustain have receive face enjoy undergo'],
    ] as const
  ).flatMap(([slot, verbs]) => verbs.split(' ').map((verb) => [verb, slot] as [string, 'subject' | 'object'])),
);
/** Whether a verb only carries a noun for an act: "launched an attack". */
export function isLightVerb(folded: string): boolean {
  return verbBasesOf(folded).some((base) => light.has(base));
}

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
const particles: ReadonlySet<string> = new Set(['out', 'up', 'down']);
const counting: ReadonlySet<string> = new Set(['number', 'count', 'amount', 'total']);

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
  const { subjectUnits, lightSlot, modifiers } =
    withLight.lightSlot === undefined ? (splitAtHaving(units.slice(0, at)) ?? withLight) : withLight;
  const after = splitAtPrepositions(units.slice(lastOwn + 1));
  const behind = after.lead.filter(({ kind }) => kind !== 'filler' && kind !== 'auxiliary');
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
  let quantity = trailing[0]?.quantity;
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
    } else args.push(prepositionalOf(sense, one));
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
    const roles = sense.slots[lightSlot] ?? sense.slots.subject ?? [];
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

/** The subject and the light verb before a noun, and what stands between: adjectives, names, owners. */
function splitAtLight(before: readonly Unit[]) {
  const at = before.findLastIndex(
    ({ kind, folded }) => kind === 'word' && verbBasesOf(folded).some((base) => light.has(base)),
  );
  if (at < 0) return { subjectUnits: [], lightSlot: undefined, modifiers: before.filter(isModifier) };
  const base = verbBasesOf(before[at]?.folded ?? '').find((one) => light.has(one)) ?? '';
  const rest = before.slice(at + 1).filter(({ folded }) => !particles.has(folded));
  return { subjectUnits: before.slice(0, at), lightSlot: light.get(base), modifiers: rest.filter(isModifier) };
}

/** "Emin has the support of Alma". */
function splitAtHaving(before: readonly Unit[]) {
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
