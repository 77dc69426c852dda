/** Makes a value when it is asked for first, and keeps it: for what takes long to make and is not always needed. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
