import { fieldsOf, type SelectedField, type Selection } from '../selection.js';
import type { ComputedFields, FieldShape } from '../shape.js';
import { types } from './graphShape.js';

/** Whether the answer is the same whichever of several types a thing is: then its labels need not be read. */
export function alike(own: readonly string[], selections: readonly Selection[], computed: ComputedFields): boolean {
  const [first = '', ...others] = own;
  return selections.every((selection) => {
    const fields = fieldsOf(selection, first);
    return others.every((type) => {
      const found = fieldsOf(selection, type);
      return (
        fields.length === found.length && fields.every((field, at) => isSame(first, field, type, found[at], computed))
      );
    });
  });
}

/** Whether two types have one and the same field: it stands in both their shapes, and neither computes it. */
function isSame(
  one: string,
  field: SelectedField,
  other: string,
  its: SelectedField | undefined,
  computed: ComputedFields,
): boolean {
  if (its === undefined || JSON.stringify(field) !== JSON.stringify(its)) return false;
  const shape = shapeOf(one, field, computed);
  return shape !== undefined && shape === shapeOf(other, its, computed);
}

function shapeOf(type: string, { name }: SelectedField, computed: ComputedFields): FieldShape | undefined {
  return `${type}.${name}` in computed ? undefined : types[type]?.fields[name];
}
