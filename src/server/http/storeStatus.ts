import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../../api/execution/context.js';

/** Transient store errors: a retry, or another server, may succeed. */
const transientCodes: ReadonlySet<unknown> = new Set([
  'STORE_BUSY',
  'STORE_FULL',
  'STORE_UNAVAILABLE',
  'STORE_UNSUITABLE',
]);

/** Sets HTTP status 503 if the store failed for every root field, for load balancers and retries. */
export const storeStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { data, errors = [] } = body.singleResult;
        if (isLost(data, errors)) http.status = 503;
      },
    };
  },
};

function isLost(data: unknown, errors: readonly GraphQLFormattedError[]): boolean {
  if (errors.length === 0 || !errors.every(({ extensions }) => transientCodes.has(extensions?.code))) return false;
  const failed = new Set(errors.flatMap(({ path }) => path?.slice(0, 1) ?? []));
  return Object.entries(data ?? {}).every(([key, value]) => value === null && failed.has(key));
}
