import { bindClaimFilter } from './claimFilter.js';
import type { Bind, Binding } from './shape.js';

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

/** From these, an index leads to claims in the order of a page. */
const inOrder: ReadonlySet<string> = new Set(['byEntity', 'byEvent', 'byLabel']);

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
    isReadWhole: !inOrder.has(anchor),
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
