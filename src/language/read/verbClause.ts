import type { Sense } from '../lexicon/sense.js';
import type { SaidQuantity } from '../quantities.js';
import { being, doing, future, having, past } from './auxiliaries.js';
import { isBagOfWords, objectRoles, whereDone, withFrom } from './objects.js';
import { argumentOf, phraseOf, splitAtPrepositions } from './phrases.js';
import type { Argument } from './proposition.js';
import type { QuestionLead } from './questionLead.js';
import { prepositionalOf, withAttached } from './slots.js';
import type { Unit } from './units/units.js';
import { askedBy, hasReduced, isStateOf, looseOf, priceIn } from './verbPlaces.js';
import { verbScore } from './verbScore.js';

/** What a predicate takes up of a clause. */
export interface Taken {
  readonly args: readonly Argument[];
  readonly quantity?: SaidQuantity;
  readonly negated: boolean;
  readonly modality?: 'ACTUAL' | 'EXPECTED';
  readonly isState?: true;
  /** How well its form fits there. */
  readonly score: number;
}

/** Where a verb stands among the units: its first word, and the words that belong to it. */
export interface VerbPlace {
  readonly at: number;
  readonly own: readonly number[];
}

/** Reads a clause by a verb of it. Undefined where the verb cannot stand so. */
export function readVerb(
  units: readonly Unit[],
  place: VerbPlace,
  sense: Sense,
  lead: QuestionLead,
  /** "Rebels seized": not what was done to them. */
  isActive = false,
): Taken | undefined {
  const { at, own } = place;
  const unit = units[at] as Unit;
  const before = units.slice(0, at);
  const left = before.filter(({ kind }) => kind !== 'auxiliary' && kind !== 'negation');
  const lastOwn = Math.max(at, ...own);
  const right = [
    ...units.slice(at + 1, lastOwn).filter((_, index) => !own.includes(at + 1 + index)),
    ...units.slice(lastOwn + 1),
  ];
  const auxiliaries = [
    ...lead.auxiliaries,
    ...before.filter(({ kind }) => kind === 'auxiliary').map(({ folded }) => folded),
  ];
  const has = (set: ReadonlySet<string>) => auxiliaries.some((word) => set.has(word));
  const { forms } = sense;
  const isGerund = forms.has('gerund') && !forms.has('base');
  const isPerfect = has(having);
  const isDone = has(doing) && !has(having);
  if (isDone && !forms.has('base') && !(has(being) && (forms.has('participle') || isGerund))) return undefined;

  const subjectPart = splitAtPrepositions(left.filter((one) => one.folded !== 'there'));
  const gap = units.slice(at + 1, lastOwn).filter((_, index) => !own.includes(at + 1 + index));
  // "Lost strategic ground": what stands within a fixed turn only describes it.
  const describing =
    gap.length > 0 && sense.slots.object === undefined && gap.every(({ kind }) => kind === 'word' || kind === 'filler')
      ? gap
      : [];
  const objectPart = splitAtPrepositions(
    withFrom(units[lastOwn], describing.length > 0 ? units.slice(lastOwn + 1) : right),
  );
  const leftPhrase = phraseOf(subjectPart.lead);
  const rightPhrase = phraseOf(objectPart.lead);
  const where = whereDone(sense, rightPhrase);
  const hasObject = !rightPhrase.isEmpty && where === undefined;
  const hasLeft = !leftPhrase.isEmpty;
  const fillsLeft = lead.fills && !hasLeft;
  const beingPassive = has(being) && forms.has('participle') && !isGerund;
  const byPhrase = objectPart.rest.some(({ preposition }) => preposition === 'by');
  const isCount = lead.asked === 'how many' && !lead.fills;
  const canReduce =
    forms.has('participle') &&
    !isPerfect &&
    !has(doing) &&
    !has(being) &&
    !hasObject &&
    (hasLeft || isCount) &&
    !lead.fills;
  const isBare = canReduce && !byPhrase && !isCount && forms.has('past');
  if (isActive && !(isBare && leftPhrase.mentions.length > 0)) return undefined;
  const reduced =
    canReduce &&
    !isActive &&
    (byPhrase || !(sense.intransitive || sense.noObject || sense.isTurned || sense.symmetric));
  const isPassive = beingPassive || reduced;
  if (isPassive && sense.slots.object === undefined) return undefined;
  if (has(being) && !isPassive && !isGerund && !forms.has('gerund') && !isDone) return undefined;
  if (hasObject && (sense.noObject || sense.slots.object === undefined) && !isPassive) return undefined;
  if (hasObject && isPassive && beingPassive && rightPhrase.mentions.length > 0) return undefined;

  const args: (Argument | undefined)[] = [];
  const leftSlot = isPassive ? 'object' : 'subject';
  const leftRoles = (isPassive ? sense.slots.object : sense.slots.subject) ?? [];
  const { phrase: leftAll, loose } = withAttached(subjectPart.lead, subjectPart.rest);
  // "The records of 800 patients were stolen".
  const ofLeft = loose[0]?.preposition === 'of' ? phraseOf(loose[0].units).quantity : undefined;
  let quantity = leftAll.quantity ?? rightPhrase.quantity ?? lead.quantity ?? ofLeft;
  if (hasLeft) args.push(argumentOf(leftSlot, leftRoles, leftAll));
  else if (fillsLeft) args.push(argumentOf(leftSlot, leftRoles, lead.phrase, { asked: lead.asksSlot }));
  if (describing.length > 0) args.push(argumentOf('before', [], phraseOf(describing), { isLoose: true }));
  for (const one of loose) args.push(looseOf(sense, one, isPassive));
  const attached = objectPart.rest[0]?.preposition === 'of' && sense.slots.of === undefined ? objectPart.rest : [];
  const { phrase: object, loose: further } = withAttached(objectPart.lead, attached);
  if (where !== undefined) args.push(argumentOf('in', where, object, { isLocative: true }));
  else if (isBagOfWords(objectPart.lead, hasLeft || lead.fills || auxiliaries.length > 0))
    args.push(argumentOf('object', [], object, { isLoose: true }));
  else if (hasObject || (attached.length > 0 && further !== attached))
    args.push(
      argumentOf('object', objectRoles(sense, object, hasLeft || lead.fills || auxiliaries.length > 0), object),
    );
  quantity ??= object.quantity;
  const others = attached.length > 0 ? further : objectPart.rest;
  const stranded = others.find((one) => one.units.length === 0 || phraseOf(one.units).isEmpty);
  // "The cities won back from Alma": from Alma belongs to what was done to them.
  const isReduced = hasObject && hasReduced(objectPart.lead);
  for (const one of others) {
    if (one === stranded) continue;
    quantity ??= priceIn(one);
    // "At the town hall of Cale": what belongs to another phrase has no role of its own.
    const belongs = one.preposition === 'of' && (one !== others[0] || sense.slots.of?.includes('TOPIC') !== true);
    // "Stole the records of 800 patients".
    if (belongs && one === others[0]) quantity ??= phraseOf(one.units).quantity;
    const own = belongs ? argumentOf('of', [], phraseOf(one.units), { isLoose: true }) : prepositionalOf(sense, one);
    args.push(isReduced && own !== undefined ? { ...own, isLoose: true } : own);
  }
  if (lead.fills && !fillsLeft) {
    const preposition = lead.preposition ?? stranded?.preposition;
    if (preposition !== undefined) args.push(askedBy(sense, preposition, lead));
    else if (!isPassive && !hasObject && sense.slots.object !== undefined && !sense.noObject) {
      args.push(argumentOf('object', sense.slots.object, lead.phrase, { asked: lead.asksSlot }));
    } else return undefined;
  } else if (lead.asked === 'where') {
    const preposition = lead.preposition ?? stranded?.preposition;
    if (preposition === 'from' || preposition === 'to') args.push(askedBy(sense, preposition, lead));
    else if (stranded !== undefined) return undefined;
    if (lead.phrase.heads.length > 0)
      args.push(argumentOf('in', ['PLACE', 'DESTINATION', 'ORIGIN'], lead.phrase, { asked: true, isLocative: true }));
  } else if (stranded !== undefined) return undefined;
  if (args.some((argument) => argument === undefined)) return undefined;
  const mayStandBare =
    (sense.isTurned && args.length > 1) ||
    sense.noObject ||
    sense.intransitive ||
    sense.slots.object === undefined ||
    sense.symmetric ||
    isPassive;
  const lacks = !mayStandBare && !isActive && !args.some((argument) => argument?.slot === 'object');
  // "A man of no fixed address was detained" denies nothing of the verb.
  const isInside = (index: number) => /^(?:of|with)$/.test(before[index - 1]?.folded ?? '');
  const negated = before.some(({ kind }, index) => kind === 'negation' && !isInside(index)) || lead.negated;
  const modality = has(future)
    ? 'EXPECTED'
    : has(past) || (forms.has('past') && !has(doing) && !reduced)
      ? 'ACTUAL'
      : undefined;
  const afterModal =
    modality === 'ACTUAL' &&
    auxiliaries.some((word) => ['can', 'could', 'may', 'might', 'should', 'must'].includes(word));
  return {
    args: args as readonly Argument[],
    ...(quantity === undefined ? {} : { quantity }),
    negated,
    ...(modality === undefined || afterModal ? {} : { modality }),
    ...(beingPassive && !byPhrase && isStateOf(unit, auxiliaries) && { isState: true as const }),
    score:
      (isActive ? -bareness : 0) +
      verbScore(unit, units[at - 1], {
        hasLeft: hasLeft || fillsLeft || isCount,
        lacks,
        isGerund,
        hasBeing: has(being),
        isHelped: auxiliaries.length > 0,
        leftUnits: left,
        isBase: !forms.has('past') && !forms.has('participle') && forms.has('base'),
        isNominal: isGerund && at === 0 && hasObject && lead.asked === undefined,
        next: units[lastOwn + 1],
      }),
  };
}

/** How much less likely it is that somebody did it, where nothing says to whom. */
const bareness = 0.25;
