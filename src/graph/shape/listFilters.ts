import { addressOf } from '../../domain/text/addressOf.js';
import { nameQuery, textQuery } from '../../domain/text/search/searchTokens.js';
import { soundQuery } from '../../domain/text/search/soundTokens.js';
import {
  adminArea,
  asGiven,
  type Binder,
  bindAll,
  from,
  id,
  property,
  some,
  telling,
  to,
  withinPlace,
} from './binders.js';
import type { Bind, Binding } from './shape.js';

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
  fromPlaces(bindAll({ name: called, property, within: withinPlace, adminArea }, args), 'name');
export const bindSources: Bind = (args) =>
  bindAll({ ...listFilters, kind: (given) => ['sourceKind', { sourceKind: given }] }, args);
const documentFilters: Readonly<Record<string, Binder>> = {
  publisher: id('publisher', 'entity', 'source'),
  url: (given) => {
    const address = addressOf(String(given));
    return ['url', { address, query: telling('url', textQuery(address)).join(' ') }];
  },
  within: withinPlace,
  adminArea,
  from: from('from'),
  to: to('to'),
};
export const bindDocuments: Bind = (args) => fromPlaces(bindAll(documentFilters, args), 'publisher', 'url');

const proposalFilters: Readonly<Record<string, Binder>> = {
  attribution: id('attribution', 'attribution'),
  document: id('document', 'document'),
  source: id('source', 'entity', 'source'),
  extractor: asGiven('extractor'),
  decided: (given) => [given === true ? 'isDecided' : 'isUndecided', {}],
};
export const bindProposals: Bind = (args) => bindAll(proposalFilters, args);

/** What claims tell of places: found from the places, unless something narrower is named. */
function fromPlaces(binding: Binding, ...narrower: readonly string[]): Binding {
  const { when, params } = binding;
  const places = params.within ?? params.adminArea;
  if (places === undefined) return binding;
  if (narrower.some((name) => when.includes(name))) return { when: [...when, 'inPlaces'], params };
  return { when: [...when, 'inPlaces', 'byPlaces'], params: { ...params, anchor: places } };
}
