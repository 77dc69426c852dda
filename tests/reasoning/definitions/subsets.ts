/** All subsets, the smaller first and those of one size by their members. */
export function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const ofSize = (size: number, from: number): readonly (readonly T[])[] =>
    size === 0
      ? [[]]
      : all.slice(from).flatMap((one, at) => ofSize(size - 1, from + at + 1).map((rest) => [one, ...rest]));
  return [...all.keys(), all.length].flatMap((size) => ofSize(size, 0));
}
