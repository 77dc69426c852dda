import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { type IdKind, parseId } from '../../domain/records/ids.js';
import { Lookup } from './lookup.js';
import type { Binding } from './shape.js';

// What arguments mean: each given argument becomes a condition of the text (`when`) and a bound value.

/** The arguments of a field. */
export type Args = Readonly<Record<string, unknown>>;
/** The condition and the bound values of an argument. */
export type Binder = (given: unknown) => readonly [when: string | readonly string[], params: Record<string, unknown>];

/** Asks for nothing. */
export const nothing: Binding = { when: [], params: {} };

/** A binding from a table of arguments; what is absent or null asks for nothing. */
export function bindAll(table: Readonly<Record<string, Binder>>, args: Args | null | undefined): Binding {
  return Object.entries(args ?? {}).reduce<Binding>((binding, [name, given]) => {
    const binder = table[name];
    if (binder === undefined || given === null || given === undefined) return binding;
    const [when, params] = binder(given);
    return { when: [...binding.when, ...[when].flat()], params: { ...binding.params, ...params } };
  }, nothing);
}

/** What is given, as it is. */
export const asGiven =
  (name: string): Binder =>
  (given) => [name, { [name]: given }];

/** An id of one of these kinds. */
export const id =
  (name: string, ...kinds: readonly IdKind[]): Binder =>
  (given) => [name, { [name]: parseId(String(given), ...kinds) }];

/** The earliest moment that a time may mean. */
export const from =
  (name: string): Binder =>
  (given) => [name, { [name]: boundsOf(parseEdtf(given)).earliestStart }];

/** The latest moment that a time may mean. */
export const to =
  (name: string): Binder =>
  (given) => [name, { [name]: boundsOf(parseEdtf(given)).latestEnd }];

/** A list of limited length. @throws InvalidInput if it is longer */
export const some =
  (name: string, most = 200): Binder =>
  (given) => {
    const list = given as readonly unknown[];
    if (list.length > most) throw new InvalidInput(`${name} takes at most ${most} values; ${list.length} were given`);
    return [name, { [name]: list }];
  };

/** A list of ids of one kind. */
export function ids(name: string, kind: IdKind): Binder {
  return (given) => {
    const [, params] = some(name)(given);
    return [name, { [name]: (params[name] as readonly string[]).map((text) => parseId(text, kind)) }];
  };
}

/** A place and all that is part of it, looked up beforehand. */
export function withinPlace(given: unknown): readonly [string, Record<string, unknown>] {
  return ['within', { within: new Lookup('within', parseId(String(given), 'entity')) }];
}

/** The name of an administrative area, whose places are looked up beforehand. */
export function adminArea(given: unknown): readonly [string, Record<string, unknown>] {
  const name = String(given).normalize('NFC').trim().toLowerCase();
  if (name === '') throw new InvalidInput('adminArea is empty: give the name of an area, as Place.adminAreas has it');
  return ['adminArea', { adminArea: new Lookup('adminArea', name) }];
}

/** What to look for, if there is anything: engines do not agree on what an empty query finds. */
export function telling(name: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) throw new InvalidInput(`${name} has no letter or digit to look for`);
  return tokens;
}

/** A property with its value. */
export function property(given: unknown): readonly [string, Record<string, unknown>] {
  const { name, value } = given as { readonly name: string; readonly value: string };
  return ['property', { property: `${name} ${value}` }];
}
