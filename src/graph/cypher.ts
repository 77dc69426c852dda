import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { packageRoot } from '../packageRoot.js';
import type { Statement } from './engine.js';

const root = new URL('cypher/', packageRoot);
const cache = new Map<string, Statement>();

/**
 * The statement or fragment `name` of the cypher folder ("write/claims"), in the variant of an engine where there is one
 * (`write/claims.neo4j.cypher`). Comment lines at its head are left out.
 */
export function cypher(name: string, engine?: string): Statement {
  const key = `${name} ${engine ?? ''}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const variant = engine === undefined ? undefined : new URL(`${name}.${engine}.cypher`, root);
  const url = variant !== undefined && existsSync(variant) ? variant : new URL(`${name}.cypher`, root);
  const statement = { name, text: withoutHead(readFileSync(url, 'utf8')) };
  cache.set(key, statement);
  return statement;
}

/** All statements of the schema folder that are for every engine or for this one, in the order of their names. */
export function schemaStatements(engine: string): readonly Statement[] {
  return readdirSync(new URL('schema/', root))
    .map((file) => /^([^.]+)(?:\.([^.]+))?\.cypher$/.exec(file))
    .filter((match) => match !== null && (match[2] === undefined || match[2] === engine))
    .map((match) => cypher(`schema/${match?.[1]}`, engine))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutHead(text: string): string {
  return text.replace(/^(\/\/(?![?<.]).*\n)+/, '').trim();
}
