import type { DocumentNode, ValidationRule } from 'graphql';

/**
 * A rule that is not applied to known documents. Limits are for queries that clients write; a query that was written and measured
 * beforehand may exceed them, because its cost does not depend on who sends it.
 */
export function exceptKnown(rule: ValidationRule, isKnown: (document: DocumentNode) => boolean): ValidationRule {
  return (context) => (isKnown(context.getDocument()) ? {} : rule(context));
}
