import { sha256 } from '../../domain/records/ids.js';
import { foldName } from '../spellings.js';

/** A thing as a cell spells it. */
export interface NamedThing {
  /** A key in the namespace of the table. */
  readonly key: string;
  readonly name: string;
}

export interface TablePlace extends NamedThing {
  /** The areas that the place is in, widest first. */
  readonly areas: readonly string[];
  readonly position: Position | undefined;
}

interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A person, an organisation or the like: names that differ only in case, spacing and punctuation are one. */
export function namedThing(name: string): NamedThing {
  return { key: clippedText(`name/${foldName(name)}`, 200), name };
}

/** A place is identified by its name within its areas. */
export function placeOf(name: string, areas: readonly string[], position?: Position): TablePlace {
  return { key: clippedText(`place/${[...areas, name].map(foldName).join('/')}`, 200), name, areas, position };
}

export function isPlace(thing: NamedThing): thing is TablePlace {
  return 'areas' in thing;
}

/** A text of a maximum length: a longer one is cut and made unique by its hash. */
export function clippedText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 13)}-${sha256(text).slice(0, 12)}`;
}
