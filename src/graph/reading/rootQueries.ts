import { InvalidInput } from '../../domain/errors.js';
import type {
  NodeKind,
  QueryActivityArgs,
  QueryAttributionsArgs,
  QueryChangesArgs,
  QueryClaimsArgs,
  QueryDocumentsArgs,
  QueryEntitiesArgs,
  QueryEventsArgs,
  QueryNodeArgs,
  QueryNodesArgs,
  QuerySearchArgs,
  QuerySourcesArgs,
} from '../../domain/schema/generated.js';
import { beginningAlike, begunQuery, nameQuery, textQuery } from '../../domain/text/search/searchTokens.js';
import { soundingAlike, soundQuery } from '../../domain/text/search/soundTokens.js';
import type { Question } from '../select/compose.js';
import { pageSize } from '../select/pageSize.js';
import { bindAttributionFilter } from '../shape/claimFilter.js';
import { bindClaimRoot } from '../shape/claimRoot.js';
import { bindId, bindIds } from '../shape/fieldArguments.js';
import { bindDocuments, bindEntities, bindEvents, bindSources } from '../shape/listFilters.js';
import type { Selection } from '../shape/selection.js';
import { type Bind, type Binding, byLink, byProperty, descending } from '../shape/shape.js';

// The questions the store answers: for each, where its statement starts and what its arguments mean.

type Ask<Args> = (args: Args, selection: Selection) => Question;

function paged(file: string, to: string, bind: Bind, args: Question['args'], selection: Selection): Question {
  return { file, kind: 'page', to, binding: bind(args), args, selection };
}

// Attributions are filtered by their arguments as claims are, but start elsewhere: the conditions name the start.
const asked =
  <Args extends Question['args']>(file: string, to: string, bind: Bind): Ask<Args> =>
  (args, selection) =>
    paged(file, to, bind, args, selection);

const search: Ask<QuerySearchArgs> = (args, selection) => {
  const { text } = args;
  const kinds = new Set<NodeKind>(args.in ?? ['ENTITY', 'SOURCE', 'EVENT', 'CLAIM', 'DOCUMENT']);
  const tokens = nameQuery(text);
  const words = textQuery(text);
  if (tokens.length === 0) throw new InvalidInput('text has no letter or digit to look for');
  const sounds = soundQuery(text);
  const begun = begunQuery(text);
  const when = [
    ...((['ENTITY', 'SOURCE', 'EVENT'] as const).some((kind) => kinds.has(kind)) ? ['names'] : []),
    ...(kinds.has('CLAIM') ? ['claims'] : []),
    ...(kinds.has('DOCUMENT') ? ['documents'] : []),
  ];
  if (when.length === 0)
    throw new InvalidInput('search finds ENTITY, SOURCE, EVENT, CLAIM and DOCUMENT: name at least one of them in in');
  const params = {
    tokens,
    words: words.length === 0 ? tokens : words,
    query: [...new Set([...tokens, ...words, ...sounds.flat(), ...begun])].join(' '),
    ...(sounds.length > 0 && { sounds, soundingAlike }),
    ...(begun.length > 0 && { begun, beginningAlike }),
    entities: kinds.has('ENTITY'),
    sources: kinds.has('SOURCE'),
    events: kinds.has('EVENT'),
    enough: 0.34,
  };
  const sort = [descending(byLink('rank')), byLink('length'), byProperty('id')];
  return {
    file: 'queries/search',
    kind: 'list',
    to: 'SearchHit',
    binding: { when, params },
    args,
    selection,
    sort,
    max: pageSize(args.first),
  };
};

const widths: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** The row behind which counts go on. */
interface ActivityPlace {
  readonly attributions: number;
  readonly key: string;
}

const activity: Ask<QueryActivityArgs & { readonly behind?: ActivityPlace | undefined }> = (args, selection) => {
  const { by: keys } = args;
  if (keys.length === 0) throw new InvalidInput('by needs at least one key to count by, such as SOURCE or MONTH');
  const units = keys.filter((key) => key in widths);
  if (units.length > 1) throw new InvalidInput(`count by one of ${units.join(' and ')}: a period has one length`);
  const isByPeriod = args.orderBy === 'PERIOD';
  if (isByPeriod && units.length === 0) throw new InvalidInput('the order PERIOD needs DAY, MONTH or YEAR in by');
  const { behind } = args;
  const clock = args.clock ?? 'VALID';
  const claims = bindClaimRoot(args);
  const [unit] = units;
  const binding: Binding = {
    when: [
      ...claims.when,
      'counted',
      ...keys.filter((key) => !(key in widths)),
      ...(unit === undefined ? [] : ['period', clock]),
    ],
    params: {
      ...claims.params,
      ...(unit === undefined ? {} : { width: widths[unit] }),
      ...(behind === undefined ? {} : { behind: behind.key }),
      ...(behind === undefined || isByPeriod ? {} : { most: behind.attributions }),
    },
  };
  const sort = [...(isByPeriod ? [] : [descending(byProperty('attributions'))]), byProperty('key')];
  return {
    file: 'queries/activity',
    kind: 'list',
    isDistinct: true,
    to: 'ActivityCount',
    binding,
    args,
    selection,
    sort,
    max: pageSize(args.first),
  };
};

const changes: Ask<QueryChangesArgs> = (args, selection) => {
  const after = args.after === null || args.after === undefined ? {} : { after: String(args.after) };
  return paged(
    'queries/journal/changes',
    'Change',
    () => ({ when: [], params: {} }),
    { ...args, after: undefined, ...after },
    selection,
  );
};

/** Every question by its name, as the root fields of the API have them. */
export const rootQueries = {
  node: (args: QueryNodeArgs, selection: Selection): Question => ({
    file: 'queries/node',
    kind: 'one',
    to: 'Node',
    binding: bindId(args),
    args,
    selection,
  }),
  nodes: (args: QueryNodesArgs, selection: Selection): Question => ({
    file: 'queries/nodes',
    kind: 'list',
    to: 'Node',
    binding: bindIds(args),
    args,
    selection,
  }),
  decision: (args: QueryNodeArgs, selection: Selection): Question => ({
    file: 'queries/node',
    kind: 'one',
    to: 'Decision',
    binding: bindId(args),
    args,
    selection,
  }),
  change: (args: { readonly seq: number }, selection: Selection): Question => ({
    file: 'queries/journal/change',
    kind: 'one',
    to: 'Change',
    binding: { when: [], params: { seq: args.seq } },
    args,
    selection,
    sort: [byProperty('seq')],
  }),
  claims: asked<QueryClaimsArgs>('queries/claims', 'Claim', bindClaimRoot),
  attributions: asked<QueryAttributionsArgs>('queries/attributions', 'Attribution', bindAttributionFilter),
  entities: asked<QueryEntitiesArgs>('queries/entities', 'Entity', bindEntities),
  sources: asked<QuerySourcesArgs>('queries/sources', 'Source', bindSources),
  documents: asked<QueryDocumentsArgs>('queries/documents', 'Document', bindDocuments),
  events: asked<QueryEventsArgs>('queries/events', 'Event', bindEvents),
  search,
  activity,
  changes,
} as const satisfies Record<string, Ask<never>>;
