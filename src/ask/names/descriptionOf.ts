import { linked, type Named, namesOf } from '../../language/names/named.js';
import { kindNames } from './kindNames.js';

/** What tells a thing from others of its name: its description, what it is part of, and what it is. */
export function descriptionOf(thing: Named): string {
  const wholes = linked(thing, true).flatMap(({ name }) => name ?? []);
  const within = wholes.length > 0 ? wholes : (thing.adminAreas ?? []);
  const told = [
    ...(thing.description ? [thing.description.replace(/\.$/, '')] : []),
    ...(within.length > 0 ? [`part of ${within.slice(0, 3).join(', ')}`] : []),
    ...(thing.document ? [`in “${thing.document.title}”`] : []),
  ];
  return told.length > 0 ? told.join('; ') : (kindNames[thing.__typename] ?? `a ${thing.__typename.toLowerCase()}`);
}

/** The names of things; a name that several have comes with what tells each from the others. */
export function namesApart(things: readonly Named[]): readonly string[] {
  const names = things.map((thing) => namesOf(thing)[0] ?? '');
  return things.map((thing, index) => {
    const name = names[index] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${descriptionOf(thing)})`;
  });
}
