import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { type IdKind, parseId } from '../../domain/records/ids.js';
import { addressOf } from '../../domain/text/addressOf.js';
import { nameQuery, soundQuery, textQuery } from '../../domain/text/searchTokens.js';
import { roles as allRoles } from '../../domain/vocabulary.js';
import { Lookup } from './lookup.js';
import type { Bind, Binding } from './shape.js';

// What arguments mean: each given argument becomes a condition of the text (`when`) and a bound value.

type Args = Readonly<Record<string, unknown>>;
type Binder = (given: unknown) => readonly [when: string | readonly string[], params: Record<string, unknown>];

const nothing: Binding = { when: [], params: {} };

/** A binding from a table of arguments; what is absent or null asks for nothing. */
function bindAll(table: Readonly<Record<string, Binder>>, args: Args | null | undefined): Binding {
  return Object.entries(args ?? {}).reduce<Binding>((binding, [name, given]) => {
    const binder = table[name];
    if (binder === undefined || given === null || given === undefined) return binding;
    const [when, params] = binder(given);
    return { when: [...binding.when, ...[when].flat()], params: { ...binding.params, ...params } };
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

/** IdSet: the ids of which each must be there, and of which one must be. */
function idSet(name: string, ...kinds: readonly IdKind[]): Binder {
  return (given) => {
    const sets = [
      ['All', 20],
      ['Any', 200],
    ] as const;
    const params = sets.flatMap(([which, most]): [string, unknown][] => {
      const list = (given as Record<string, readonly string[] | null | undefined>)[which.toLowerCase()];
      if (list === null || list === undefined) return [];
      if (list.length > most)
        throw new InvalidInput(`${name}.${which.toLowerCase()} takes at most ${most} ids; ${list.length} were given`);
      return [[`${name}${which}`, [...new Set(list.map((text) => parseId(text, ...kinds)))]]];
    });
    return [params.map(([key]) => key), Object.fromEntries(params)];
  };
}

const atLeast =
  (name: string): Binder =>
  (given) => {
    if (Number(given) < 1)
      throw new InvalidInput(`${name} must be at least 1, not ${given}: leave it out to ask for any number`);
    return [name, { [name]: given }];
  };

function within(given: unknown): readonly [string, Record<string, unknown>] {
  return ['within', { within: new Lookup('within', parseId(String(given), 'entity')) }];
}

function adminArea(given: unknown): readonly [string, Record<string, unknown>] {
  const name = String(given).normalize('NFC').trim().toLowerCase();
  if (name === '') throw new InvalidInput('adminArea is empty: give the name of an area, as Place.adminAreas has it');
  return ['adminArea', { adminArea: new Lookup('adminArea', name) }];
}

function roles(given: unknown): readonly [string, Record<string, unknown>] {
  const [, params] = some('roles', 20)(given);
  const list = params.roles as readonly { role: string; entity: string }[];
  return ['roles', { roles: list.map(({ role, entity }) => `${role} ${parseId(entity, 'entity')}`) }];
}

/** Involved: for each, "ROLE id" for every role and entity that will do. */
function involves(given: unknown): readonly [string, Record<string, unknown>] {
  const [, params] = some('involves', 10)(given);
  const list = params.involves as readonly { any: readonly string[]; roles?: readonly string[] | null }[];
  return [
    'involves',
    {
      involves: list.map(({ any, roles: own }) => {
        if (any.length > 200) throw new InvalidInput(`involves.any takes at most 200 ids; ${any.length} were given`);
        const ids = any.map((text) => parseId(text, 'entity'));
        return ids.flatMap((one) => (own ?? allRoles).map((role) => `${role} ${one}`));
      }),
    },
  ];
}

/** What to look for, if there is anything: engines do not agree on what an empty query finds. */
function telling(name: string, tokens: readonly string[]): readonly string[] {
  if (tokens.length === 0) throw new InvalidInput(`${name} has no letter or digit to look for`);
  return tokens;
}

function words(given: unknown): readonly [string, Record<string, unknown>] {
  const tokens = telling('text', textQuery(String(given)));
  // An engine may look for the first word alone, and the longest tells most.
  const longestFirst = tokens.toSorted((a, b) => b.length - a.length);
  return ['words', { words: longestFirst, query: tokens.map((token) => `+${token}`).join(' ') }];
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
  involves,
  from: from('from'),
  to: to('to'),
  source: id('source', 'entity', 'source'),
  document: id('document', 'document'),
  event: id('event', 'event'),
  stance: plain('stance'),
  onlyUnnamed: (given) =>
    given === true ? ['onlyUnnamed', { onlyUnnamed: new Lookup('onlyUnnamed', true) }] : [[], {}],
  entities: idSet('entities', 'entity'),
  sources: idSet('sources', 'entity', 'source'),
  within,
  adminArea,
  validUnknown: (given) => [given === true ? 'validUnknown' : 'validKnown', {}],
  minReports: atLeast('minReports'),
  minSources: atLeast('minSources'),
  // The other conditions tell for which claims the voices are counted: see `withVoices`.
  minVoices: (given) => [[], { least: atLeast('minVoices')(given)[1].minVoices }],
  // Not of the API: claims that may have so many voices.
  mayHaveVoices: plain('mayHaveVoices'),
  // Not of the API: claims that somebody denies, doubts, declines to speak of or takes back.
  dissent: () => ['dissent', {}],
  modality: some('modality'),
  property,
};

/** Conditions that must hold of one attribution of the claim. */
const ofOneAttribution: ReadonlySet<string> = new Set(['source', 'document', 'stance', 'dissent']);

/** Conditions on how many attributions there are, and of whom. */
const tallied: ReadonlySet<string> = new Set(['minReports', 'minSources', 'sourcesAll', 'sourcesAny']);

/** ClaimFilter, as the argument `filter`; with the voices to sort by, where the argument `orderBy` asks for them. */
export const bindClaimFilter: Bind = (args) => {
  const filter = args.filter as Args | null | undefined;
  const binding = withVoices(bindAll(claimFilter, filter), filter, args.orderBy);
  const has = (names: ReadonlySet<string>) => binding.when.some((name) => names.has(name));
  const when = [...(has(ofOneAttribution) ? ['said'] : []), ...(has(tallied) ? ['tallied'] : [])];
  return when.length === 0 ? binding : { ...binding, when: [...binding.when, ...when] };
};

/** Voices are counted before, for the claims that meet all other conditions. */
function withVoices({ when, params }: Binding, filter: Args | null | undefined, orderBy: unknown): Binding {
  const { least, ...others } = params;
  if (least === undefined && orderBy !== 'VOICES_DESC') return { when, params };
  const lookup = new Lookup('voices', { filter: { ...filter, minVoices: undefined }, least: least ?? 0 });
  return { when: [...when, 'voices'], params: { ...others, voices: lookup } };
}

/** What a root read of claims starts from: the narrowest thing the filter names. */
const anchors = [
  ['ids', 'byIds'],
  ['voices', 'byVoices'],
  ['onlyUnnamed', 'byUnnamed'],
  ['event', 'byEvent'],
  ['dissent', 'byDissent'],
  ['words', 'byText'],
  ['roles', 'byEntity'],
  ['involves', 'byInvolved'],
  ['entity', 'byEntity'],
  ['entitiesAll', 'byEntity'],
  ['entitiesAny', 'byInvolved'],
  ['document', 'byDocument'],
  ['within', 'byPlaces'],
  ['adminArea', 'byPlaces'],
  ['source', 'bySource'],
  ['sourcesAll', 'bySource'],
  ['sourcesAny', 'byAnySource'],
  ['validUnknown', 'byUnknownTime'],
  ['predicates', 'byPredicate'],
] as const;

/** ClaimFilter at the root: as `bindClaimFilter`, and where to start. */
export const bindClaimRoot: Bind = (args) => {
  const binding = bindClaimFilter(args);
  const [, anchor] = anchors.find(([name]) => isGiven(binding, name)) ?? ['', 'byLabel'];
  const start = startOf(anchor, binding);
  const met = metBy(anchor, binding, start);
  const params = Object.fromEntries(Object.entries(binding.params).filter(([name]) => name !== met));
  return {
    when: [...binding.when.filter((name) => name !== met), anchor],
    params: start === undefined ? params : { ...params, anchor: start },
  };
};

/** Whether a filter names something to start from. An empty list of these names nothing. */
function isGiven({ when, params }: Binding, name: string): boolean {
  const given = params[name];
  const mayBeEmpty = /^(roles|involves)$|(All|Any)$/.test(name);
  return when.includes(name) && !(mayBeEmpty && Array.isArray(given) && given.length === 0);
}

/** The one thing, or the things, that an anchor starts from. */
function startOf(anchor: string, { params }: Binding): unknown {
  const first = (name: string) => (params[name] as readonly string[] | undefined)?.[0];
  switch (anchor) {
    case 'byEntity':
      return first('roles')?.split(' ')[1] ?? params.entity ?? first('entitiesAll');
    case 'bySource':
      return params.source ?? first('sourcesAll');
    case 'byAnySource':
      return params.sourcesAny;
    case 'byInvolved':
      return involved(params.involves) ?? params.entitiesAny;
    case 'byPlaces':
      return params.within ?? params.adminArea;
    case 'byIds':
      return params.ids;
    case 'byEvent':
      return params.event;
    case 'byPredicate':
      return params.predicates;
    case 'byText':
      return params.words;
    default:
      return undefined;
  }
}

/** The entities of the first one that is involved. */
function involved(given: unknown): readonly (string | undefined)[] | undefined {
  const [first] = (given ?? []) as readonly (readonly string[])[];
  return first === undefined ? undefined : [...new Set(first.map((one) => one.split(' ')[1]))];
}

/** The condition that everything meets which is found from an anchor: it need not be asked again of each. */
function metBy(anchor: string, { params }: Binding, start: unknown): string | undefined {
  if (anchor === 'byEntity') return params.entity === start ? 'entity' : undefined;
  if (anchor === 'byPlaces') return params.within === start ? 'within' : 'adminArea';
  return { byIds: 'ids', byEvent: 'event', byPredicate: 'predicates', byText: 'words' }[anchor];
}

/** What a name has to share with a thing to count as its name: two thirds of the letter triples, or of the words by sound. */
const enoughOfAName = 2 / 3;

const called: Binder = (given) => {
  const text = String(given);
  const tokens = telling('name', nameQuery(text));
  const sounds = soundQuery(text);
  const sounding = sounds.length === 0 ? {} : { sounds, enoughSounds: Math.ceil(sounds.length * enoughOfAName) };
  const numbers = tokens.filter((token) => /^\p{N}+$/u.test(token));
  const query = [...tokens, ...sounds.flat()].join(' ');
  return ['name', { tokens, numbers, query, enough: Math.ceil(tokens.length * enoughOfAName), ...sounding }];
};

const listFilters: Readonly<Record<string, Binder>> = {
  name: called,
  kind: some('kind'),
  named: (given) => [given === true ? 'named' : 'unnamed', {}],
};

/** Whole subkinds; in a view of the past, as the earlier state of an entity has them. */
const subkind: Binder = (given) => {
  const [, params] = some('subkind')(given);
  const names = (params.subkind as readonly string[]).map((name) => name.normalize('NFC').trim().toLowerCase());
  return ['subkind', { subkind: names, subkindWas: names.map((name) => `"subkind":${JSON.stringify(name)}`) }];
};

export const bindEntities: Bind = (args) => bindAll({ ...listFilters, subkind }, args);
export const bindEvents: Bind = (args) =>
  fromPlaces(bindAll({ name: called, property, within, adminArea }, args), 'name');
export const bindSources: Bind = (args) =>
  bindAll({ ...listFilters, kind: (given) => ['sourceKind', { sourceKind: given }] }, args);
const documentFilters: Readonly<Record<string, Binder>> = {
  publisher: id('publisher', 'entity', 'source'),
  url: (given) => {
    const address = addressOf(String(given));
    return ['url', { address, query: telling('url', textQuery(address)).join(' ') }];
  },
  within,
  adminArea,
  from: from('from'),
  to: to('to'),
};
export const bindDocuments: Bind = (args) => fromPlaces(bindAll(documentFilters, args), 'publisher', 'url');

/** What claims tell of places: found from the places, unless something narrower is named. */
function fromPlaces(binding: Binding, ...narrower: readonly string[]): Binding {
  const { when, params } = binding;
  const places = params.within ?? params.adminArea;
  if (places === undefined) return binding;
  if (narrower.some((name) => when.includes(name))) return { when: [...when, 'inPlaces'], params };
  return { when: [...when, 'inPlaces', 'byPlaces'], params: { ...params, anchor: places } };
}
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
