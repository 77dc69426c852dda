import { compareText } from './identity.js';
import { canonicalJson, sha256 } from './ids.js';
import { type Fields, type FieldValue, isSet, sortSet } from './recordFields.js';

// How the fields of several records of one thing become one state.

/**
 * Sets that later inputs add to, with the field that takes members away. That field holds what the last input which took
 * anything away took.
 */
const removals = [
  ['aliases', 'withoutAliases'],
  ['externalIds', 'withoutExternalIds'],
] as const;

/**
 * Merges two records of one input: the union of sets, without what either takes away, and the lower value by code point.
 */
export function unite(one: Fields, other: Fields): Fields {
  const both = { ...one, ...other };
  const all = Object.fromEntries(
    Object.entries(both).map(([name, value]) => {
      const before = one[name];
      return [name, before === undefined || other[name] === undefined ? value : united(name, before, value)];
    }),
  );
  return withSets(all, (set, without) => [allBut(members(all, set), members(all, without)), members(all, without)]);
}

/**
 * Applies a record of a later input: its sets are added to the existing ones, without what it takes away; its other fields
 * replace the existing ones; fields that it does not have stay.
 */
export function supersede(earlier: Fields, later: Fields): Fields {
  return withSets({ ...earlier, ...later }, (set, without) => {
    const [added, removed] = [members(later, set), members(later, without)];
    const all = allBut([...members(earlier, set), ...added], removed);
    return [all, removed.length > 0 ? removed : allBut(members(earlier, without), added)];
  });
}

/** Fields with each set recomputed from what was added and taken away. Empty ones are left out. */
function withSets(
  fields: Fields,
  compute: (set: string, without: string) => readonly [members: readonly string[], removed: readonly string[]],
): Fields {
  const computed = removals.flatMap(([set, without]) => {
    if (fields[set] === undefined && fields[without] === undefined) return [];
    const [all, removed] = compute(set, without);
    return [[set, sortSet(set, all)] as const, [without, sortSet(without, removed)] as const];
  });
  return Object.fromEntries(
    Object.entries({ ...fields, ...Object.fromEntries(computed) }).filter(
      ([, value]) => !Array.isArray(value) || value.length > 0,
    ),
  );
}

function members(fields: Fields, name: string): readonly string[] {
  return (fields[name] ?? []) as readonly string[];
}

function allBut(all: readonly string[], removed: readonly string[]): readonly string[] {
  return all.filter((member) => !removed.includes(member));
}

/**
 * Applies another record of an input on top of the state of earlier inputs. `given` names the fields that this input has
 * already set: they are merged, all others are replaced. So the order of records within an input does not matter.
 */
export function uniteOver(current: Fields, given: readonly string[], later: Fields): Fields {
  const own = Object.fromEntries(Object.entries(current).filter(([name]) => given.includes(name)));
  return supersede(current, unite(own, later));
}

/** A short hash of fields, to compare them without reading them. */
export function hashOf(fields: Fields): string {
  return sha256(canonicalJson(fields)).slice(0, 16);
}

function united(name: string, one: FieldValue, other: FieldValue): FieldValue {
  if (isSet(name)) return sortSet(name, [...(one as readonly string[]), ...(other as readonly string[])]);
  return compareText(textOf(one), textOf(other)) <= 0 ? one : other;
}

function textOf(value: FieldValue): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
