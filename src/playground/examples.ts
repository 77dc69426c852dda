/** The queries that the playground opens with, a tab each. All of them run as they stand on the demonstration data. */
export const examples: readonly string[] = [];
