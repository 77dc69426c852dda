// `npm run generate` writes the resolver types that schema.graphql asks for; with --check it only says whether
// the committed ones are current. The plug-ins are called directly: the generator's own command line needs
// newer Nodes than we promise, and two hundred more packages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { options, outputFile, schemaFile } from './codegen.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

async function generated() {
  const types = await codegen({
    schema: parse(readFileSync(join(root, schemaFile), 'utf8')),
    documents: [],
    filename: outputFile,
    config: options,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `// Made from ${schemaFile} by \`npm run generate\`. Do not edit.\n${types.trimEnd()}\n`;
}

const output = join(root, outputFile);
if (!process.argv.includes('--check')) {
  writeFileSync(output, await generated());
} else if (!existsSync(output) || readFileSync(output, 'utf8') !== (await generated())) {
  console.error(`${outputFile} is not what ${schemaFile} asks for: run \`npm run generate\` and commit it.`);
  process.exitCode = 1;
}
