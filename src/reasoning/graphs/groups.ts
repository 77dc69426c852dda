/** Things that were joined; a group is known by its first member in the order of ids. */
export class DisjointSets {
  readonly #parent = new Map<string, string>();

  of(thing: string): string {
    let at = thing;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) {
      // Each look-up shortens the way for the next.
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
