import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { type ResponseMap, responseMapTag } from '../graph/shape/selection.js';
import type { Context } from './execution/context.js';

/** Reads what the store has already answered: by the key it was asked under, in plain values by the name of the field. */
export const readField: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  if (typeof source === 'object' && source !== null && responseMapTag in source) {
    return (source as ResponseMap)[String(info.path.key)];
  }
  return defaultFieldResolver(source, args, context, info);
};
