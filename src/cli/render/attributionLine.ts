import type { AttributionLineFragment } from '../generated.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { deciderOf } from './parts.js';
import { nameOf, stanceOf, voiceWords } from './renderVoice.js';

/** One attribution on a line: who and what, as far as the list does not say it already. */
export function lineOfAttribution(
  said: AttributionLineFragment,
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
