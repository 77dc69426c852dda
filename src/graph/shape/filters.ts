import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { type IdKind, parseId } from '../../domain/records/ids.js';
import { nameQuery, textQuery } from '../../domain/text/searchTokens.js';
import type { Bind, Binding } from './shape.js';

// What arguments mean: each given argument becomes a condition of the text (`when`) and a bound value.

type Args = Readonly<Record<string, unknown>>;
type Binder = (given: unknown) => readonly [when: string, params: Record<string, unknown>];

const nothing: Binding = { when: [], params: {} };

/** A binding from a table of arguments; what is absent or null asks for nothing. */
function bindAll(table: Readonly<Record<string, Binder>>, args: Args | null | undefined): Binding {
  return Object.entries(args ?? {}).reduce<Binding>((binding, [name, given]) => {
    const binder = table[name];
    if (binder === undefined || given === null || given === undefined) return binding;
    const [when, params] = binder(given);
    return { when: when === '' ? binding.when : [...binding.when, when], params: { ...binding.params, ...params } };
  }, nothing);
}

const plain =
  (name: string): Binder =>
  (given) => [name, { [name]: given }];

const id =
  (name: string, ...kinds: readonly IdKind[]): Binder =>
  (given) => [name, { [name]: parseId(String(given), ...kinds) }];

const from =
  (name: string): Binder =>
  (given) => [name, { [name]: boundsOf(parseEdtf(given)).earliestStart }];

const to =
  (name: string): Binder =>
  (given) => [name, { [name]: boundsOf(parseEdtf(given)).latestEnd }];

const some =
  (name: string, most = 200): Binder =>
  (given) => {
    const list = given as readonly unknown[];
    if (list.length > most) throw new InvalidInput(`${name} takes at most ${most} values; ${list.length} were given`);
    return [name, { [name]: list }];
  };

const attributionFilter: Readonly<Record<string, Binder>> = {
  source: id('source', 'entity', 'source'),
  document: id('document', 'document'),
  stance: some('stance'),
  mode: some('mode'),
  statedFrom: from('statedFrom'),
  statedTo: to('statedTo'),
};

/** AttributionFilter, as the argument `filter`. */
export const bindAttributionFilter: Bind = (args) => bindAll(attributionFilter, args.filter as Args | undefined);

function ids(name: string, kind: IdKind): Binder {
  return (given) => {
    const [, params] = some(name)(given);
    return [name, { [name]: (params[name] as readonly string[]).map((text) => parseId(text, kind)) }];
  };
}

function roles(given: unknown): readonly [string, Record<string, unknown>] {
  const [, params] = some('roles', 20)(given);
  const list = params.roles as readonly { role: string; entity: string }[];
  return ['roles', { roles: list.map(({ role, entity }) => `${role} ${parseId(entity, 'entity')}`) }];
}

/** What to look for, if there is anything: engines do not agree on what an empty query finds. */
function telling(name: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) throw new InvalidInput(`${name} has no letter or digit to look for`);
  return tokens;
}

function words(given: unknown): readonly [string, Record<string, unknown>] {
  const tokens = telling('text', textQuery(String(given)));
  return ['words', { words: tokens, query: tokens.join(' ') }];
}

function property(given: unknown): readonly [string, Record<string, unknown>] {
  const { name, value } = given as { readonly name: string; readonly value: string };
  return ['property', { property: `${name} ${value}` }];
}

const claimFilter: Readonly<Record<string, Binder>> = {
  ids: ids('ids', 'claim'),
  text: words,
  predicates: (given) => {
    const [, params] = some('predicates')(given);
    return [
      'predicates',
      { predicates: (params.predicates as readonly string[]).map((name) => name.normalize('NFC').toLowerCase()) },
    ];
  },
  entity: id('entity', 'entity'),
  roles,
  from: from('from'),
  to: to('to'),
  source: id('source', 'entity', 'source'),
  document: id('document', 'document'),
  event: id('event', 'event'),
  stance: plain('stance'),
  onlyUnnamed: (given) => [given === true ? 'onlyUnnamed' : '', {}],
  // Not of the API: claims that somebody denies, doubts, declines to speak of or takes back.
  dissent: () => ['dissent', {}],
  modality: some('modality'),
  property,
};

