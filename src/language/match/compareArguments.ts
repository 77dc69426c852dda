import { countsPeople, type Role } from '../../domain/vocabulary.js';
import { bothNumbers } from '../lexicon/inflections.js';
import { isOccasion } from '../lexicon/occasions.js';
import { isPlain } from '../lexicon/plainSenses.js';
import { isAnybody, isBareHead } from '../names/heads.js';
import { isEvent, type Mention, namesOf } from '../names/named.js';
import type { Argument } from '../read/proposition.js';
import { hurtsSomebody } from '../read/slots.js';
import { nameWords, type Word } from '../words.js';
import { rolesInChange } from './changedHands.js';
import type { ComparedClaim } from './comparedClaim.js';
import { idsOf, rolesIn } from './idsOf.js';
import type { Differing, Matching } from './matching.js';
import { WordsOfText } from './wordsIn.js';

/** What a claim has otherwise of who and what is named. */
export function compareArguments(matching: Matching): readonly Differing[] {
  const { proposition, claim } = matching;
  const found = proposition.args.flatMap((argument) => ofArgument(argument, matching));
  const lacking = found.filter(({ kind }) => kind === 'ROLE');
  const isSwapped = lacking.length >= 2 || (lacking.length === 1 && swapsWithNobody(matching));
  // Of two who fought each other, the claim does not say who did it to whom.
  if (isSwapped)
    return [{ kind: hasTwoSides(claim) ? 'SIDES' : 'REVERSED' }, ...found.filter(({ kind }) => kind !== 'ROLE')];
  const unsaid = [...new Set(found.flatMap((one) => (one.kind === 'WORDS' ? one.words : [])))];
  const rest = found.filter(({ kind }) => kind !== 'WORDS');
  const isBetweenSides = rest.length === 0 && hasTwoSides(claim) && isDirected(matching);
  return [
    ...rest,
    ...(isBetweenSides ? [{ kind: 'SIDES' } as const] : []),
    ...(unsaid.length > 0 ? [{ kind: 'WORDS', words: unsaid } as const] : []),
  ];
}

/** Whoever is said to do it is in the claim to whom it is done, or the other way round. */
function swapsWithNobody({ proposition, claim }: Matching): boolean {
  return proposition.args.some(
    (argument) =>
      (argument.slot === 'subject' || argument.slot === 'object') &&
      argument.mentions.some(
        (mention) =>
          rolesIn(claim, idsOf(mention)).length > 0 &&
          !rolesIn(claim, idsOf(mention)).some((role) => argument.roles.includes(role)),
      ),
  );
}

/** Two sides are actors and nobody is who it was done to: the claim does not say who did it to whom. */
function hasTwoSides({ participants }: ComparedClaim): boolean {
  const actors = participants.filter(({ role }) => role === 'ACTOR').length;
  return (
    actors > 1 && !participants.some(({ role }) => role === 'TARGET' || role === 'VICTIM' || role === 'CONTROLLER')
  );
}

function isDirected({ proposition, senses }: Matching): boolean {
  const { sense, args } = proposition;
  const isDone = sense.slots.object?.some((role) => role === 'VICTIM' || role === 'TARGET') === true;
  return (
    isDone &&
    !sense.symmetric &&
    (senses.length > 0 || isPlain(sense.family)) &&
    args.some(({ slot, mentions, asked }) => slot === 'subject' && !sense.isTurned && (mentions.length > 0 || asked))
  );
}

/** What people are killed or hurt in, as far as it is said on whom. */
const attacks: ReadonlySet<string> = new Set('attack attacks assault raid raids ambush shelling'.split(' '));

function ofArgument(argument: Argument, matching: Matching): readonly Differing[] {
  const { claim, text, lex, proposition } = matching;
  const roles = rolesOf(argument, matching);
  const fitting = rolesInChange(roles, argument, proposition, claim);
  const named = argument.mentions.flatMap((mention): readonly Differing[] => {
    // "Water" may be what was let out, and not part of a name.
    if (mention.word !== undefined && isSaidBesideNames(mention.word, matching)) return [];
    if (isEvent(mention)) {
      return mention.things.some(({ id }) => claim.events.includes(id))
        ? []
        : [{ kind: 'MISSING', name: mention.by, isPlace: false }];
    }
    const ids = idsOf(mention, argument, matching.within);
    const played = rolesIn(claim, ids);
    if (played.length === 0) {
      if (argument.isLoose && saysName(mention, matching)) return [];
      // The fighting for a place is where its parts were.
      if (argument.events?.some((id) => claim.events.includes(id)) === true) return [];
      return [
        {
          kind: 'MISSING',
          name: mention.by,
          isPlace: mention.things.every(({ __typename }) => __typename === 'Place'),
        },
      ];
    }
    // Who holds a place is who acts there, in a claim that says something else anyway.
    const isHolder = matching.senses.length === 0 && played.includes('CONTROLLER') && roles.includes('ACTOR');
    if (argument.isLoose || isHolder || played.some((role) => fitting.includes(role))) return [];
    return [{ kind: 'ROLE', name: mention.by }];
  });
  if (argument.asked && argument.mentions.length === 0 && proposition.asked === 'who') {
    const others = new Set(
      proposition.args
        .filter((one) => one !== argument)
        .flatMap(({ mentions }) => mentions.flatMap((mention) => [...idsOf(mention)])),
    );
    const filled =
      claim.participants.some(({ role, id }) => fitting.includes(role) && !others.has(id)) ||
      // "Six people were hurt" names nobody, and says who.
      (roles.includes('VICTIM') && claim.quantity !== undefined && countsPeople(claim.quantity.unit)) ||
      isCounted(argument, matching) ||
      // "What did Alma receive from Boran?": a sum.
      (isThing(argument.roles) && claim.quantity !== undefined && !countsPeople(claim.quantity.unit));
    if (!filled && argument.roles.length > 0 && argument.roles.some((role) => role !== 'TOPIC'))
      return [...named, { kind: 'UNASKED' }];
  }
  const isOnSomebody = proposition.args.some(
    ({ slot, isLoose, mentions }) => slot === 'on' && !isLoose && mentions.length > 0,
  );
  const isItsOccasion = ({ folded }: { readonly folded: string }) =>
    argument.isLocative &&
    (isOccasion(folded) || (isOnSomebody && attacks.has(folded))) &&
    hurtsSomebody(proposition.sense);
  const unsaid = argument.words
    .filter(
      (word) =>
        (!text.hasWord(word, lex) && !isItsOccasion(word) && !isSum(word, matching)) ||
        isWithout(word, claim.text) !== (argument.slot === 'without'),
    )
    .map((word) => word.text);
  // "Which painting": the graph says that it is one, be it not in the words of the claim.
  const isDescribed = argument.described?.some((id) =>
    rolesIn(claim, new Set([id])).some((role) => roles.includes(role)),
  );
  if (isDescribed === true) return named;
  // What is said of an event by its name need not be said again.
  if (argument.events?.some((id) => claim.events.includes(id)) === true) return named;
  const own = argument.mentions.length > 0 ? [] : ofWords(argument, roles, matching);
  return [...named, ...own, ...(unsaid.length === 0 ? [] : [{ kind: 'WORDS', words: unsaid } as const])];
}

