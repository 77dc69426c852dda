import { z } from 'zod';

/**
 * A value as it is written in the interchange format, so that the same things said give the same bytes: members stand
 * in the order of the schema; absent ones, empty lists that could be absent, and those that say no more than the
 * default are left out. Lists keep their order: the exporter sorts those whose order carries no meaning.
 */
export function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return inSchemaOrder(schema.def.innerType, value);
  }
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
