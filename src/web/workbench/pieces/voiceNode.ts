import type { CountedVoiceFragment, VoicePartsFragment } from '../generated.js';
import type { PictureNode, VoiceMark } from '../pictures/voiceLayout.js';
import { countedWords } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

/** A voice with those below it, as far as they were asked for: each level of a document has a type of its own. */
export interface VoiceNode extends VoicePartsFragment {
  readonly relayedBy?: readonly (VoiceNode | FartherNode)[];
  readonly basedOn?: readonly VoicePartsFragment[];
}

/** A voice below the levels that were asked for. */
interface FartherNode {
  readonly repeated: boolean;
}

/** What the origins of a tree do. */
export type VoiceSide = 'support' | 'denies' | 'doubts' | 'declines';

/** What the origins of a side do, as a verb after their name. */
export const sideWords: Readonly<Record<VoiceSide, string>> = {
  support: 'says so',
  denies: 'denies it',
  doubts: 'doubts it',
  declines: 'would not say',
};

/** The voices below a voice that are known. */
export function knownRelays({ relayedBy = [] }: VoiceNode): readonly VoiceNode[] {
  return relayedBy.filter((voice): voice is VoiceNode => 'source' in voice);
}

/** How a source counts in a range; undefined if it is none of its voices. */
export function countedVoiceOf(id: string, voices: readonly CountedVoiceFragment[]): CountedVoiceFragment | undefined {
  return voices.find(({ sources }) => sources.some((source) => source.id === id));
}

/** The mark of an origin. */
export function markOf(voice: VoiceNode, side: VoiceSide, voices: readonly CountedVoiceFragment[]): VoiceMark {
  if (side !== 'support') return side;
  if (voice.attribution.supersededBy !== null) return 'relay';
  const counts = countedVoiceOf(voice.source.id, voices)?.counted;
  return counts === 'BOTH' ? 'counts' : counts === 'UPPER_ONLY' ? 'may-count' : 'relay';
}

interface PictureParts {
  readonly claim: string;
  readonly sides: readonly { readonly side: VoiceSide; readonly voices: readonly VoiceNode[] }[];
  readonly counted: readonly CountedVoiceFragment[];
}

/** The tree of a picture: the claim, its origins, those who passed their words on, the documents. */
export function pictureOf({ claim, sides, counted }: PictureParts): PictureNode {
  const children = sides.flatMap(({ side, voices }) =>
    voices.map((voice, index): PictureNode => {
      const mark = markOf(voice, side, counted);
      const count =
        side === 'support'
          ? (countedWords[countedVoiceOf(voice.source.id, counted)?.counted ?? ''] ?? '')
          : sideWords[side];
      return { ...pictureVoice(voice, `${side}${index}`), mark, note: count };
    }),
  );
  return { key: 'claim', mark: 'claim', label: claim, note: '', children };
}

function pictureVoice(voice: VoiceNode, key: string): PictureNode {
  const relays = knownRelays(voice);
  const { document } = voice.attribution;
  // A relay in the same document stands between the voice and the document.
  const isCarried = relays.some((relay) => relay.attribution.document.id === document.id);
  const page: PictureNode = {
    key: `${key}/${document.id}`,
    mark: 'document',
    label: document.title,
    note: document.publishedAt === null ? '' : timeWords(document.publishedAt),
    children: [],
  };
  return {
    key,
    mark: 'relay',
    label: voice.source.name,
    note: 'passed it on',
    children: [
      ...relays.map((relay, index) => pictureVoice(relay, `${key}.${index}`)),
      ...(isCarried || voice.repeated ? [] : [page]),
    ],
  };
}
