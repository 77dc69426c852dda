/** A union-find structure. A group is identified by its lowest id. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  of(thing: string): string {
    let at = thing;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) {
      // Path compression.
      const further = this.#parent.get(up);
      if (further !== undefined) this.#parent.set(at, further);
      at = up;
    }
    return at;
  }

  join(one: string, other: string): void {
    const [first = one, second = other] = [this.of(one), this.of(other)].sort();
    if (first !== second) this.#parent.set(second, first);
  }
}
