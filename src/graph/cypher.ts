import { readdirSync, readFileSync } from 'node:fs';
import { packageRoot } from '../packageRoot.js';
import type { Statement } from './engine.js';
import { parameter } from './parameter.js';
import { createTemplates, type StatementScope, type TemplateArguments, type Templates } from './templates.js';

const root = new URL('cypher/', packageRoot);
const loaded = new Map<string, Templates>();

/**
 * The templates of the cypher folder by name ("queries/claims"), each in the variant of the engine where there is one
 * (`text-search.neo4j.cypher`).
 */
export function templatesFor(engine: string): Templates {
  const templates = loaded.get(engine) ?? createTemplates(sourcesFor(engine));
  loaded.set(engine, templates);
  return templates;
}

/** A statement of the cypher folder that stands by itself, outside any view. */
export function cypher(name: string, engine = '', passed: TemplateArguments = {}): Statement {
  return { name, text: templatesFor(engine).render(name, passed, scopeFor(engine)) };
}

/** A statement that reads the graph as it was at the moment that the parameter `at` says. */
export function cypherAt(name: string, engine: string, passed: TemplateArguments = {}): Statement {
  const scope = { ...scopeFor(engine), view: { scope: '', imports: '', recordedAt: true }, moment: 'at' };
  return { name, text: templatesFor(engine).render(name, passed, scope) };
}

function scopeFor(engine: string): StatementScope {
  let count = 0;
  const nextNumber = () => {
    count += 1;
    return count;
  };
  return { view: { scope: '', imports: '' }, engine, nextNumber };
}

/** All statements of the schema folder that are for every engine or for this one: the constraints, and then the indexes. */
export function schemaStatements(engine: string): readonly Statement[] {
  return Object.keys(sourcesFor(engine))
    .filter((name) => name.startsWith('schema/'))
    .sort()
    .map((name) => cypher(name, engine));
}

/** Every file that is for all engines or for this one: a dot in a name stands before the engine it is for. */
function sourcesFor(engine: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const variantOf = (suffix: string) => new RegExp(`^([^.]+)${suffix}\\.cypher$`);
  const sources = (pattern: RegExp) =>
    files.flatMap((file): [string, string][] => {
      const name = pattern.exec(file)?.[1];
      return name === undefined ? [] : [[name, read(file, engine)]];
    });
  return Object.fromEntries([...sources(variantOf('')), ...sources(variantOf(`\\.${engine}`))]);
}

/** The lines of a file without its comments, its parameters as the engine takes them. */
function read(file: string, engine: string): string {
  return readFileSync(new URL(file, root), 'utf8')
    .split('\n')
    .filter((line) => !line.trim().startsWith('//'))
    .join('\n')
    .replaceAll(/\$(\w+)/g, (_, name: string) => parameter(engine, name));
}
