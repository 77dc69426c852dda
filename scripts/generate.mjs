// `npm run generate` writes the types that schema.graphql and the .graphql files ask for; with --check it only says whether
// the committed ones are current. The plug-ins are called directly: the generator's own command line needs
// newer Nodes than we promise, and two hundred more packages.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { outputs, rootResolvers, schemaFile } from './codegen.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const schema = parse(readFileSync(join(root, schemaFile), 'utf8'));
const pluginMap = {
  typescript: { plugin: withTypeExports },
  operations,
  typedDocuments,
  rootResolvers: { plugin: () => rootResolvers(schema) },
};

/** The plug-in exports a type that it has imported as if it were a value, which `verbatimModuleSyntax` refuses. */
async function withTypeExports(...given) {
  const output = await typescript.plugin(...given);
  return { ...output, content: output.content.replaceAll(/^export \{/gm, 'export type {') };
}

async function generated({ file, schema: reduce = (whole) => whole, documents, plugins, config }) {
  const types = await codegen({
    schema: reduce(schema),
    documents: documents === undefined ? [] : documentsIn(documents),
    filename: file,
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap,
  });
  return `// Made by \`npm run generate\`. Do not edit.\n${types.trimEnd()}\n`;
}

function documentsIn(folder) {
  const names = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const location = join(folder, name);
    return { location, document: parse(readFileSync(join(root, location), 'utf8')) };
  });
}

for (const output of outputs) {
  const path = join(root, output.file);
  const text = await generated(output);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${output.file} is not what the .graphql files ask for: run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  }
}
