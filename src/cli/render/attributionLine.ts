import type { AttributionLineFragment } from '../generated.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { deciderOf } from './parts.js';
import { nameOf, stanceOf, voiceWords } from './renderVoice.js';

/** One attribution on a line. `tell` selects the parts that the context does not show already. */
export function lineOfAttribution(
  attribution: AttributionLineFragment,
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
