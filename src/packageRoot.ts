import { existsSync } from 'node:fs';

/** The folder of the package, with its `cypher`, `seed` and `schema.graphql`: the same from the sources and from the bundle. */
export const packageRoot = above(new URL('./', import.meta.url));

function above(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : above(new URL('../', folder));
}
