import type { Props } from './shape.js';

/** How the names of one thing stand in a statement: the thing, the link that led to it, and what it led from. */
export interface Thing {
  readonly self: string;
  readonly link: string;
  readonly from: string;
}

/** What an edge adds to a statement, and how its answers are read, one reader for each selection. */
export interface EdgePart {
  readonly calls: readonly string[];
  readonly carried: readonly string[];
  readonly read: readonly ((cell: Props) => unknown)[];
}

/** The map of one thing while it is being put together. */
export class ThingMap {
  readonly calls: string[] = [];
  readonly carried: string[] = [];
  readonly props = new Set<string>();
  private readonly entries = new Map<string, string>();
  private readonly shared = new Map<string, EdgePart>();
  private readonly found = new Map<string, string>();

  constructor(private readonly thing: Thing) {}

  entry(name: string, text: string): void {
    this.entries.set(name, text);
  }

  property(name: string): void {
    this.props.add(name);
    this.entries.set(name, `${this.thing.self}.${name}`);
  }

  expression(text: string): string {
    const known = [...this.entries].find(([, other]) => other === text);
    if (known !== undefined) return known[0];
    const name = `e${this.entries.size}`;
    this.entries.set(name, text);
    return name;
  }

  once(what: string, make: () => EdgePart): EdgePart {
    const known = this.shared.get(what) ?? make();
    this.shared.set(what, known);
    return known;
  }

  /** The name of what edges of this thing start from, found once. */
  given(file: string, find: () => string): string {
    const known = this.found.get(file) ?? find();
    this.found.set(file, known);
    return known;
  }

  map(): string {
    // A map without members is not worth a special case anywhere else.
    if (this.entries.size === 0) return `{id: ${this.thing.self}.id}`;
    return `{${[...this.entries].map(([name, text]) => `${name}: ${text}`).join(', ')}}`;
  }
}
