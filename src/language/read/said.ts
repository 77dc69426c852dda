import type { Role } from '../../domain/vocabulary.js';
import { verbForms } from '../lexicon/inflections.js';
import { isPlain } from '../lexicon/plainSenses.js';
import { headOf } from '../names/heads.js';
import { groupsOf, type Mention, mayBePlace, mayHavePlacesWithin } from '../names/named.js';
import type { Argument, Proposition } from './proposition.js';

/** A proposition in words, with the role of each name: `that the actor Islamic State seized the place Mosul`. */
export function propositionInWords({ sense, args, quantity, negated }: Proposition): string {
  const [subject, object] = ['subject', 'object'].map((slot) => args.find((argument) => argument.slot === slot));
  const rest = args
    .filter((argument) => argument !== subject && argument !== object)
    .map((argument) => `${/^(before|owner|event)$/.test(argument.slot) ? 'with' : argument.slot} ${inWords(argument)}`);
  const count = quantity === undefined ? [] : [`(${quantityInWords(quantity)})`];
  const not = negated ? ['not'] : [];
  if (sense.isNoun && !isPlain(sense.family)) {
    const whole = sense.intransitive && object === undefined ? subject : object;
    const by = whole === subject ? undefined : subject;
    const parts = [
      `of ${sense.base}`,
      ...(whole === undefined ? [] : [`of ${inWords(whole)}`]),
      ...(by === undefined ? [] : [`by ${inWords(by)}`]),
    ];
    return [...parts, ...not, ...rest, ...count].join(' ');
  }
  if (subject === undefined && object !== undefined && sense.base.startsWith('be ')) {
    const verb = verbOf(sense.base, 'past').replace(/^was/, ['was', ...not].join(' '));
    return ['that somebody', verb, inWords(object), ...rest, ...count].join(' ');
  }
  if (subject === undefined && object !== undefined) {
    return [
      'that',
      inWords(object),
      isPlural(object) ? 'were' : 'was',
      ...not,
      verbOf(sense.base, 'participle'),
      ...rest,
      ...count,
    ].join(' ');
  }
  if (subject === undefined && object === undefined) {
    const isDone = sense.slots.object !== undefined && !sense.intransitive && !sense.noObject;
    const verb = isDone ? ['was', ...not, verbOf(sense.base, 'participle')] : [...not, verbOf(sense.base, 'past')];
    return ['that', 'somebody', 'or', 'something', ...verb, ...rest, ...count].join(' ');
  }
  const verb = verbOf(sense.base, 'past');
  const parts = [
    ...(subject === undefined ? [] : [inWords(subject)]),
    ...not,
    verb,
    ...(object === undefined ? [] : [inWords(object)]),
  ];
  return ['that', ...parts, ...rest, ...count].join(' ');
}

/** Whether it is several, or called by a word in the plural: "Syrian rebels", "police". */
function isPlural({ mentions, heads }: Argument): boolean {
  if (mentions.length > 1) return true;
  const [mention] = mentions;
  if (mention === undefined) return heads.some((head) => head.endsWith('s') || head === 'people');
  const last = mentionInWords(mention).split(' ').at(-1) ?? '';
  const word = last.toLowerCase();
  const isCommon = last === word && /[^s]s$/.test(word);
  return (
    isCommon ||
    /^(police|people|civilians|passengers)$/.test(word) ||
    (headOf(word) !== undefined && headOf(word) !== word)
  );
}

function quantityInWords({ low, high, vague }: NonNullable<Proposition['quantity']>): string {
  if (high === undefined) return `at least ${low}`;
  return low === high ? `${vague ? 'about ' : ''}${low}` : `${low} to ${high}`;
}

function verbOf(base: string, form: 'past' | 'participle'): string {
  const [first = '', ...rest] = base.split(' ');
  if (first === 'be') return base.replace('be', 'was');
  return [verbForms(first)[form][0] ?? first, ...rest].join(' ');
}

function inWords(argument: Argument): string {
  const { mentions, words, heads, asked, isLoose, isLocative } = argument;
  if (mentions.length === 0 && asked) return `${namedRole(argument)} (asked for)`.trim();
  const names = mentions.map(isLocative ? whereInWords : mentionInWords);
  const others = [...words.map(({ text }) => `“${text}”`), ...(mentions.length === 0 ? heads : [])];
  const kind = mentions.length > 0 && heads.length > 0 ? ` (${heads.join(' ')})` : '';
  const role = isLoose || mentions.length === 0 ? '' : namedRole(argument);
  return `${role} ${[...names, ...others].join(' and ')}${kind}`.trim();
}

function namedRole(argument: Argument): string {
  const role = roleOf(argument);
  return role === undefined ? '' : roleInWords(role);
}

/** A role before a name, as a reading has it: `the actor`. */
export function roleInWords(role: Role): string {
  return `the ${role.toLowerCase()}`;
}

function roleOf({ roles, mentions }: Argument): Role | undefined {
  const isPlace = mentions.some(mayBePlace);
  return isPlace ? (roles.find((role) => ['PLACE', 'DESTINATION', 'ORIGIN'].includes(role)) ?? roles[0]) : roles[0];
}

/** Where something was: what lies within the place counts too. */
export function whereInWords(mention: Mention): string {
  const within = mention.things.some(mayHavePlacesWithin) ? ' or a place within it' : '';
  return `${mentionInWords(mention)}${within}`;
}

/** The name of what is meant; of several things of one name that name. */
export function mentionInWords({ things, by }: Mention): string {
  const names = [...new Set(things.map(({ name, title }) => name ?? title ?? by))];
  const within =
    things.length === 1 && things.some((thing) => groupsOf(thing).length > 0) ? ' or a group within it' : '';
  return names.length === 1
    ? `${names[0] ?? by}${within}`
    : names.length <= 3
      ? names.join(' or ')
      : `${by} (${names.length} of that name)`;
}
