import { lexiconOfArticles } from '../../../language/lexicon/lexicon.js';

/** What the frames know of a word as a verb and as a noun. */
interface WordSenses {
  readonly isNoun: boolean;
  /** A verb by itself, not only with a particle. */
  readonly isVerb: boolean;
  readonly forms: ReadonlySet<string>;
  /** Forms of verbs that need a particle too: "roll back". */
  readonly isAnyVerb: boolean;
  /** A verb whose object is first of all a place: "seize", "leave". */
  readonly isOfPlaces: boolean;
}

const none: WordSenses = { isNoun: false, isVerb: false, forms: new Set(), isAnyVerb: false, isOfPlaces: false };
// Words of no frame have no entry, so it stays as small as the frames.
const known = new Map<string, WordSenses>();

export function sensesOfWord(folded: string): WordSenses {
  const found = known.get(folded);
  if (found !== undefined) return found;
  const senses = lexiconOfArticles().sensesOf(folded);
  if (senses.length === 0) return none;
  const verbs = senses.filter(({ isNoun }) => !isNoun);
  const alone = verbs.filter(({ rest }) => rest.length === 0);
  const own = {
    isNoun: senses.some(({ isNoun }) => isNoun),
    isVerb: alone.length > 0,
    isAnyVerb: verbs.length > 0,
    isOfPlaces: alone.some(({ slots }) => slots.object?.[0] === 'PLACE'),
    forms: new Set(alone.flatMap(({ forms }) => [...forms])),
  };
  known.set(folded, own);
  return own;
}
