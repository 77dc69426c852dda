import { InvalidInput } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { QueryPathArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { ResponseMap, Selection } from '../../graph/shape/selection.js';
import { type Step, shortestPaths } from '../../reasoning/index.js';
import { corroborate } from '../evidence/corroborate.js';
import { project } from '../project/project.js';
import { projectVoices } from '../project/projectVoices.js';
import { RootField } from '../rootField/rootField.js';
import { bestCorroborated, type VoiceRange } from './bestCorroborated.js';
import { type PathNodes, readPathNodes } from './readNodes.js';
import { type PathEnds, type PathSearch, searchPaths } from './searchPaths.js';
import { sentenceOfClaim, sentenceOfLink } from './sentenceOf.js';

type Path = readonly Step[];

const defaultHops = 6;
const hopsLimit = 8;
const maxShown = 20;
/** Of more paths, or of paths through more claims, only the first are compared: those through what most speak of. */
const maxCompared = 200;
const maxClaims = 200;

/**
 * The shortest paths between two things through claims and through what is part of what, best corroborated first. Entities and
 * sources are things, as the view has them merged; a hop leads from one that takes part in a claim, or is admitted as speaking
 * of it, to another. A round of the search takes at most 2,000 claims on a side, the newest ones: beyond a hub with more, a
 * shorter path through an older claim may be missed.
 *
 * One round trip for each two hops that the search goes, then those for what was found, all as of one moment. Which claims to weigh
 * is only known once the search has met; and one statement for all rounds takes a database seconds to plan.
 * @throws InvalidInput for other ids, one thing at both ends, and maxHops outside 1 to 8; NotFound
 */
export async function path(
  engine: Engine,
  args: QueryPathArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  const field = new RootField(engine, view);
  const ways = await searchPaths(field, endsOf(args));
  const paths = comparable(shortestPaths(ways.hops, { ...endsOf(args), ...ways, most: maxCompared }), ways);
  if (paths.length === 0) return [];
  const links = new Set(ways.links.keys());
  const read = await readPathNodes(field, paths.flat(), links);
  const ranges = new Map(
    [...read.evidenceByClaim].map(([id, claimEvidence]): [string, VoiceRange] => [id, corroborate([claimEvidence])]),
  );
  const best = bestCorroborated(paths, ranges)
    .slice(0, maxShown)
    .map(({ path: steps, range }) =>
      project(
        'Path',
        { hops: steps.length, ...range, steps: steps.map((step) => stepOf(step, ways, read)) },
        selection,
      ),
    );
  return field.complete(best);
}

function endsOf(args: QueryPathArgs): PathEnds {
  const [from, to] = [args.from, args.to].map((id) => parseId(id, 'entity', 'source'));
  const maxHops = args.maxHops ?? defaultHops;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > hopsLimit) {
    throw new InvalidInput(`maxHops must be a whole number from 1 to ${hopsLimit}; ${maxHops} was given`);
  }
  if (from === undefined || to === undefined || from === to) {
    throw new InvalidInput('from and to must be two things: a path leads from one to another');
  }
  return { from, to, maxHops };
}

/** The first paths, as long as they lead through no more claims than are compared at once. */
function comparable(paths: readonly Path[], { links }: PathSearch): readonly Path[] {
  const claims = new Set<string>();
  const end = paths.findIndex((steps) => {
    for (const { via } of steps) if (!links.has(via)) claims.add(via);
    return claims.size > maxClaims;
  });
  return end < 0 ? paths : paths.slice(0, end);
}

/** A PathStep by the names of the API. */
function stepOf({ from, to, via }: Step, ways: PathSearch, { evidenceByClaim, nameOf }: PathNodes): object {
  const link = ways.links.get(via);
  if (link !== undefined) {
    const { decision, by, reason } = link;
    return {
      from,
      to,
      text: sentenceOfLink(link, nameOf),
      claim: null,
      origins: [],
      link: { kind: 'PART_OF', decision, by, reason },
    };
  }
  const claimEvidence = evidenceByClaim.get(via);
  if (claimEvidence === undefined) throw new Error(`a path leads through ${via}, which was not read`);
  return {
    from,
    to,
    text: sentenceOfClaim([from, to], claimEvidence, ways.participants.get(via) ?? new Set(), nameOf),
    claim: via,
    origins: () => projectVoices(claimEvidence.evidence, new Set([via])).origins,
    link: null,
  };
}
