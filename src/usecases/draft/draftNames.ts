import type { ResponseMap } from '../../graph/shape/selection.js';
import type { Named } from '../../language/names/named.js';
import { namesOf } from '../../language/names/named.js';
import { predicateCandidates } from '../../language/read/candidates.js';
import type { Known } from '../../language/read/read.js';
import { isIgnorable, nameWords, type Word } from '../../language/words.js';
import { namesInText } from '../reading/knownNames.js';
import type { RootField } from '../rootField/rootField.js';
import { lookUpKnown, predicatesAmong } from '../understanding/lookUpKnown.js';

/** Words that one look-up by parts of names takes, and how many look-ups there are: the first names of a text are told in full. */
const wordsAtOnce = 20;
const maxLookUps = 6;
const maxPredicates = 1_500;

/** What the graph knows of what a draft speaks of, by the words of names. */
class DraftNames {
  readonly #byWord = new Map<string, Named[]>();

  constructor(
    names: readonly Named[],
    private readonly predicates: ReadonlySet<string>,
  ) {
    for (const thing of names) {
      for (const word of new Set(namesOf(thing).flatMap(nameWords))) {
        this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), thing]);
      }
    }
  }

  /** What a sentence may name: things that share a word with it. */
  in(words: readonly Word[]): Known {
    const found = words
      .filter((word) => !isIgnorable(word))
      .flatMap(({ folded }) =>
        [...nameWords(folded), nameWords(folded).join('')].flatMap((one) => this.#byWord.get(one) ?? []),
      );
    return { names: [...new Map(found.map((thing) => [thing.id, thing])).values()], predicates: this.predicates };
  }
}

/** Looks up what a draft may name: whole names wherever they stand, parts of names for its first 120 words with a capital. */
export async function draftNames(
  field: RootField,
  text: string,
  sentences: readonly (readonly Word[])[],
): Promise<DraftNames> {
  const large = sentences.flatMap((words) => words.filter((word, at) => word.large && (at > 0 || words.length < 3)));
  const distinct = [...new Map(large.map((word) => [word.folded, word])).values()];
  const groups = Array.from({ length: Math.min(maxLookUps, Math.ceil(distinct.length / wordsAtOnce)) }, (_, index) =>
    distinct.slice(index * wordsAtOnce, (index + 1) * wordsAtOnce),
  );
  const forms = [...new Set(sentences.flatMap(predicateCandidates))].slice(0, maxPredicates);
  const [whole, found, ...parts] = await Promise.all([
    namesInText(field, text),
    field.ask<readonly ResponseMap[]>(predicatesAmong(forms)),
    ...groups.map((group) => lookUpKnown(field, group)),
  ]);
  const names = [...[...whole.values()].flat(), ...parts.flatMap((part) => part.names)];
  const predicates = new Set(found.value.map((row) => String(row[' predicate'])));
  return new DraftNames([...new Map(names.map((thing) => [thing.id, thing])).values()], predicates);
}