/** The most words between "without" and what was lacking. */
const mostBetween = 2;

/** "Without the written permission": of what a claim says that there was none. */
function isWithout({ folded }: Word, text: string): boolean {
  const words = nameWords(text);
  return words.some(
    (word, at) => word === folded && words.slice(Math.max(0, at - mostBetween - 1), at).includes('without'),
  );
}

/** Whether it is a thing, and nobody. */
function isThing(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => role === 'TOPIC' || role === 'PLACE');
}

/** "Which homes lost power?": a claim that counts homes says it in its figure. */
function isCounted({ words, heads }: Argument, { claim: { quantity }, lex }: Matching): boolean {
  if (quantity === undefined) return false;
  const unit = new WordsOfText(quantity.unit);
  return [...words.map(({ folded }) => folded), ...heads].some((word) => unit.hasWord(word, lex));
}

/** "Money" is what a figure is of that counts no people. */
function isSum({ folded, quoted }: Word, { claim: { quantity } }: Matching): boolean {
  return !quoted && sums.has(folded) && quantity !== undefined && !countsPeople(quantity.unit);
}

const sums: ReadonlySet<string> = new Set(['money', 'cash', 'funds', 'sum']);

/** Whether the words of a claim name it, by whichever of its names. */
function saysName({ by, things }: Mention, { text }: Matching): boolean {
  const names = things.length === 1 ? [by, ...things.flatMap(namesOf)] : [by];
  return names.some((name) => nameWords(name).every((word) => text.has(word)));
}

/** Whether a claim says a word beside the names of its participants, and oftener than it may stand for one of them: "police". */
function isSaidBesideNames(word: string, { claim: { text, participants } }: Matching): boolean {
  const names = participants.map(({ name }) => name).sort((one, other) => other.length - one.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  const forms = [word, ...bothNumbers(word)];
  const said = nameWords(rest).filter((own) => forms.includes(own)).length;
  const named = names.filter((name) => !text.includes(name) && nameWords(name).some((own) => forms.includes(own)));
  return said > named.length;
}

/** What has no name of its own must be in a claim too; if a participant is called so, in one of the roles. */
function ofWords(argument: Argument, roles: readonly Role[], { claim, text, lex }: Matching): readonly Differing[] {
  const heads = argument.asked ? [] : argument.heads.filter((head) => !isAnybody(head));
  const words = [...heads, ...argument.words.map(({ folded }) => folded)];
  if (words.length === 0) return [];
  // Of "the border crossing" either word says what it is.
  const isSaid = (head: string) => text.hasWord(head, lex);
  const isTold = heads.some(isSaid);
  const unsaid = heads.filter((head) => !isSaid(head) && !(isTold && isBareHead(head)));
  const called = claim.participants.filter(({ name, part }) => {
    const own = new WordsOfText(`${name} ${part ?? ''}`);
    return words.every((word) => own.hasWord(word, lex));
  });
  const isOther =
    called.length > 0 && !argument.isLoose && roles.length > 0 && !called.some(({ role }) => roles.includes(role));
  return [
    ...(isOther ? [{ kind: 'ROLE', name: words.join(' ') } as const] : []),
    ...(unsaid.length > 0 ? [{ kind: 'WORDS', words: unsaid } as const] : []),
  ];
}

/** The roles as the claim's own construction has them: if its predicate is turned, its ACTOR is who loses. */
function rolesOf({ roles, slot }: Argument, { senses, proposition }: Matching): readonly Role[] {
  const [turned] = senses.flatMap((sense) => sense.turned ?? []);
  if (turned === undefined || senses.some((sense) => sense.turned === undefined)) return roles;
  const subject = turned.slots.subject ?? [];
  // Who loses may be recorded as the ACTOR of losing.
  if (roles.some((role) => subject.includes(role))) return [...roles, 'ACTOR'];
  if (slot === 'subject' && !proposition.sense.isTurned)
    return roles.filter((role) => role !== 'ACTOR').concat('TARGET');
  return roles;
}
