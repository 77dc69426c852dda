import type { SupportingVoice } from './countVoices.js';
import type { Dependence, DependenceEdge } from './dependence.js';
import type { VoiceGroups } from './voiceGroups.js';

type NameOf = (source: string) => string;

const because: Readonly<Record<Dependence, (name: string) => string>> = {
  DEPENDS_ON: (name) => `depends on ${name}`,
  PART_OF: (name) => `is part of ${name} and of others`,
  MADE_FROM: (name) => `made its document from one of ${name}`,
  QUOTES: (name) => `may have it from ${name}, whom it also quotes`,
  COPY: (name) => `may be a copy of ${name}`,
};

/** How a voice counts: certainly distinct, possibly another's, an outlet in its own voice, … */
export type VoiceClass = 'DISTINCT' | 'DEPENDENT' | 'OUTLET' | 'CIRCLE' | 'UNNAMED' | 'UNSURE';

export function classifyVoice({ counts, outlet, ends }: SupportingVoice, isDistinct: boolean): VoiceClass {
  if (outlet) return 'OUTLET';
  if (counts) return isDistinct ? 'DISTINCT' : 'DEPENDENT';
  if (ends.every(({ root }) => root === undefined)) return 'CIRCLE';
  return ends.some(({ root }) => root?.named) ? 'UNSURE' : 'UNNAMED';
}

/** The reason, as text. Part of the hash of receipts: a change needs a new `rulesVersion`. */
export function explainVoice(heard: SupportingVoice, isDistinct: boolean, groups: VoiceGroups, nameOf: NameOf): string {
  switch (classifyVoice(heard, isDistinct)) {
    case 'DISTINCT':
      return 'a named source that speaks for itself';
    case 'DEPENDENT':
      return dependence(heard, groups, nameOf);
    case 'OUTLET':
      return isDistinct
        ? 'a named outlet in its own voice, and nobody better'
        : 'an outlet in its own voice: outlets may share a source that they do not name';
    case 'CIRCLE':
      return 'a circle of reports without a known origin';
    case 'UNNAMED':
      return 'unnamed: it may be the same people as another';
    default:
      return 'only possible, or perhaps misread, denied or contradicted';
  }
}

/** Decisions and declarations first, suspected copies last. */
function dependence({ key }: SupportingVoice, groups: VoiceGroups, nameOf: NameOf): string {
  const arrows = [...(groups.dependsOn.get(key)?.values() ?? [])].flat();
  const rank = ({ kind }: DependenceEdge) => Object.keys(because).indexOf(kind);
  const [first] = arrows.sort((a, b) => rank(a) - rank(b) || (nameOf(a.source) < nameOf(b.source) ? -1 : 1));
  return first === undefined
    ? 'others that may be copies of it lead to one origin with it'
    : `${because[first.kind](nameOf(first.source))}: they may be one`;
}
