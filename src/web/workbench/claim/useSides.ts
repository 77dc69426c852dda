import { useMemo } from 'preact/hooks';
import { graphChanged, type ListPart, listPart } from '../api/listPart.js';
import { type ListPages, usePages } from '../api/usePages.js';
import {
  type HappeningPartsFragment,
  WorkbenchVoicesDocument,
  type WorkbenchVoicesQuery,
  type WorkbenchVoicesQueryVariables,
} from '../generated.js';
import type { VoiceNode, VoiceSide } from '../pieces/voiceNode.js';
import type { ShownVoices } from './sayings.js';

/** What a page of voices is about. */
export type AskedVoices = Pick<WorkbenchVoicesQueryVariables, 'claim' | 'event' | 'view'>;

/** The voices of one side, a page at a time. */
export interface SideOfHappening {
  readonly side: VoiceSide;
  readonly pages: ListPages<ListPart<VoiceNode>>;
  readonly voices: readonly VoiceNode[];
  /** How many there are in all, and of how many sources. */
  readonly count: number;
  readonly sourceCount: number;
}

/** Who is for and against a happening. */
interface Sides {
  readonly support: SideOfHappening;
  readonly denies: SideOfHappening;
  readonly doubts: SideOfHappening;
  readonly declines: SideOfHappening;
  /** The voices that were fetched. */
  readonly shown: ShownVoices;
  /** How many voices there are, and whether all were fetched. */
  readonly count: number;
  readonly areWhole: boolean;
}

const lists = { support: 'origins', denies: 'denials', doubts: 'doubts', declines: 'declined' } as const;
const counts = {
  support: 'originCount',
  denies: 'denialCount',
  doubts: 'doubtCount',
  declines: 'declinedCount',
} as const;
const sourceCounts = {
  support: 'originSourceCount',
  denies: 'denialSourceCount',
  doubts: 'doubtSourceCount',
  declines: 'declinedSourceCount',
} as const;

/** The voices of a happening: the first of each side as they were answered, and further ones as they are asked for. */
export function useSides(happening: HappeningPartsFragment, asked: AskedVoices): Sides {
  const support = useSide('support', happening, asked);
  const denies = useSide('denies', happening, asked);
  const doubts = useSide('doubts', happening, asked);
  const declines = useSide('declines', happening, asked);
  const all = [support, denies, doubts, declines];
  return {
    support,
    denies,
    doubts,
    declines,
    shown: { origins: support.voices, denials: denies.voices, doubts: doubts.voices, declined: declines.voices },
    count: all.reduce((sum, { count }) => sum + count, 0),
    areWhole: all.every(({ voices, count }) => voices.length === count),
  };
}

function useSide(side: VoiceSide, happening: HappeningPartsFragment, asked: AskedVoices): SideOfHappening {
  const count = happening[counts[side]];
  const first = useMemo(() => listPart<VoiceNode>(happening[lists[side]], 0, count), [happening, side, count]);
  const pages = usePages<ListPart<VoiceNode>, WorkbenchVoicesQuery, WorkbenchVoicesQueryVariables>(first, {
    document: WorkbenchVoicesDocument,
    variables: (after) => ({ ...asked, skip: Number(after), [side]: true }),
    pageIn: ({ whoReported: { happenings } }, after) => {
      const own = happenings.find(({ claims }) => claims[0]?.id === happening.claims[0]?.id);
      if (own === undefined || own[counts[side]] !== count) throw graphChanged();
      return listPart<VoiceNode>(own[lists[side]] ?? [], Number(after), count);
    },
  });
  return { side, pages, voices: pages.nodes, count, sourceCount: happening[sourceCounts[side]] };
}
