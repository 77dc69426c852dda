import { verbForms } from '../../lexicon/inflections.js';
import { lexicon } from '../../lexicon/lexicon.js';
import { copulas } from './raising.js';
import { standIn, type Unit } from './units.js';

// Nouns for somebody by what they did, or by what was done to them, beside a noun for the act.

const suffering: ReadonlySet<string> = new Set('victim victims target targets'.split(' '));
const doing: ReadonlySet<string> = new Set(
  'perpetrator perpetrators author authors responsible behind culprit culprits'.split(' '),
);

/** Units that stand for others, and where these end. */
interface Rewritten {
  readonly units: readonly Unit[];
  readonly next: number;
}

/** "Who were the victims of the attack": who was attacked. "Who was behind the attack on Cale": who attacked Cale. */
export function agentNounAt(units: readonly Unit[], at: number): Rewritten | undefined {
  const [is, noun] = [units[at], units[at + 1]];
  if (is === undefined || noun === undefined || !copulas.has(is.folded) || noun.words[0]?.quoted === true)
    return undefined;
  const isLed = ['of', 'for', 'in'].includes(units[at + 2]?.folded ?? '');
  if (!isLed && noun.folded !== 'behind') return undefined;
  const act = isLed ? at + 3 : at + 2;
  const verb = verbOf(units[act]);
  if (verb === undefined) return undefined;
  const { past, participle } = verbForms(verb);
  if (suffering.has(noun.folded))
    return { units: [is, standIn(units[act] as Unit, participle[0] ?? verb, 'word')], next: act + 1 };
  if (!doing.has(noun.folded)) return undefined;
  const isOnSomebody = ['on', 'of', 'against'].includes(units[act + 1]?.folded ?? '');
  return {
    units: [standIn(units[act] as Unit, past[0] ?? verb, 'word')],
    next: isOnSomebody ? act + 2 : act + 1,
  };
}

/** The first verb of the family of a noun for what is done to somebody. */
function verbOf(unit: Unit | undefined): string | undefined {
  if (unit?.kind !== 'word' || unit.words[0]?.quoted === true) return undefined;
  const lex = lexicon();
  const sense = lex
    .sensesOf(unit.folded)
    .find(
      ({ isNoun, rest, isTurned, slots }) => isNoun && !isTurned && rest.length === 0 && slots.object !== undefined,
    );
  return lex.frames
    .find(({ family }) => family === sense?.family)
    ?.verbs.find((verb): verb is string => typeof verb === 'string' && !verb.includes(' '));
}

/** "Who is the successor of Emin", "Emin's successor": who succeeded Emin. The predecessor is whom somebody succeeded. */
export function successorAt(units: readonly Unit[], at: number): Rewritten | undefined {
  const is = units[at];
  if (at !== 1 || is === undefined || !copulas.has(is.folded) || units[0]?.kind !== 'question') return undefined;
  const noun = units.findIndex(({ folded }, index) => index > at && (next.has(folded) || former.has(folded)));
  const word = units[noun];
  if (word === undefined) return undefined;
  const owner = units.slice(at + 1, noun);
  const isOwned = owner.at(-1)?.possessive === true;
  const isOf = owner.length === 0 && ['of', 'to'].includes(units[noun + 1]?.folded ?? '');
  if (!isOwned && !isOf) return undefined;
  const whose = isOwned ? owner.map((unit) => ({ ...unit, possessive: false })) : units.slice(noun + 2);
  const end = isOwned ? noun + 1 : units.length;
  return next.has(word.folded)
    ? { units: [standIn(word, 'succeeded', 'word'), ...whose], next: end }
    : { units: [standIn(is, 'did', 'auxiliary'), ...whose, standIn(word, 'succeed', 'word')], next: end };
}

const next: ReadonlySet<string> = new Set(['successor', 'successors', 'replacement']);
const former: ReadonlySet<string> = new Set(['predecessor', 'predecessors']);

/** "Fought each other": they fought. */
export function eachOtherAt(units: readonly Unit[], at: number): Rewritten | undefined {
  const pair = `${units[at]?.folded} ${units[at + 1]?.folded}`;
  return at > 0 && (pair === 'each other' || pair === 'one another') ? { units: [], next: at + 2 } : undefined;
}
