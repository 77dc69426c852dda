import type { ReportedClaimFragment, VersionPartsFragment, WhoReportedQuery } from '../../generated.js';
import { renderTree } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, withUnit, wrap } from '../../print/text.js';
import { lineOfClaim, renderList } from '../../render/parts.js';
import { rangeOf, renderCorroboration } from '../../render/renderCorroboration.js';
import { type RenderedVoice, renderVoice } from '../../render/renderVoice.js';

/** More claims than these are counted, not listed; the voices below name their claims anyway. */
const maxClaims = 20;

/** The API looks at no more claims than these in one answer. */
const maxAnswered = 200;

/** The answer, its voices as trees of any depth. */
type Reporting = Omit<WhoReportedQuery['whoReported'], VoiceList> &
  Readonly<Record<VoiceList, readonly RenderedVoice[]>>;
type VoiceList = 'origins' | 'denials' | 'doubts' | 'declined';

/** The answer to who reported something: claims, how many voices and which accounts, their tree, and who said otherwise. */
export function renderReporting(
  { whoReported }: { readonly whoReported: Reporting },
  style: TerminalStyle,
): readonly string[] {
  const { claims, corroboration, versions, origins, denials, doubts, declined } = whoReported;
  const several = claims.length > 1;
  const part = (title: string, voices: readonly RenderedVoice[]) => drawPart(title, voices, style, several);
  const against = [...part('Denied by', denials), ...part('Doubted by', doubts), ...part('Declined to say', declined)];
  return [
    ...drawClaims(claims, style),
    '',
    ...renderCorroboration(corroboration, style),
    ...drawVersions(versions, style),
    '',
    ...(origins.length > 0 ? part('Reported by', origins) : ['Reported by nobody, as far as this graph knows.', '']),
    ...(against.length > 0 ? against.slice(0, -1) : ['Nobody denied it, doubted it or declined to say.']),
  ];
}

function drawPart(
  title: string,
  voices: readonly RenderedVoice[],
  style: TerminalStyle,
  several: boolean,
): readonly string[] {
  if (voices.length === 0) return [];
  const trees = voices.map((voice) => renderVoice(voice, style, { tellClaim: several }));
  return [
    paint(style.colors.bold, `${title} (${count(voices.length, 'voice')})`),
    ...renderTree(trees, style.width),
    '',
  ];
}

/** The accounts side by side, where there are several. */
function drawVersions(versions: readonly VersionPartsFragment[], style: TerminalStyle): readonly string[] {
  if (versions.length < 2) return [];
  const lines = versions.map(({ claims, corroboration }) => {
    const told = claims.map((claim) => lineOfClaim(claim, style)).join('; ');
    return `${rangeOf(corroboration)}: ${told}`;
  });
  return renderList('Versions', lines.slice(0, maxClaims), style, lines.length);
}

function drawClaims(claims: readonly ReportedClaimFragment[], style: TerminalStyle): readonly string[] {
  const limit = claims.length < maxAnswered ? '' : ', the newest; there may be more: give more words, or an event';
  const title = `Taken to mean ${count(claims.length, 'claim')}${limit}`;
  const lines = claims.slice(0, maxClaims).flatMap((claim) => drawClaim(claim, style));
  const more = claims.length > maxClaims ? [`  … and ${count(claims.length - maxClaims, 'more', 'more')}`] : [];
  return [paint(style.colors.bold, title), ...lines, ...more];
}

function drawClaim(
  { id, text, modality, condition, valid }: ReportedClaimFragment,
  style: TerminalStyle,
): readonly string[] {
  const kind = modality === 'ACTUAL' ? '' : ` · ${withUnit(modality)}${condition === null ? '' : ` if ${condition}`}`;
  const room = style.width === undefined ? undefined : style.width - 2;
  const facts = paint(style.colors.dim, `valid ${valid?.edtf ?? 'unknown'}${kind} · ${id}`);
  return [...wrap(text, room), ...wrap(facts, room)].map((line) => `  ${line}`);
}
