import { wholeName, wholeNamesIn, wholeNameToken } from '../../domain/text/search/wholeNames.js';
import type { Question } from '../../graph/select/compose.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import { entityTypes, type Named, namesOf } from '../../language/names/named.js';
import type { RootField } from '../rootField/rootField.js';
import { namedThingFields, thingOf } from '../understanding/lookUpKnown.js';

/** The most stretches of a text that are looked up as names; those further down are not. */
const maxNames = 20_000;
/** Names that one statement looks up, and statements that are under way at a time. */
const namesAtOnce = 500;
const statementsAtOnce = 4;

/**
 * The entities that the graph knows by a name, whole, or by an alias: all that have it, by the name as `wholeName` writes it. What an
 * unnamed source is called is no name: "officials" of another document are others.
 */
export type ThingsByName = ReadonlyMap<string, readonly Named[]>;

/** Finds the things that a text names by their whole names or aliases. A round trip for 500 stretches of it. */
export function namesInText(field: RootField, text: string): Promise<ThingsByName> {
  return lookUpNames(field, wholeNamesIn(text, maxNames));
}

/** Finds the things that have exactly these names or aliases, whatever the case. */
export async function lookUpNames(field: RootField, names: readonly string[]): Promise<ThingsByName> {
  const wanted = [...new Set(names.map(wholeName))].filter((name) => name !== '');
  const groups = Array.from({ length: Math.ceil(wanted.length / namesAtOnce) }, (_, index) =>
    wanted.slice(index * namesAtOnce, (index + 1) * namesAtOnce),
  );
  const found = new Map<string, Named>();
  for (let at = 0; at < groups.length; at += statementsAtOnce) {
    const some = groups.slice(at, at + statementsAtOnce);
    const rows = await Promise.all(some.map((group) => field.ask<readonly ResponseMap[]>(named(group))));
    for (const { value } of rows)
      for (const thing of value.flatMap(thingOf))
        if (entityTypes.includes(thing.__typename)) found.set(thing.id, thing);
  }
  const asked = new Set(wanted);
  const byName = new Map<string, Named[]>();
  for (const thing of found.values()) {
    for (const name of new Set(namesOf(thing).map(wholeName))) {
      if (asked.has(name)) byName.set(name, [...(byName.get(name) ?? []), thing]);
    }
  }
  return byName;
}

function named(names: readonly string[]): Question {
  return {
    file: 'queries/understanding/whole-names',
    kind: 'list',
    to: 'SearchHit',
    binding: { when: [], params: { query: names.map(wholeNameToken).join(' ') } },
    args: {},
    selection: {
      SearchHit: [{ key: 'node', name: 'node', args: {}, selection: namedThingFields }, ...hiddenFields('names')],
    },
    sort: [byProperty('id')],
    max: 1_000,
  };
}
