import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, print, type ValidationRule } from 'graphql';

/** Whether a document is one of those known from the start. */
type IsKnown = (document: DocumentNode) => boolean;

/**
 * Knows documents by their text. Limits are for what a client may think up; a question that was written and measured beforehand may
 * be longer than they allow, and what it costs does not depend on who asks it.
 */
export function knownDocuments(printed: readonly string[]): IsKnown {
  const texts = new Set(printed);
  // The command line sends a text as it is known.
  return (document) => texts.has(document.loc?.source.body ?? '') || texts.has(print(document));
}

/** A rule that is not asked about known documents. */
export function exceptKnown(rule: ValidationRule, isKnown: IsKnown): ValidationRule {
  return (context) => (isKnown(context.getDocument()) ? {} : rule(context));
}

/** A limit on operations that is not asked about those of known documents. */
export function limitExceptKnown<C extends BaseContext>(
  limit: ApolloServerPlugin<C>,
  isKnown: IsKnown,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart(request) {
      const { didResolveOperation } = (await limit.requestDidStart?.(request)) ?? {};
      if (didResolveOperation === undefined) return;
      return {
        didResolveOperation: async (operation) => {
          if (!isKnown(operation.document)) await didResolveOperation(operation);
        },
      };
    },
  };
}
