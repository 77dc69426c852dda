import type { Corroboration } from '../../reasoning/index.js';
import { longLists, partOf } from './longLists.js';

type VoiceGroup = Corroboration['voices'][number];

/** Maps a corroboration to the API type. */
export function projectCorroboration({ copies, smallestCut, singlePointsOfFailure, ...found }: Corroboration): object {
  const lists = { ...found, suspectedCopies: copies };
  return {
    ...found,
    ...longLists(counts, () => lists),
    // There are `atMost` of them.
    voices: (args: object) => partOf(found.voices, args).map(projectVoiceGroup),
    singlePointsOfFailure: singlePointsOfFailure.map(projectVoiceGroup),
    smallestCut: {
      ...smallestCut,
      voices: (args: object) => partOf(smallestCut.voices, args).map(projectVoiceGroup),
    },
  };
}

const counts = {
  circular: 'circularCount',
  unsupported: 'unsupportedCount',
  superseded: 'supersededCount',
  denied: 'deniedCount',
  doubted: 'doubtedCount',
  deniedSayings: 'deniedSayingCount',
  suspectedCopies: 'suspectedCopyCount',
} as const;

/** Maps a voice of a corroboration to the API type. */
export function projectVoiceGroup({ attributions, ...voice }: VoiceGroup): object {
  return { ...voice, ...longLists({ attributions: 'attributionCount' }, () => ({ attributions })) };
}
