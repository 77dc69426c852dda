import { kindOfSelection } from '../../graph/shape/graphShape.js';
import {
  fieldsOf,
  type ResponseMap,
  responseMap,
  type SelectedField,
  type Selection,
} from '../../graph/shape/selection.js';
import { DeferredThings } from '../evidence/later.js';

/**
 * A computed value as the selection asks for it. Its members are named after the fields of the API; a member that is costly is a
 * function. Things stand in it as ids, lists of ids or lists of these: they are read when the answer is completed.
 */
export function project(type: string, value: object, selection: Selection | undefined): ResponseMap {
  const members = value as Readonly<Record<string, unknown>>;
  return responseMap(
    type,
    fieldsOf(selection, type).map((field) => [
      field.key,
      field.name === '__typename' ? type : memberOf(members, field),
    ]),
  );
}

function memberOf(members: Readonly<Record<string, unknown>>, { name, selection }: SelectedField): unknown {
  const member = members[name];
  const value: unknown = typeof member === 'function' ? member() : member;
  if (value === null || value === undefined) return null;
  if (selection === undefined) return value;
  const kind = kindOfSelection(selection);
  if (kind !== undefined) return new DeferredThings(kind, value, selection);
  const [type = ''] = Object.keys(selection);
  return each(value, (inner) => project(type, inner as object, selection));
}

/** Applies `make` to a value, or to the members of lists. */
function each(value: unknown, make: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((one) => each(one, make)) : make(value);
}
