import { kindOfSelection } from '../../store/read/graphShape.js';
import type { Keyed, SelectedField, Selection } from '../../store/read/selection.js';

const noArgs = {};

/** Selections are compared by what they say; each is put into words once. */
const texts = new WeakMap<Selection, string>();

function textOf(selection: Selection): string {
  const text = texts.get(selection) ?? JSON.stringify(selection);
  texts.set(selection, text);
  return text;
}

/**
 * The things that a computed answer refers to, with what is asked of each. They are read in the same round trip as what the
 * answer is computed from: wherever the store comes by a thing of some kind, it reads of it all that is asked of its kind.
 */
export class References {
  /** Kind of thing, then what is asked of it: the key it is read under. */
  readonly #asked = new Map<string, Map<string, { readonly key: string; readonly selection: Selection }>>();
  /** What was read, by kind and id, then by key. */
  readonly #read = new Map<string, Map<string, Keyed>>();

  /** Notes what a selection of a computed type asks of things, however deep. */
  gather(selection: Selection | undefined): this {
    for (const field of Object.values(selection ?? {}).flat()) {
      if (field.selection === undefined) continue;
      const kind = kindOfSelection(field.selection);
      if (kind === undefined) this.gather(field.selection);
      else this.#keyOf(kind, field.selection);
    }
    return this;
  }

  #keyOf(kind: string, selection: Selection): string {
    const known = this.#asked.get(kind) ?? new Map<string, { key: string; selection: Selection }>();
    this.#asked.set(kind, known);
    const what = textOf(selection);
    const entry = known.get(what) ?? { key: `@${kind}${known.size}`, selection };
    known.set(what, entry);
    return entry.key;
  }

  /** All that is asked, in words. */
  text(): string {
    return [...this.#asked].map(([kind, asked]) => `${kind} ${[...asked.keys()].join(' ')}`).join('\n');
  }

  asks(kind: string): boolean {
    return this.#asked.has(kind);
  }

  /** The fields to read of the thing of a kind that stands behind the field `name`. */
  fieldsFor(kind: string, name: string): readonly SelectedField[] {
    const asked = [...(this.#asked.get(kind)?.values() ?? [])];
    return asked.map(({ key, selection }) => ({ key, name, args: noArgs, selection }));
  }

  /** Takes a thing of a kind out of a row that was read with `fieldsFor`. */
  take(kind: string, id: string, row: Keyed): void {
    for (const { key } of this.#asked.get(kind)?.values() ?? []) {
      const thing = row[key];
      if (thing === null || thing === undefined) continue;
      const things = this.#read.get(`${kind} ${id}`) ?? new Map<string, Keyed>();
      this.#read.set(`${kind} ${id}`, things.set(key, thing as Keyed));
    }
  }

  /** What was read of a thing for a selection; null where the view does not show it. */
  find(kind: string, id: string, selection: Selection): Keyed | null {
    return this.#read.get(`${kind} ${id}`)?.get(this.#keyOf(kind, selection)) ?? null;
  }
}