/** Conditions that must hold of one attribution of the claim. */
const ofOneAttribution: ReadonlySet<string> = new Set(['source', 'document', 'stance', 'dissent']);

/** ClaimFilter, as the argument `filter`. */
export const bindClaimFilter: Bind = (args) => {
  const binding = bindAll(claimFilter, args.filter as Args | undefined);
  const ofOne = binding.when.some((name) => ofOneAttribution.has(name));
  return ofOne ? { ...binding, when: [...binding.when, 'said'] } : binding;
};

/** What a root read of claims starts from: the narrowest thing the filter names. */
const anchors = [
  ['ids', 'byIds'],
  ['event', 'byEvent'],
  ['dissent', 'byDissent'],
  ['words', 'byText'],
  ['roles', 'byEntity'],
  ['entity', 'byEntity'],
  ['document', 'byDocument'],
  ['source', 'bySource'],
  ['predicates', 'byPredicate'],
] as const;

/** ClaimFilter at the root: as `bindClaimFilter`, and where to start. */
export const bindClaimRoot: Bind = (args) => {
  const binding = bindClaimFilter(args);
  const [, anchor] = anchors.find(([name]) => binding.when.includes(name)) ?? ['', 'byLabel'];
  const roleOf = (binding.params.roles as readonly string[] | undefined)?.[0]?.split(' ')[1];
  const start = anchor === 'byEntity' ? (roleOf ?? binding.params.entity) : undefined;
  const met = metBy(anchor, binding, start);
  const { [met ?? '']: value = start, ...params } = binding.params;
  return {
    when: [...binding.when.filter((name) => name !== met), anchor],
    params: value === undefined ? params : { ...params, anchor: value },
  };
};

/** The condition that everything meets which is found from an anchor: it need not be asked again of each. */
function metBy(anchor: string, { params }: Binding, start: unknown): string | undefined {
  if (anchor === 'byEntity') return params.entity === start ? 'entity' : undefined;
  return { byIds: 'ids', byEvent: 'event', byPredicate: 'predicates' }[anchor];
}

/** What a name has to share with a thing to count as its name: two thirds of the letter triples. */
const enoughOfAName = 2 / 3;

function called(given: unknown): readonly [string, Record<string, unknown>] {
  const tokens = telling('name', nameQuery(String(given)));
  const numbers = tokens.filter((token) => /^\p{N}+$/u.test(token));
  return ['name', { tokens, numbers, query: tokens.join(' '), enough: Math.ceil(tokens.length * enoughOfAName) }];
}

const listFilters: Readonly<Record<string, Binder>> = {
  name: called,
  kind: some('kind'),
  named: (given) => [given === true ? 'named' : 'unnamed', {}],
};

export const bindEntities: Bind = (args) => bindAll(listFilters, args);
export const bindEvents: Bind = (args) => bindAll({ name: called, property }, args);
export const bindSources: Bind = (args) =>
  bindAll({ ...listFilters, kind: (given) => ['sourceKind', { sourceKind: given }] }, args);
export const bindDocuments: Bind = (args) =>
  bindAll({ publisher: id('publisher', 'entity', 'source'), from: from('from'), to: to('to') }, args);
export const bindId: Bind = (args) => ({ when: [], params: { id: parseId(String(args.id)) } });
export const bindIds: Bind = (args) => {
  const list = args.ids as readonly string[];
  if (list.length > 200) throw new InvalidInput(`ids takes at most 200 ids; ${list.length} were given`);
  return { when: [], params: { ids: list.map((text) => parseId(text)) } };
};
export const bindRole: Bind = (args) => ({ when: [], params: { role: args.role } });
export const bindMoment: Bind = (args) => {
  if (args.at === null || args.at === undefined) return nothing;
  const bounds = boundsOf(parseEdtf(args.at));
  return { when: ['from'], params: { from: bounds.earliestStart, to: bounds.latestEnd } };
};
/** The predicates that tell of control, as the argument `control`. */
export const bindControl: Bind = (args) => ({ when: [], params: { control: args.control } });
/** How many attributions are looked at, as the argument `latest`. */
export const bindLatest: Bind = (args) => ({ when: [], params: { latest: args.latest } });
