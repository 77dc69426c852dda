import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import type { Role } from '../../domain/vocabulary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isAnybody } from '../names/heads.js';
import type { Mention } from '../names/named.js';
import { isEvent, partsOf, sidesOf } from '../names/named.js';
import type { Argument, Proposition } from '../read/proposition.js';
import { hurtsSomebody } from '../read/slots.js';
import { nameWords } from '../words.js';
import { agrees, type ClaimSense, claimSenses } from './claimSenses.js';
import type { ComparedClaim } from './comparedClaim.js';
import { WordsOfText } from './wordsIn.js';

/** How a claim says what a text says. */
export type How = 'EXACT' | 'ALIAS' | 'FRAME' | 'PARTIAL';

/** What a claim differs in, the worst first. */
export type Differing =
  | { readonly kind: 'REVERSED' }
  | { readonly kind: 'PREDICATE' }
  | { readonly kind: 'MISSING'; readonly name: string; readonly isPlace: boolean }
  | { readonly kind: 'ROLE'; readonly name: string }
  | { readonly kind: 'NEGATED' }
  | { readonly kind: 'TIME' }
  | { readonly kind: 'FIGURE' }
  | { readonly kind: 'MODALITY' }
  | { readonly kind: 'SIDES' }
  | { readonly kind: 'UNASKED' }
  | { readonly kind: 'WORDS'; readonly words: readonly string[] };

export interface Match {
  readonly claim: ComparedClaim;
  readonly proposition: Proposition;
  readonly differences: readonly Differing[];
  /** Undefined if it does not match. */
  readonly how: How | undefined;
}

/** What lies within places, by the id of the place: beside the places themselves. */
export type Within = ReadonlyMap<string, ReadonlySet<string>>;

interface Matching {
  readonly claim: ComparedClaim;
  readonly proposition: Proposition;
  readonly senses: readonly ClaimSense[];
  readonly text: WordsOfText;
  readonly lex: Lexicon;
  readonly within: Within;
}

/** All that a claim says in words. */
export function wordsOfClaim({ text, predicate, participants, quantity }: ComparedClaim): WordsOfText {
  const names = participants.map(({ name, part }) => `${name} ${part ?? ''}`).join(' ');
  return new WordsOfText(`${text} ${predicate} ${names} ${quantity?.unit ?? ''}`);
}

/** Compares a proposition with a claim. Direction is never relaxed: whoever has another role makes another claim. */
export function matchClaim(
  proposition: Proposition,
  claim: ComparedClaim,
  lex: Lexicon,
  { within = new Map(), text = wordsOfClaim(claim) }: { readonly within?: Within; readonly text?: WordsOfText } = {},
): Match {
  const senses = claimSenses(claim, lex).filter((sense) => agrees(proposition.sense.family, sense, lex));
  const matching = { claim, proposition, senses, text, lex, within };
  const differences = [
    ...ofPredicate(matching),
    ...ofArguments(matching),
    ...(proposition.negated ? [{ kind: 'NEGATED' } as const] : []),
    ...ofTime(matching),
    ...ofFigure(matching),
    ...ofModality(matching),
  ];
  return { claim, proposition, differences, how: howOf(matching, differences) };
}

function ofPredicate({ proposition, senses, text, lex }: Matching): readonly Differing[] {
  const said = new WordsOfText(
    [...proposition.predicate, ...proposition.args.flatMap(({ words }) => words)].map(({ folded }) => folded).join(' '),
  );
  const fitting = senses.filter(({ extra }) => extra.every((word) => said.hasWord(word, lex)));
  const required = proposition.sense.requires.filter((word) => !text.hasWord(word, lex));
  if (fitting.length > 0 && required.length === 0) return [];
  return [{ kind: 'PREDICATE' }];
}

function ofArguments(matching: Matching): readonly Differing[] {
  const { proposition, claim } = matching;
  const found = proposition.args.flatMap((argument) => ofArgument(argument, matching));
  const lacking = found.filter(({ kind }) => kind === 'ROLE');
  const isSwapped = lacking.length >= 2 || (lacking.length === 1 && swapsWithNobody(matching));
  if (isSwapped) return [{ kind: 'REVERSED' }, ...found.filter(({ kind }) => kind !== 'ROLE')];
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
    senses.length > 0 &&
    args.some(({ slot, mentions, asked }) => slot === 'subject' && !sense.isTurned && (mentions.length > 0 || asked))
  );
}

/** What people are killed or hurt in: a claim that says so need not say it. */
const occasions: ReadonlySet<string> = new Set('fighting clash clashes battle battles violence incident'.split(' '));
/** As far as it is said on whom. */
const attacks: ReadonlySet<string> = new Set('attack attacks assault raid raids ambush shelling'.split(' '));

