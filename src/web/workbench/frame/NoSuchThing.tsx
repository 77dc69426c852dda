interface NoSuchThingProps {
  /** What kind of thing was looked for, such as "place". */
  readonly kind: string;
  readonly id: string;
}

/** Said in place of a thing that the graph does not have. */
export function NoSuchThing({ kind, id }: NoSuchThingProps) {
  return (
    <section class="card">
      <h1>There is no such {kind}</h1>
      <p>
        This graph has no {kind} <bdi class="breakable">{id}</bdi>, or did not have it yet at the time of this view.
        Search for it by name: press <kbd>/</kbd>.
      </p>
    </section>
  );
}
