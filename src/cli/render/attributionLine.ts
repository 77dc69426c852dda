import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { deciderOf } from './parts.js';
import { nameOf, stanceOf, voiceWords } from './renderVoice.js';

/** The fields of an attribution in a list. */
export interface AttributionLine {
  readonly id: string;
  readonly stance: string;
  readonly certainty: string;
  readonly mode: string;
  readonly coding: string;
  readonly cue: string | null;
  readonly quotation: { readonly exact: string | null } | null;
  readonly source: { readonly name: string; readonly named: boolean };
  readonly claim: { readonly text: string };
  readonly retraction: { readonly by: string | null; readonly at: string; readonly reason: string | null } | null;
}

/** One attribution on a line. `tell` selects the parts that the context does not show already. */
export function lineOfAttribution(
  attribution: AttributionLine,
  style: TerminalStyle,
  tell: { who: boolean; what: boolean },
): string {
  const quoted = voiceWords(attribution);
  return [
    ...(tell.who ? [`${nameOf(attribution.source)}:`] : []),
    `${stanceOf(attribution)}${tell.what ? `; that ${attribution.claim.text}` : ''}`,
    ...(quoted === '' ? [] : [quoted]),
    ...(attribution.retraction === null ? [] : [`[retracted${deciderOf(attribution.retraction)}]`]),
    paint(style.colors.dim, attribution.id),
  ].join(' ');
}
