import { type Bounds, printBound } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { readCursorParts, writeCursorParts } from '../../graph/select/cursor.js';
import { pageSize } from '../../graph/select/pageSize.js';
import type { ControlDisagreement, ControlSide, ControlTimeline, ControlTrack } from '../../reasoning/index.js';

/** The maximum number of things in lists without pages. */
const maxShown = 100;
/** The maximum number of claims and of attributions on a side: enough for examples, for a side may have thousands. */
const maxOfSide = 20;

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Maps a timeline to the API type. */
export function projectControl({
  tracks,
  trackCount,
  parts,
  denials,
  undated,
  disagreements,
}: ControlTimeline): object {
  return {
    tracks: tracks.map(trackOf),
    trackCount,
    parts: parts.map((part) => ({ ...part, tracks: part.tracks.map(trackOf) })),
    denials: denials.slice(0, maxShown).map(({ claims, attributions }) => ({
      claim: claims[0],
      attributions: attributions.slice(0, maxShown),
      attributionCount: attributions.length,
    })),
    denialCount: denials.length,
    undated: undated.slice(0, maxShown),
    undatedCount: undated.length,
    disagreements: (args: PageArgs) => pageOf(disagreements, args),
  };
}

function trackOf({ source, stretches }: ControlTrack): object {
  return { source, stretches: stretches.map(({ bounds, ...stretch }) => ({ ...stretch, span: spanOf(bounds) })) };
}

function pageOf(all: readonly ControlDisagreement[], args: PageArgs): object {
  const first = pageSize(args.first);
  const after = typeof args.after === 'string' ? readCursor(args.after) : '';
  const rest = all.filter(({ sortKey }) => sortKey > after);
  const shown = rest.slice(0, first);
  const nodes = shown.map(disagreementOf);
  const cursors = shown.map(({ sortKey }) => writeCursor(sortKey));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: after !== '',
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: all.length,
  };
}

function disagreementOf({ certainty, during, sides, explanation }: ControlDisagreement): object {
  const span = spanOf({
    earliestStart: during.from,
    latestStart: during.to,
    earliestEnd: during.from,
    latestEnd: during.to,
  });
  return { certainty, span, explanation, sides: sides.map(sideOf) };
}

function sideOf({ controllers, part, sources, claims, attributions }: ControlSide): object {
  return {
    controllers,
    part,
    sources: sources.slice(0, maxShown),
    sourceCount: sources.length,
    claims: claims.slice(0, maxOfSide),
    claimCount: claims.length,
    attributions: attributions.slice(0, maxOfSide),
    attributionCount: attributions.length,
  };
}

function writeCursor(sortKey: string): string {
  return writeCursorParts(['disagreement', sortKey]);
}

function readCursor(cursor: string): string {
  const [name, sortKey] = readCursorParts(cursor);
  if (name !== 'disagreement' || typeof sortKey !== 'string') {
    throw new InvalidInput('after is not a cursor of disagreements: use pageInfo.endCursor of the previous page');
  }
  return sortKey;
}

/** Bounds as a time of the API. The text is the widest interval, because EDTF cannot express an uncertain start of an interval. */
function spanOf(bounds: Bounds): object {
  const [from, to] = [printBound(bounds.earliestStart), printBound(bounds.latestEnd)];
  return {
    edtf: from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`,
    earliestStart: from,
    latestStart: printBound(bounds.latestStart),
    earliestEnd: printBound(bounds.earliestEnd),
    latestEnd: to,
    approximate: false,
    uncertain: false,
  };
}