function ofArgument(argument: Argument, matching: Matching): readonly Differing[] {
  const { claim, text, lex, proposition } = matching;
  const roles = rolesOf(argument, matching);
  const named = argument.mentions.flatMap((mention): readonly Differing[] => {
    if (isEvent(mention)) {
      return mention.things.some(({ id }) => claim.events.includes(id))
        ? []
        : [{ kind: 'MISSING', name: mention.by, isPlace: false }];
    }
    const ids = idsOf(mention, argument, matching.within);
    const played = rolesIn(claim, ids);
    if (played.length === 0) {
      if (argument.isLoose && nameWords(mention.by).every((word) => text.has(word))) return [];
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
    if (argument.isLoose || isHolder || played.some((role) => roles.includes(role))) return [];
    return [{ kind: 'ROLE', name: mention.by }];
  });
  if (argument.asked && argument.mentions.length === 0 && proposition.asked === 'who') {
    const others = new Set(
      proposition.args
        .filter((one) => one !== argument)
        .flatMap(({ mentions }) => mentions.flatMap((mention) => [...idsOf(mention)])),
    );
    const filled = claim.participants.some(({ role, id }) => roles.includes(role) && !others.has(id));
    if (!filled && argument.roles.length > 0 && argument.roles.some((role) => role !== 'TOPIC'))
      return [...named, { kind: 'UNASKED' }];
  }
  const isOnSomebody = proposition.args.some(
    ({ slot, isLoose, mentions }) => slot === 'on' && !isLoose && mentions.length > 0,
  );
  const isOccasion = ({ folded }: { readonly folded: string }) =>
    argument.isLocative &&
    (occasions.has(folded) || (isOnSomebody && attacks.has(folded))) &&
    hurtsSomebody(proposition.sense);
  const unsaid = argument.words
    .filter((word) => !text.hasWord(word, lex) && !isOccasion(word))
    .map((word) => word.text);
  // What is said of an event by its name need not be said again.
  if (argument.events?.some((id) => claim.events.includes(id)) === true) return named;
  const own = argument.mentions.length > 0 ? [] : ofWords(argument, roles, matching);
  return [...named, ...own, ...(unsaid.length === 0 ? [] : [{ kind: 'WORDS', words: unsaid } as const])];
}

/** What has no name of its own must be in a claim too; if a participant is called so, in one of the roles. */
function ofWords(argument: Argument, roles: readonly Role[], { claim, text, lex }: Matching): readonly Differing[] {
  const heads = argument.asked ? [] : argument.heads.filter((head) => !isAnybody(head));
  const words = [...heads, ...argument.words.map(({ folded }) => folded)];
  if (words.length === 0) return [];
  const unsaid = heads.filter((head) => !text.hasWord(head, lex));
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

/** What a mention may mean: a thing with the sides that bear its name; where it says where, also what lies within. */
export function idsOf(
  mention: Mention,
  argument?: Pick<Argument, 'isLocative'>,
  within: Within = new Map(),
): ReadonlySet<string> {
  return new Set(
    mention.things.flatMap((thing) => {
      const inside =
        argument?.isLocative === true ? [...partsOf(thing).map(({ id }) => id), ...(within.get(thing.id) ?? [])] : [];
      return [thing.id, ...sidesOf(thing).map(({ id }) => id), ...inside];
    }),
  );
}

function rolesIn(claim: ComparedClaim, ids: ReadonlySet<string>): readonly Role[] {
  return claim.participants.filter(({ id }) => ids.has(id)).map(({ role }) => role);
}

function ofTime({ proposition: { time }, claim }: Matching): readonly Differing[] {
  if (time === undefined) return [];
  if (claim.validFrom === undefined || claim.validTo === undefined) return [{ kind: 'TIME' }];
  const isAfter = time.from !== undefined && claim.validTo < boundsOf(parseEdtf(time.from)).earliestStart;
  const isBefore = time.to !== undefined && claim.validFrom > boundsOf(parseEdtf(time.to)).latestEnd;
  return isAfter || isBefore ? [{ kind: 'TIME' }] : [];
}

function ofFigure({ proposition: { quantity }, claim, text }: Matching): readonly Differing[] {
  if (quantity === undefined || quantity.vague) return [];
  const { low, high } = quantity;
  if (claim.quantity === undefined) return text.has(String(low)) || low === 1 ? [] : [{ kind: 'FIGURE' }];
  const own = claim.quantity;
  const least = own.low ?? own.best ?? 0;
  const most = own.high ?? own.best ?? Number.POSITIVE_INFINITY;
  return (high ?? Number.POSITIVE_INFINITY) >= least && low <= most ? [] : [{ kind: 'FIGURE' }];
}

function ofModality({ proposition: { modality }, claim }: Matching): readonly Differing[] {
  if (modality === undefined) return [];
  return (modality === 'ACTUAL') === (claim.modality === 'ACTUAL') ? [] : [{ kind: 'MODALITY' }];
}

function howOf({ proposition, claim, text }: Matching, differences: readonly Differing[]): How | undefined {
  if (differences.some(({ kind }) => kind !== 'WORDS')) return undefined;
  if (differences.length > 0) return 'PARTIAL';
  const predicate = nameWords(claim.predicate);
  if (!proposition.predicate.every(({ folded }) => predicate.includes(folded) || text.has(folded))) return 'FRAME';
  const mentions = proposition.args.flatMap((argument) => argument.mentions);
  return mentions.every(({ how }) => how === 'NAME') ? 'EXACT' : 'ALIAS';
}
