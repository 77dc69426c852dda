import type { View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Known, TextReading } from '../language/read/read.js';
import type { Word } from '../language/words.js';
import { RootField } from '../usecases/rootField/rootField.js';
import { type FoundClaims, findClaims } from '../usecases/understanding/findClaims.js';
import { withAreas } from '../usecases/understanding/lookUpAreas.js';
import { lookUpKnown } from '../usecases/understanding/lookUpKnown.js';

/** What a question is compared with: the names and predicates of a graph, and its claims. */
export interface GraphReader {
  readonly known: Known;
  /** The claims that say what was read. One round trip or two; none if it was read before. */
  find(reading: TextReading): Promise<FoundClaims>;
}

/** Looks up what the words of a question may name: one round trip. Of a view, the moment counts: whom it leaves out has a name still. */
export async function graphReader(engine: Engine, view: View, words: readonly Word[]): Promise<GraphReader> {
  const field = new RootField(engine, view.recordedAt ? { recordedAt: view.recordedAt } : null);
  const titles = words.filter(({ quoted }) => quoted).map(({ text }) => text);
  const found = await lookUpKnown(field, words, titles.length > 0 ? titles : documentTitles(words));
  const known = await withAreas(field, words, found);
  const read = new Map<string, Promise<FoundClaims>>();
  const find = (reading: TextReading) => {
    const isTopic = reading.propositions.length === 0;
    // One text may be read without a part of it, or as what is so: "does Alma own it" asks who does.
    const said = reading.propositions.map(({ sense, args, modality }) => [sense.family, args.length, modality]);
    const key = JSON.stringify([reading.words.map(({ text, quoted }) => [text, quoted]), reading.time, isTopic, said]);
    const own = read.get(key) ?? findClaims(field, reading, known);
    read.set(key, own);
    return own;
  };
  return { known, find };
}

const texts: ReadonlySet<string> = new Set(['document', 'article', 'report', 'story', 'piece', 'text']);

/** A title that is not quoted: what follows "the article". */
function documentTitles(words: readonly Word[]): readonly string[] {
  const at = words.findIndex(({ folded }) => texts.has(folded));
  return at < 0 || at + 1 >= words.length
    ? []
    : [
        words
          .slice(at + 1)
          .map(({ text }) => text)
          .join(' '),
      ];
}
