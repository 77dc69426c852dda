import { InvalidInput } from '../../domain/errors.js';

/** The one of a list that has a name. @throws InvalidInput with the names that there are */
export function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new InvalidInput(`there is no format ${name}: use ${list.map((one) => one.name).join(' or ')}`);
}
