/** How resolver types are made from schema.graphql; options of the typescript and typescript-resolvers plug-ins. */
export const schemaFile = 'schema.graphql';
export const outputFile = 'src/api/generated.ts';

export const options = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  importExtension: '.js',
  // Times travel as the strings that were written.
  scalars: { DateTime: 'string', EDTF: 'string', JSON: 'unknown' },
};
