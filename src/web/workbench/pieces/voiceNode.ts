import type { OriginTreeFragment, VoicePartsFragment } from '../generated.js';
import type { PictureNode, VoiceMark } from '../pictures/voiceLayout.js';
import { countedWords } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

/** A voice with those below it, as far as they were asked for: each level of a document has a type of its own. */
export interface VoiceNode extends VoicePartsFragment {
  /** The first of those who passed it on. */
  readonly relayedBy?: readonly VoiceNode[];
  readonly relayedByCount: number;
  readonly basedOn?: readonly VoicePartsFragment[];
  readonly basedOnCount?: number;
  /** How an origin counts. */
  readonly countsAs?: OriginTreeFragment['countsAs'];
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

/** In which bounds of the range an origin counts, in words; empty for what is none. */
export function countsInWords({ countsAs }: VoiceNode): string {
  return countedWords[countsAs?.counted ?? ''] ?? '';
}

/** The mark of an origin. */
export function markOf(voice: VoiceNode, side: VoiceSide): VoiceMark {
  if (side !== 'support') return side;
  if (voice.attribution.supersededBy !== null) return 'relay';
  const counts = voice.countsAs?.counted;
  return counts === 'BOTH' ? 'counts' : counts === 'UPPER_ONLY' ? 'may-count' : 'relay';
}

interface PictureParts {
  readonly claim: string;
  readonly sides: readonly { readonly side: VoiceSide; readonly voices: readonly VoiceNode[] }[];
}

/** The tree of a picture: the claim, its origins, those who passed their words on, the documents. */
export function pictureOf({ claim, sides }: PictureParts): PictureNode {
  const children = sides.flatMap(({ side, voices }) =>
    voices.map((voice, index): PictureNode => {
      const mark = markOf(voice, side);
      const count = side === 'support' ? countsInWords(voice) : sideWords[side];
      return { ...pictureVoice(voice, `${side}${index}`), mark, note: count };
    }),
  );
  return { key: 'claim', mark: 'claim', label: claim, note: '', children };
}

function pictureVoice(voice: VoiceNode, key: string): PictureNode {
  const relays = voice.relayedBy ?? [];
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
