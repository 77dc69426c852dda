import type { Doubt, SupportingVoice } from './countVoices.js';
import type { Dependence, DependenceEdge } from './dependence.js';
import type { VoiceGroups } from './voiceGroups.js';

type NameOf = (source: string) => string;

const because: Readonly<Record<Dependence, (name: string) => string>> = {
  DEPENDS_ON: (name) => `depends on ${name}`,
  PART_OF: (name) => `is part of ${name}, and so may others be`,
  SUCCEEDS: (name) => `succeeds ${name}, and so may others`,
  ONE_VOICE: (name) => `may speak for ${name}`,
  SIGNED: (name) => `is signed by ${name}, who also speaks alone`,
  MADE_FROM: (name) => `published a copy of a document that reports what ${name} says`,
  REPRINTED: (name) => `is repeated by ${name}, who also speaks on its own`,
  BASED_ON: (name) => `is based on a document of ${name}`,
  QUOTES: (name) => `may have got it from ${name}, whom it also quotes`,
  COPY: (name) => `may be a copy of ${name}`,
};

/** How a voice counts (rule V5): certainly distinct, possibly another's, narrating without a source, … */
export type VoiceClass = 'DISTINCT' | 'DEPENDENT' | 'NARRATING' | 'REPEATING' | 'CIRCLE' | 'UNNAMED' | 'UNSURE';

export function classifyVoice(heard: SupportingVoice, isDistinct: boolean): VoiceClass {
  const { counts, narrates, repeats, ends } = heard;
  if (narrates) return 'NARRATING';
  if (counts) return isDistinct ? 'DISTINCT' : 'DEPENDENT';
  if (ends.every(({ root }) => root === undefined)) return 'CIRCLE';
  if (repeats) return 'REPEATING';
  return ends.some(({ root }) => root?.named) ? 'UNSURE' : 'UNNAMED';
}

/** The one reading that makes a voice count in the upper bound only, to follow a name: `A contradicts itself`. */
export const doubtInWords: Readonly<Record<Doubt, string>> = {
  POSSIBLE: 'says only that it is possible',
  UNSURE: 'is perhaps misread',
  DENIED_SAYING: 'denies having said so',
  SELF_CONTRADICTION: 'contradicts itself',
  ORDER_UNKNOWN: 'said different things, and it is not known which of them last',
  WEAKENED: 'is passed on or followed by words that are less certain',
};

/** The reason, as text. Part of the hash of receipts: a change needs a new `rulesVersion`. */
export function explainVoice(heard: SupportingVoice, isDistinct: boolean, groups: VoiceGroups, nameOf: NameOf): string {
  switch (classifyVoice(heard, isDistinct)) {
    case 'DISTINCT':
      return 'a named source that speaks for itself';
    case 'DEPENDENT':
      return dependence(heard, groups, nameOf);
    case 'NARRATING':
      return isDistinct
        ? 'names no source, but nobody else speaks for itself'
        : 'names no source: it may share one with others';
    case 'REPEATING':
      return 'repeats a document that its own is declared to be made from';
    case 'CIRCLE':
      return 'a circle of reports without a known origin';
    case 'UNNAMED':
      return 'unnamed: it may be the same people as another';
    default:
      return doubtInWords[heard.doubt ?? 'UNSURE'];
  }
}

/** Decisions and declarations first, suspected copies last. */
function dependence({ key }: SupportingVoice, groups: VoiceGroups, nameOf: NameOf): string {
  const edges = [...(groups.dependsOn.get(key)?.values() ?? [])].flat();
  const rank = ({ kind }: DependenceEdge) => Object.keys(because).indexOf(kind);
  const [first] = edges.sort((a, b) => rank(a) - rank(b) || (nameOf(a.source) < nameOf(b.source) ? -1 : 1));
  return first === undefined
    ? 'others that may be copies of it lead to one origin with it'
    : `${because[first.kind](nameOf(first.source))}: they may be one`;
}
