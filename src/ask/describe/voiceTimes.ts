import type { SaidFragment } from '../generated.js';
import { sourceName } from '../sentences.js';

/** When somebody said so, else when that was published. */
export function timeOfVoice({ attribution }: SaidFragment): string | undefined {
  return attribution.stated ?? attribution.document.publishedAt ?? undefined;
}

/** A source, and when it said so. */
export function voiceInWords(voice: SaidFragment): string {
  return `${sourceName(voice.source)}${when(voice)}`;
}

export function when(voice: SaidFragment): string {
  const { stated, document } = voice.attribution;
  if (stated !== null) return ` (stated ${stated})`;
  return document.publishedAt === null ? ' (at a time that is not known)' : ` (published ${document.publishedAt})`;
}
