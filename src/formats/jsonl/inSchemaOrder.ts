import { z } from 'zod';

/**
 * The canonical form of a value in the interchange format, so that equal records give equal bytes: members in the order of
 * the schema; absent members, optional empty lists and defaults are omitted. Lists keep their order: the exporter sorts sets.
 */
export function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return inSchemaOrder(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodPipe) return inSchemaOrder(schema.def.in, value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((member) => inSchemaOrder(schema.def.element, member));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(schema.shape).flatMap(([name, field]) => {
        const member = (value as Readonly<Record<string, unknown>>)[name];
        return saysNothing(field, member) ? [] : [[name, inSchemaOrder(field, member)]];
      }),
    );
  }
  return value;
}

function saysNothing(field: z.core.$ZodType, member: unknown): boolean {
  if (member === undefined || member === null) return true;
  if (field instanceof z.ZodDefault) return member === field.def.defaultValue;
  return field instanceof z.ZodOptional && Array.isArray(member) && member.length === 0;
}
