import { InvalidInput, TooMuchToRead } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { QueryPathArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { ResponseMap, Selection } from '../../graph/shape/selection.js';
import { type Step, shortestPaths } from '../../reasoning/index.js';
import { rangeOfClaim } from '../evidence/corroborate.js';
import { longLists } from '../project/longLists.js';
import { project } from '../project/project.js';
import { voicesOf } from '../project/projectVoices.js';
import { RootField } from '../rootField/rootField.js';
import { bestCorroborated, type VoiceRange } from './bestCorroborated.js';
import { type PathNodes, readPathNodes } from './readNodes.js';
import { maxInRound, type PathEnds, type PathSearch, searchPaths } from './searchPaths.js';
import { sentenceOfClaim, sentenceOfLink } from './sentenceOf.js';

type Path = readonly Step[];

const defaultHops = 6;
const hopsLimit = 8;
const maxShown = 20;
/** Limits the comparison: only the first paths are compared, those through claims with the most speakers. */
const maxCompared = 200;
const maxClaims = 200;

/**
 * The shortest paths between two nodes through claims and PART_OF links, best corroborated first. Nodes are entities and
 * sources, after merges; a hop connects two participants or admitted speakers of a claim. Each round of the search reads at
 * most the newest 2,000 claims per side, so a shorter path through an older claim of a large hub may be missed: `complete` is
 * false then.
 *
 * The search needs one round trip per two hops, plus those for the result, all as of one moment. A single statement for all
 * rounds would take seconds to plan.
 * @throws InvalidInput for other ids, the same node at both ends, and maxHops outside 1 to 8; NotFound; TooMuchToRead if no path
 *   was found, but not all was searched
 */
export async function path(
  engine: Engine,
  args: QueryPathArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  const field = new RootField(engine, view);
  const ways = await searchPaths(field, endsOf(args));
  const all = shortestPaths(ways.hops, { ...endsOf(args), ...ways, most: maxCompared });
  if (all.length === 0) return noPath(ways);
  const paths = comparable(all, ways);
  const links = new Set(ways.links.keys());
  const read = await readPathNodes(field, paths.flat(), links);
  const ranges = new Map(
    [...read.evidenceByClaim].map(([id, claimEvidence]): [string, VoiceRange] => [id, rangeOfClaim(claimEvidence)]),
  );
  const complete = ways.complete && all.length <= maxShown && paths.length === all.length;
  const best = bestCorroborated(paths, ranges)
    .slice(0, maxShown)
    .map(({ path: steps, range }) =>
      project(
        'Path',
        { hops: steps.length, ...range, complete, steps: steps.map((step) => stepOf(step, ways, read)) },
        selection,
      ),
    );
  return field.complete(best);
}

/** No path, if everything was searched. */
function noPath({ complete, exhausted }: PathSearch): readonly ResponseMap[] {
  if (complete || exhausted) return [];
  throw new TooMuchToRead(
    `no path was found among the newest ${maxInRound} claims of each side, but not all were searched: try other ends, or a view that leaves out more`,
  );
}

function endsOf(args: QueryPathArgs): PathEnds {
  const [from, to] = [args.from, args.to].map((id) => parseId(id, 'entity', 'source'));
  const maxHops = args.maxHops ?? defaultHops;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > hopsLimit) {
    throw new InvalidInput(`maxHops must be a whole number from 1 to ${hopsLimit}, not ${maxHops}`);
  }
  if (from === undefined || to === undefined || from === to) {
    throw new InvalidInput('from and to must be different: give two entities or sources');
  }
  return { from, to, maxHops };
}

/** The first paths that stay within the limit of compared claims. */
function comparable(paths: readonly Path[], { links }: PathSearch): readonly Path[] {
  const claims = new Set<string>();
  const end = paths.findIndex((steps) => {
    for (const { via } of steps) if (!links.has(via)) claims.add(via);
    return claims.size > maxClaims;
  });
  return end < 0 ? paths : paths.slice(0, end);
}

/** A PathStep of the API. */
function stepOf({ from, to, via }: Step, ways: PathSearch, { evidenceByClaim, nameOf }: PathNodes): object {
  const link = ways.links.get(via);
  if (link !== undefined) {
    const { decision, by, reason } = link;
    return {
      from,
      to,
      text: sentenceOfLink(link, nameOf),
      claim: null,
      ...originsOf(() => ({ origins: [], originSources: [] })),
      link: { kind: 'PART_OF', decision, by, reason },
    };
  }
  const claimEvidence = evidenceByClaim.get(via);
  if (claimEvidence === undefined) throw new Error(`the claim ${via} of a path was not read`);
  return {
    from,
    to,
    text: sentenceOfClaim([from, to], claimEvidence, ways.participants.get(via) ?? new Set(), nameOf),
    claim: via,
    ...originsOf(() => voicesOf([claimEvidence])),
    link: null,
  };
}

function originsOf(
  read: () => { readonly origins: readonly object[]; readonly originSources: readonly string[] },
): object {
  return longLists({ origins: 'originCount', originSources: 'originSourceCount' }, read);
}
