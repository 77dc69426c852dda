/** The one parameter of a statement for Neo4j: a map of all others. */
export const allParameters = 'args';

/**
 * How a parameter reads in a statement of an engine. Neo4j keeps a plan for each combination of types of parameters, and to it null,
 * an empty list, and a list or text of another length are types of their own: a statement would be planned again and again, a second
 * each time. A map is one type, whatever is in it. The embedded engine keeps no plans, and finds nothing by an index with a map.
 */
export function parameter(engine: string, name: string): string {
  return engine === 'neo4j' ? `$${allParameters}.${name}` : `$${name}`;
}
