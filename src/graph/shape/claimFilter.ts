import { InvalidInput } from '../../domain/errors.js';
import { type IdKind, parseId } from '../../domain/records/ids.js';
import { textQuery } from '../../domain/text/search/searchTokens.js';
import { roles as allRoles } from '../../domain/vocabulary.js';
import {
  type Args,
  adminArea,
  asGiven,
  type Binder,
  bindAll,
  from,
  id,
  ids,
  property,
  some,
  telling,
  to,
  withinPlace,
} from './binders.js';
import { Lookup } from './lookup.js';
import type { Bind, Binding } from './shape.js';

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

function words(given: unknown): readonly [string, Record<string, unknown>] {
  const tokens = telling('text', textQuery(String(given)));
  // An engine may look for the first word alone, and the longest tells most.
  const longestFirst = tokens.toSorted((a, b) => b.length - a.length);
  return ['words', { words: longestFirst, query: tokens.map((token) => `+${token}`).join(' ') }];
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
  stance: asGiven('stance'),
  onlyUnnamed: (given) =>
    given === true ? ['onlyUnnamed', { onlyUnnamed: new Lookup('onlyUnnamed', null) }] : [[], {}],
  entities: idSet('entities', 'entity'),
  sources: idSet('sources', 'entity', 'source'),
  within: withinPlace,
  adminArea,
  validUnknown: (given) => [given === true ? 'validUnknown' : 'validKnown', {}],
  minReports: atLeast('minReports'),
  minSources: atLeast('minSources'),
  // The other conditions tell for which claims the voices are counted: see `withVoices`.
  minVoices: (given) => [[], { least: atLeast('minVoices')(given)[1].minVoices }],
  // Not of the API: claims that may have so many voices.
  mayHaveVoices: asGiven('mayHaveVoices'),
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
  const binding = withVoices(amongOthers(bindAll(claimFilter, filter), filter), filter, args.orderBy);
  const has = (names: ReadonlySet<string>) => binding.when.some((name) => names.has(name));
  const when = [...(has(ofOneAttribution) ? ['said'] : []), ...(has(tallied) ? ['tallied'] : [])];
  return when.length === 0 ? binding : { ...binding, when: [...binding.when, ...when] };
};

/** Conditions that claims which are equal after merges meet together. */
const ofContent = 'entity entities roles involves predicates within adminArea from to validUnknown modality'.split(' ');

/** Which claims rest on unnamed sources only is judged among those that meet the conditions on their content. */
function amongOthers({ when, params }: Binding, filter: Args | null | undefined): Binding {
  const given = ofContent.filter((name) => (filter?.[name] ?? null) !== null);
  if (params.onlyUnnamed === undefined || given.length === 0) return { when, params };
  const among = Object.fromEntries(given.map((name) => [name, filter?.[name]]));
  return { when, params: { ...params, onlyUnnamed: new Lookup('onlyUnnamed', among) } };
}

/** Voices are counted before, for the claims that meet all other conditions. */
function withVoices({ when, params }: Binding, filter: Args | null | undefined, orderBy: unknown): Binding {
  const { least, ...others } = params;
  if (least === undefined && orderBy !== 'VOICES_DESC') return { when, params };
  const lookup = new Lookup('voices', { filter: { ...filter, minVoices: undefined }, least: least ?? 0 });
  return { when: [...when, 'voices'], params: { ...others, voices: lookup } };
}
