import type { Mention } from '../../names/named.js';
import { readQuantity, type SaidQuantity } from '../../quantities.js';
import type { Word } from '../../words.js';

/** What a text is made of once its names are known: a name, a number, or a word of one kind. */
export interface Unit {
  readonly kind: UnitKind;
  readonly folded: string;
  readonly words: readonly Word[];
  readonly mention?: Mention;
  readonly quantity?: SaidQuantity;
  readonly possessive: boolean;
  readonly broken: boolean;
  readonly afterArticle: boolean;
}

type UnitKind =
  | 'name'
  | 'number'
  | 'preposition'
  | 'auxiliary'
  | 'negation'
  | 'conjunction'
  | 'question'
  | 'filler'
  | 'pronoun'
  | 'word';

const kinds: ReadonlyMap<string, UnitKind> = new Map(
  (
    [
      [
        'preposition',
        'in at from to into onto on by near against with between over through during inside outside around of for under among about across towards toward via after before within off as',
      ],
      [
        'auxiliary',
        'is are was were be been being am has have had having do does did will would can could shall should may might must get gets got',
      ],
      [
        'negation',
        "not never no n't didn't don't doesn't isn't wasn't weren't hasn't haven't hadn't won't wouldn't aren't cannot can't without neither nor",
      ],
      ['conjunction', 'and or but vs versus'],
      ['question', 'who whom whose what which where when how why'],
      [
        'filler',
        'that there also still ever just actually really so some any reportedly allegedly already again now then yet currently recently exactly both only together since the a an much very',
      ],
      ['pronoun', 'he him his she her they them their it its this these those we us you i me'],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as [string, UnitKind])),
);

/** The units of words, with the names that stand there as one each. */
export function unitsOf(words: readonly Word[], mentions: readonly Mention[]): readonly Unit[] {
  const units: Unit[] = [];
  const starting = new Map(mentions.map((mention) => [mention.from, mention]));
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word;
    const mention = starting.get(at);
    if (mention !== undefined) {
      const own = words.slice(at, mention.to);
      units.push({ ...shapeOf(own), kind: 'name', mention });
      at = mention.to;
      continue;
    }
    const quantity = first.quoted ? undefined : readQuantity(words.slice(at, at + 8).map(({ folded }) => folded));
    if (quantity !== undefined) {
      units.push({ ...shapeOf(words.slice(at, at + quantity.words)), kind: 'number', quantity });
      at += quantity.words;
      continue;
    }
    const kind =
      first.quoted || (first.large && /^\p{Lu}{2,}/u.test(first.text)) ? 'word' : (kinds.get(first.folded) ?? 'word');
    units.push({ ...shapeOf([first]), kind });
    at += 1;
  }
  return units;
}

function shapeOf(words: readonly Word[]) {
  const [first] = words as readonly [Word];
  return {
    words,
    folded: words.map(({ folded }) => folded).join(' '),
    possessive: words.at(-1)?.possessive === true,
    broken: first.broken,
    afterArticle: first.afterArticle,
  };
}

/** A unit that stands for others: "under the control of" reads "controlled by". */
export function standIn({ words, broken }: Unit, folded: string, kind: UnitKind): Unit {
  return { words, broken, folded, kind, possessive: false, afterArticle: false };
}
