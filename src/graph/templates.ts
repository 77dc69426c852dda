import {
  type Context,
  type Emitter,
  Hash,
  Liquid,
  type Parser,
  Tag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';
import { parameter } from './parameter.js';

/** What a file of `cypher/` states at its top. */
interface FragmentInterface {
  /** Names that it reads: the caller passes what they stand for. */
  readonly takes: readonly string[];
  /** Names that it binds: the caller passes how they are called in its statement. */
  readonly gives: readonly string[];
}

/** What a template reads besides what it is passed: it holds for the whole statement. */
export interface StatementScope {
  /**
   * The conditions of the view, and the names that every subquery imports: `scope` alone, `imports` behind other names.
   */
  readonly view: Readonly<Record<string, boolean | string>>;
  /** The parameter that holds the earlier moment that the statement reads at: `recordedAt` unless told. */
  readonly moment?: string;
  /** The name of the engine that the statement is for. */
  readonly engine: string;
  /** Numbers the local names of each fragment. */
  readonly nextNumber: () => number;
}

/** What a caller passes to a template: names of its statement, parameters, and conditions. */
export type TemplateArguments = Readonly<Record<string, unknown>>;

/** The templates of one engine. */
export interface Templates {
  readonly names: readonly string[];
  render(name: string, passed: TemplateArguments, scope: StatementScope): string;
  interfaceOf(name: string): FragmentInterface;
  /** The names that a template declares, uses, and uses without having declared them. */
  namesIn(name: string): NamesIn;
}

interface NamesIn {
  readonly declared: readonly string[];
  readonly used: readonly string[];
  readonly undeclared: readonly string[];
}

/** Templates over sources by name. LiquidJS parses each once. */
export function createTemplates(sources: Readonly<Record<string, string>>): Templates {
  const liquid = new Liquid({
    templates: { ...sources },
    cache: true,
    strictFilters: true,
    strictVariables: true,
    // A condition may ask for an argument that was not given.
    lenientIf: true,
  });
  liquid.registerTag('takes', TakesTag);
  liquid.registerTag('gives', GivesTag);
  liquid.registerTag('local', LocalTag);
  liquid.registerTag('render', RenderTag);
  liquid.registerFilter('openAt', openAt);
  liquid.registerFilter('recorded', recorded);
  liquid.registerFilter('ifPast', ifPast);
  liquid.registerFilter('implied', implied);
  liquid.registerFilter('properties', propertiesOf);
  return {
    render: (name, passed, scope) => renderTemplate(liquid, name, passed, scope),
    names: Object.keys(sources),
    interfaceOf: (name) => interfaceOf(liquid, name),
    namesIn: (name) => namesIn(liquid, name),
  };
}

function renderTemplate(liquid: Liquid, name: string, passed: TemplateArguments, scope: StatementScope): string {
  checkPassed(liquid, name, Object.keys(passed));
  const text = liquid.renderFileSync(name, { ...passed }, { globals: { ...scope }, sync: true }) as string;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `{% takes from, args %}` and the like: a list of names. */
abstract class NamesTag extends Tag {
  readonly names: readonly string[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.names = token.args.split(',').map((name) => name.trim());
  }

  render(): void {}
}

class TakesTag extends NamesTag {}
class GivesTag extends NamesTag {}

/** Gives each of its names a number that no other fragment of the statement has. */
class LocalTag extends NamesTag {
  override render(context?: Context): void {
    if (context === undefined) return;
    const number = (context.globals as StatementScope).nextNumber();
    const scope = context.bottom();
    for (const name of this.names) Object.assign(scope, { [name]: `${name}${number}` });
  }
}

/** LiquidJS's `render` of a named template, which also checks that what is passed is what the template declares. */
class RenderTag extends Tag {
  readonly file: string;
  readonly hash: Hash;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, _parser: Parser) {
    super(token, remaining, liquid);
    this.file = String(this.tokenizer.readQuoted()?.content);
    this.hash = new Hash(this.tokenizer, liquid.options.keyValueSeparator);
    this.tokenizer.assert(this.tokenizer.end(), `render '${this.file}': pass arguments as name: value`);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const passed = (yield this.hash.render(context)) as object;
    checkPassed(this.liquid, this.file, Object.keys(passed));
    const inner = context.spawn();
    Object.assign(inner.bottom(), passed);
    const text = (yield this.liquid.renderer.renderTemplates(this.liquid.parseFileSync(this.file), inner)) as string;
    emitter.write(text.trim());
  }

  /** For LiquidJS's analysis of the names that a template uses. */
  *arguments() {
    yield* Object.values(this.hash.hash).filter((value) => value !== undefined);
  }
}

function interfaceOf(liquid: Liquid, name: string): FragmentInterface {
  const tags = liquid.parseFileSync(name);
  const namesOf = (kind: typeof TakesTag) => tags.flatMap((tag) => (tag instanceof kind ? tag.names : []));
  return { takes: namesOf(TakesTag), gives: namesOf(GivesTag) };
}

function namesIn(liquid: Liquid, name: string): NamesIn {
  const tags = liquid.parseFileSync(name);
  const declared = tags.flatMap((tag) => (tag instanceof NamesTag ? tag.names : []));
  const used = liquid.variablesSync(tags, { partials: false });
  return { declared, used, undeclared: used.filter((one) => !declared.includes(one)) };
}

/** @throws Error unless exactly the declared names are passed */
function checkPassed(liquid: Liquid, name: string, passed: readonly string[]): void {
  const { takes, gives } = interfaceOf(liquid, name);
  const declared = new Set([...takes, ...gives]);
  const missing = [...declared].filter((one) => !passed.includes(one));
  const unknown = passed.filter((one) => !declared.has(one));
  if (missing.length > 0) throw new Error(`${name} was not passed ${missing.join(', ')}`);
  if (unknown.length > 0) throw new Error(`${name} does not take ${unknown.join(', ')}`);
}

/**
 * Whether an edge or a node holds at the moment that the statement reads at. For the latest moment the condition is that it was
 * not ended, which is cheaper than two comparisons.
 */
function openAt(this: { readonly context: Context }, name: unknown): string {
  const scope = this.context.globals as StatementScope;
  if (scope.view.recordedAt !== true) return `${name}.until = ${parameter(scope.engine, 'openEnd')}`;
  const moment = momentOf(scope);
  return `${name}.at <= ${moment} AND ${moment} < ${name}.until`;
}

/** Whether a thing was recorded by the moment that the statement reads at, whatever became of it. Everything is by the latest. */
function recorded(this: { readonly context: Context }, name: unknown): string {
  const scope = this.context.globals as StatementScope;
  return scope.view.recordedAt === true ? `${name}.at <= ${momentOf(scope)}` : 'true';
}

function momentOf({ engine, moment = 'recordedAt' }: StatementScope): string {
  return parameter(engine, moment);
}

/** An earlier state that was read, in a view of the past; otherwise null. */
function ifPast(this: { readonly context: Context }, name: unknown): string {
  const { view } = this.context.globals as StatementScope;
  return view.recordedAt === true ? String(name) : 'null';
}

/**
 * The label of a node between two hops of a pattern, where the type of a relationship implies it. Neo4j takes some 3 ms to plan each
 * label. The embedded engine needs it: without, it fails where the first hop finds nothing ("Expected node ID in source column").
 */
function implied(this: { readonly context: Context }, label: unknown): string {
  return (this.context.globals as StatementScope).engine === 'neo4j' ? '' : `:${label}`;
}

function propertiesOf(this: { readonly context: Context }, name: string, ...properties: readonly string[]): string {
  return propertyList((this.context.globals as StatementScope).engine, name, properties);
}

/**
 * A list of some properties of a node or an edge. Neo4j takes up to 5 ms to plan each property access, and next to none for a
 * comprehension, which is as fast to run there; the embedded engine takes six times as long to run it.
 */
export function propertyList(engine: string, name: string, properties: readonly string[]): string {
  if (engine !== 'neo4j' || properties.length < 2) {
    return `[${properties.map((property) => `${name}.${property}`).join(', ')}]`;
  }
  return `[key IN [${properties.map((property) => `'${property}'`).join(', ')}] | ${name}[key]]`;
}
