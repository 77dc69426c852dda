import { LRUCache } from 'lru-cache';
import { templatesFor } from '../cypher.js';
import type { Statement } from '../engine.js';
import type { TemplateArguments } from '../templates.js';
import type { BoundView } from './view.js';

/** A file of `cypher/` as a part of a statement, and what it is passed. */
export interface FragmentCall {
  readonly file: string;
  readonly passed: TemplateArguments;
}

/** A line of a statement, or a fragment. */
export type StatementPart = string | FragmentCall;

const maxTexts = 500;
/** Texts by what they are made of: the same shapes are composed again and again. */
const texts = new LRUCache<string, string>({ max: maxTexts });

/** A statement in a view, of its parts. Its text depends on them alone, so that engines can keep its plan. */
export function statementOf(
  name: string,
  parts: readonly StatementPart[],
  view: Pick<BoundView, 'when' | 'scope'>,
  engine: string,
): Statement {
  const key = JSON.stringify([engine, view.when, parts]);
  const text = texts.get(key) ?? renderParts(parts, view, engine);
  texts.set(key, text);
  return { name, text, tellsEntry: true };
}

/** Local names of fragments are numbered from here on: lower numbers belong to the edges of the selection. */
const firstLocal = 1_000;

function renderParts(parts: readonly StatementPart[], view: Pick<BoundView, 'when' | 'scope'>, engine: string): string {
  let count = firstLocal;
  const nextNumber = () => {
    count += 1;
    return count;
  };
  const conditions = Object.fromEntries(view.when.map((name) => [name, true]));
  const imports = view.scope.map((name) => `, ${name}`).join('');
  const scope = { view: { ...conditions, scope: view.scope.join(', '), imports }, engine, nextNumber };
  const templates = templatesFor(engine);
  return parts
    .map((part) => (typeof part === 'string' ? part : templates.render(part.file, part.passed, scope)))
    .join('\n');
}
