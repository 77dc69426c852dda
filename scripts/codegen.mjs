// What is generated from schema.graphql and from the .graphql files beside the code. The options are those of the plug-ins:
// https://the-guild.dev/graphql/codegen/plugins
import { Kind, visit } from 'graphql';

export const schemaFile = 'schema.graphql';

/** Enums that the domain has, under the same name. */
const ofVocabulary = [
  'Certainty',
  'ChangeKind',
  'Coding',
  'DerivationKind',
  'EntityKind',
  'LinkKind',
  'Modality',
  'Mode',
  'Reliability',
  'ReviewState',
  'Role',
  'SourceKind',
  'Stance',
];

const common = {
  useTypeImports: true,
  immutableTypes: true,
  importExtension: '.js',
  disableDescriptions: true,
};

/** Times travel as the strings that were written; one that was taken in has been checked. */
const scalars = (edtf) => ({
  ID: 'string',
  DateTime: 'string',
  EDTF: { input: `${edtf}#Edtf`, output: 'string' },
  JSON: 'unknown',
});

const inputsFile = 'src/domain/schema/generated.ts';

/** Enums, inputs, and the arguments of every root field. */
const inputs = {
  file: inputsFile,
  schema: inputsOf,
  plugins: ['typescript'],
  config: {
    ...common,
    scalars: scalars('../edtf/edtf.js'),
    enumsAsTypes: true,
    inputMaybeValue: 'T | null | undefined',
    enumValues: Object.fromEntries(ofVocabulary.map((name) => [name, `../vocabulary.js#${name}`])),
  },
};

/** The resolvers of the root fields. Below them every field is only read. */
const resolvers = { file: 'src/api/generated.ts', plugins: ['rootResolvers'], config: {} };

/** Typed documents of the .graphql files of a folder. */
const documentsOf = (folder, mode) => ({
  file: `${folder}/generated.ts`,
  documents: folder,
  plugins: ['operations', 'typedDocuments'],
  config: {
    ...common,
    scalars: scalars(`${folder.replace(/[^/]+/g, '..').slice(3)}/domain/edtf/edtf.js`),
    arrayInputCoercion: false,
    importSchemaTypesFrom: inputsFile,
    // A fragment is a type of its own, which the types of the documents that spread it name.
    inlineFragmentTypes: 'combine',
    ...mode,
  },
});

/** For programs that execute documents. */
const asNodes = {
  documentMode: 'graphQLTag',
  gqlImport: 'graphql-tag#gql',
  documentNodeImport: 'graphql#TypedQueryDocumentNode',
};

/** For pages, which only send and show documents: parsing them would cost the browser the parser. */
const asText = { documentMode: 'string', pureMagicComment: true };

export const outputs = [
  inputs,
  resolvers,
  documentsOf('src/ask', asNodes),
  documentsOf('src/cli', asNodes),
  documentsOf('src/web/workbench', asText),
];

/** The enums and inputs of a schema, and an input for the arguments of each root field. */
function inputsOf(schema) {
  const own = schema.definitions.filter(({ kind }) =>
    [Kind.SCALAR_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_DEFINITION].includes(kind),
  );
  const args = rootFields(schema).flatMap(({ type, field }) =>
    field.arguments.length === 0
      ? []
      : [{ kind: Kind.INPUT_OBJECT_TYPE_DEFINITION, name: nameNode(argsName(type, field)), fields: field.arguments }],
  );
  const definitions = [...own, ...args];
  const byName = new Map(definitions.map((one) => [one.name.value, one]));
  const used = new Set([...args, ...own.filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION)]);
  // A set that grows while it is walked yields what was added.
  for (const one of used) {
    visit(one, {
      NamedType({ name }) {
        if (byName.has(name.value)) used.add(byName.get(name.value));
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions: definitions.filter((one) => used.has(one)) };
}

/** A plug-in that gives each root field the type of its resolver. */
export function rootResolvers(schema) {
  const typeOf = ({ type, field }) =>
    `  readonly ${field.name.value}: GraphQLFieldResolver<unknown, Context, ${
      field.arguments.length === 0 ? 'Record<string, never>' : `Types.${argsName(type, field)}`
    }>;`;
  const blocks = ['Query', 'Mutation'].map((type) => {
    const fields = rootFields(schema).filter((one) => one.type === type);
    return `export type ${type}Resolvers = {\n${fields.map(typeOf).join('\n')}\n};\n`;
  });
  const imports = [
    "import type { GraphQLFieldResolver } from 'graphql';",
    "import type * as Types from '../domain/schema/generated.js';",
    "import type { Context } from './execution/context.js';",
  ];
  return [...imports, '', ...blocks].join('\n');
}

function rootFields(schema) {
  return schema.definitions
    .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(one.name.value))
    .flatMap((one) => one.fields.map((field) => ({ type: one.name.value, field })));
}

function argsName(type, { name: { value } }) {
  return `${type}${value[0].toUpperCase()}${value.slice(1)}Args`;
}

function nameNode(value) {
  return { kind: Kind.NAME, value };
}
