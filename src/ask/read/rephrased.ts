import { type Word, wordsOf } from '../../language/words.js';

// Questions that no claim answers in their own words, and others that ask for the same.

const accusing: ReadonlySet<string> = new Set(
  'accuse accuses accused blame blames blamed suspect suspects suspected'.split(' '),
);

/** What stands for a question if it finds nothing; each of them is asked. */
export function rephrased(words: readonly Word[]): readonly (readonly Word[])[] {
  const [first] = words;
  if (first === undefined || first.quoted) return [];
  return accused(words) ?? paid(words) ?? played(words) ?? [];
}

/** "Who accuses Alma of stealing the ring?": who reported that she stole it. */
function accused(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  const at = words.findIndex(({ folded, quoted }) => !quoted && accusing.has(folded));
  const of = words.findIndex(
    ({ folded }, index) =>
      index > at + 1 && ['of', 'for'].includes(folded) && words[index + 1]?.folded.endsWith('ing') === true,
  );
  const [who] = words;
  if (!(at > 0 && at <= 2 && of > 0) || who?.folded !== 'who') return undefined;
  return [[who, ...phrase('reported that'), ...words.slice(at + 1, of), ...words.slice(of + 1)]];
}

const prices: ReadonlySet<string> = new Set('fee price cost sum'.split(' '));
const kindsOfPrice: ReadonlySet<string> = new Set('transfer purchase selling sale buying asking'.split(' '));

/** "What was the fee for Alma?", "how much was the fee for Alma?": how much was paid for her. */
function paid(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  const lead = isAt(words, 0, 'how') && isAt(words, 1, 'much', 'high', 'big') ? 2 : isAt(words, 0, 'what') ? 1 : 0;
  if (lead === 0 || !isAt(words, lead, 'was', 'is')) return undefined;
  const at = kindsOfPrice.has(words[lead + 1]?.folded ?? '') ? lead + 2 : lead + 1;
  const thing = words.slice(at + 2);
  if (!prices.has(words[at]?.folded ?? '') || !isAt(words, at + 1, 'for', 'of') || thing.length === 0) return undefined;
  return [[...phrase('How much was paid for'), ...thing]];
}

const matches = ['match', 'game', 'fixture', 'final', 'derby'];

/** "How did Alma's match against Boran end?": either may have won, or they drew. */
function played(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  const isEnd = isAt(words, words.length - 1, 'end', 'finish', 'go');
  const isHow = isEnd && isAt(words, 0, 'how') && isAt(words, 1, 'did');
  const isResult =
    isAt(words, 0, 'what') &&
    isAt(words, 1, 'was') &&
    isAt(words, 2, 'result', 'score', 'outcome') &&
    isAt(words, 3, 'of');
  if (!isHow && !isResult) return undefined;
  const rest = isHow ? words.slice(2, -1) : words.slice(4);
  const match = rest.findIndex(({ folded, quoted }) => !quoted && matches.includes(folded));
  if (match < 0) return undefined;
  const and = rest.findIndex(({ folded }, at) => at > match + 1 && folded === 'and');
  const isBetween = match === 0 && isAt(rest, 1, 'between') && and > 0;
  const isAgainst = match > 0 && isAt(rest, match + 1, 'against', 'with');
  if (!isBetween && !isAgainst) return undefined;
  const one = isBetween ? rest.slice(2, and) : rest.slice(0, match);
  const other = rest.slice(isBetween ? and + 1 : match + 2);
  const [home, away] = [one, other].map((name) => name.map((word) => ({ ...word, possessive: false })));
  if (!home?.length || !away?.length) return undefined;
  return [
    [...home, ...phrase('beat'), ...away],
    [...away, ...phrase('beat'), ...home],
    [...home, ...phrase('drew with'), ...away],
  ];
}

function isAt(words: readonly Word[], at: number, ...texts: readonly string[]): boolean {
  const word = words[at];
  return word !== undefined && !word.quoted && texts.includes(word.folded);
}

function phrase(text: string): readonly Word[] {
  return wordsOf(text);
}
