import type { Value } from '../engine.js';
import type { Names, Props } from '../shape/shape.js';
import type { StatementPart } from './statementText.js';

/** What an edge adds to a statement, and how its answers are read, one reader for each selection. */
export interface EdgePart {
  readonly calls: readonly StatementPart[];
  /** What stands in its subquery, and what of it makes a row: for a root that needs no subquery. */
  readonly body: readonly StatementPart[];
  readonly row: string;
  readonly carried: readonly string[];
  readonly read: readonly ((cell: Props) => unknown)[];
}

/**
 * The row of one thing while it is composed: a list of values without their names, which are known here. To read the names again
 * with every thing of an answer costs a driver more than all else.
 */
export class RowBuilder {
  readonly calls: StatementPart[] = [];
  readonly carried: string[] = [];
  readonly props = new Set<string>();
  private readonly entries = new Map<string, string>();
  private readonly shared = new Map<string, EdgePart>();

  /** @param propertiesOf how a list of some properties of a thing stands in the statement */
  constructor(
    private readonly names: Names,
    private readonly propertiesOf: (name: string, properties: readonly string[]) => string,
  ) {}

  entry(name: string, text: string): void {
    this.entries.set(name, text);
  }

  property(name: string): void {
    this.props.add(name);
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

  /**
   * The list, as it stands in the statement. Where a thing has values that are no properties, its properties are a list within the
   * list: Neo4j takes long to plan lists that are added up.
   */
  list(): string {
    const others = [...this.entries.values()];
    // A list without members is not worth a special case anywhere else.
    const properties = this.props.size + others.length === 0 ? ['id'] : [...this.props];
    const own = this.propertiesOf(this.names.self, properties);
    return others.length === 0 ? own : `[${[own, ...others].join(', ')}]`;
  }

  /** The values of such a list by their names. */
  readonly cell = (list: readonly Value[]): Props => {
    const cell: Record<string, Value> = {};
    const own = this.entries.size > 0 ? (list[0] as readonly Value[]) : list;
    for (const [index, name] of [...this.props].entries()) cell[name] = own[index] ?? null;
    for (const [index, name] of [...this.entries.keys()].entries()) cell[name] = list[index + 1] ?? null;
    return cell;
  };
}
