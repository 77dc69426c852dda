import { InvalidInput } from '../../domain/errors.js';
import { pageSize } from '../../graph/select/pageSize.js';

/** Which part of a list is asked for. */
interface PartArgs {
  readonly first?: unknown;
  readonly skip?: unknown;
}

/**
 * The members of a projection for lists that grow with the number of reports: of each list the part that is asked for, and how many
 * there are in all.
 * @param counts the name of the count of each list
 * @param read gives the lists; called once, and only if one of these members is selected
 */
export function longLists<K extends string>(
  counts: Readonly<Record<K, string>>,
  read: () => Readonly<Record<NoInfer<K>, readonly unknown[]>>,
): object {
  let lists: ReturnType<typeof read> | undefined;
  const list = (name: string) => {
    lists ??= read();
    return lists[name as K];
  };
  return Object.fromEntries(
    Object.entries<string>(counts).flatMap(([name, count]) => {
      return [[name, (args: PartArgs) => partOf(list(name), args)] as const, [count, () => list(name).length] as const];
    }),
  );
}

/** The part of a list that is asked for; all of it without `first`. @throws InvalidInput if the arguments are out of range */
export function partOf<T>(list: readonly T[], { first, skip }: PartArgs): readonly T[] {
  const start = Number(skip ?? 0);
  if (start < 0) throw new InvalidInput(`skip must not be negative, and is ${start}: give how many to leave out`);
  const isWhole = first === undefined || first === null;
  return list.slice(start, isWhole ? undefined : start + pageSize(first, 'skip'));
}
