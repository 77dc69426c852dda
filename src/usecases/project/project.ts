import {
  fieldsOf,
  type ResponseMap,
  responseMap,
  type SelectedField,
  type Selection,
} from '../../graph/shape/selection.js';
import { kindOfSelection } from '../../graph/shape/types/graphShape.js';
import { DeferredThings } from '../evidence/later.js';

/**
 * Projects a computed value onto a selection. Its members are named like the fields of the API; expensive members are
 * functions of the arguments of the field. Nodes are represented by ids, lists of ids or nested lists; they are read when the answer is completed.
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

function memberOf(members: Readonly<Record<string, unknown>>, { name, args, selection }: SelectedField): unknown {
  const member = members[name];
  const value: unknown = typeof member === 'function' ? member(args) : member;
  if (value === null || value === undefined) return null;
  if (selection === undefined) return value;
  const kind = kindOfSelection(selection);
  if (kind !== undefined) return new DeferredThings(kind, value, selection);
  const [type = ''] = Object.keys(selection);
  return each(value, (inner) => project(type, inner as object, selection));
}

/** Maps a value or nested lists of values. */
function each(value: unknown, make: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((one) => each(one, make)) : make(value);
}
