import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { deciderOf } from './parts.js';
import { nameOf, stanceOf, voiceWords } from './renderVoice.js';

/** What a list of attributions tells of each. */
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

/** One attribution on a line: who and what, as far as the list does not say it already. */
export function lineOfAttribution(
  said: AttributionLine,
  style: TerminalStyle,
  tell: { who: boolean; what: boolean },
): string {
  const words = voiceWords(said);
  return [
    ...(tell.who ? [`${nameOf(said.source)}:`] : []),
    `${stanceOf(said)}${tell.what ? `; that ${said.claim.text}` : ''}`,
    ...(words === '' ? [] : [words]),
    ...(said.retraction === null ? [] : [`[retracted${deciderOf(said.retraction)}]`]),
    paint(style.colors.dim, said.id),
  ].join(' ');
}
