import { kindOfSelection } from '../../store/read/graphShape.js';
import { fieldsOf, type Keyed, keyed, type SelectedField, type Selection } from '../../store/read/selection.js';
import type { References } from './references.js';

/**
 * A computed value as the selection asks for it. Its members are named after the fields of the API; things stand in it as
 * ids, lists of ids or lists of these, and are taken from what was read of them; a member that is costly is a function.
 */
export function shown(type: string, value: object, selection: Selection | undefined, references: References): Keyed {
  const members = value as Readonly<Record<string, unknown>>;
  return keyed(
    type,
    fieldsOf(selection, type).map((field) => [
      field.key,
      field.name === '__typename' ? type : memberOf(members, field, references),
    ]),
  );
}

function memberOf(members: Readonly<Record<string, unknown>>, field: SelectedField, references: References): unknown {
  const member = members[field.name];
  const value: unknown = typeof member === 'function' ? member() : member;
  const { selection } = field;
  if (selection === undefined) return value ?? null;
  const kind = kindOfSelection(selection);
  if (kind !== undefined) return each(value, (id) => references.find(kind, String(id), selection));
  const [type = ''] = Object.keys(selection);
  return each(value, (inner) => shown(type, inner as object, selection, references));
}

/** Applies `make` to a value, or to the members of lists; in a list, what is not there is left out. */
function each(value: unknown, make: (one: unknown) => unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return make(value);
  return value.map((one) => each(one, make)).filter((one) => one !== null);
}
