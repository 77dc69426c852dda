import { InvalidInput } from '../../domain/errors.js';

/** Finds a format by name. @throws InvalidInput with the known names */
export function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw new InvalidInput(`unknown format ${name}: use ${list.map((one) => one.name).join(' or ')}`);
}
