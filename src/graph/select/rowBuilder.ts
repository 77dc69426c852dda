import type { Value } from '../engine.js';
import type { Props } from '../shape/shape.js';

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

/**
 * What is told of one thing, while it is being put together: a list of values without their names, which are known here. To read
 * the names again with every thing of an answer costs a driver more than all else.
 */
export class ThingCells {
  readonly calls: string[] = [];
  readonly carried: string[] = [];
  readonly props = new Set<string>();
  private readonly entries = new Map<string, string>();
  private readonly shared = new Map<string, EdgePart>();

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

  /** The list, as it stands in the statement. */
  list(): string {
    const texts = [...this.entries.values()];
    // A list without members is not worth a special case anywhere else.
    return `[${(texts.length === 0 ? [`${this.thing.self}.id`] : texts).join(', ')}]`;
  }

  /** The values of such a list by their names. */
  readonly cell = (list: readonly Value[]): Props => {
    const cell: Record<string, Value> = {};
    let index = 0;
    for (const name of this.entries.keys()) {
      cell[name] = list[index] ?? null;
      index += 1;
    }
    return cell;
  };
}
