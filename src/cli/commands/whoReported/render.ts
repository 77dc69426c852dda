import type { ReportedClaimFragment, VersionPartsFragment, WhoReportedQuery } from '../../generated.js';
import { renderTree } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, withUnit, wrap } from '../../print/text.js';
import { lineOfClaim, renderList } from '../../render/parts.js';
import { rangeOf, renderCorroboration } from '../../render/renderCorroboration.js';
import { type RenderedVoice, renderVoice } from '../../render/renderVoice.js';

/** The number of claims listed. The rest is counted; the voices below name their claims anyway. */
const maxClaims = 20;

/** The maximum number of claims in one answer of the API. */
const maxAnswered = 200;

/** The answer, its voices as trees of any depth. */
type Reporting = Omit<WhoReportedQuery['whoReported'], VoiceList> &
  Readonly<Record<VoiceList, readonly RenderedVoice[]>>;
type VoiceList = 'origins' | 'denials' | 'doubts' | 'declined';

/** The answer of whoReported: claims, corroboration, versions, the tree of voices, and denials. */
export function renderReporting(
  { whoReported }: { readonly whoReported: Reporting },
  style: TerminalStyle,
): readonly string[] {
  const { claims, corroboration, versions, origins, denials, doubts, declined } = whoReported;
  const several = claims.length > 1;
  const part = (title: string, voices: readonly RenderedVoice[]) => drawPart(title, voices, style, several);
  const against = [
    ...part('Denied by', denials),
    ...part('Doubted by', doubts),
    ...part('Declined to comment', declined),
  ];
  return [
    ...drawClaims(claims, style),
    '',
    ...renderCorroboration(corroboration, style),
    ...drawVersions(versions, style),
    '',
    ...(origins.length > 0 ? part('Reported by', origins) : ['No reports in this graph.', '']),
    ...(against.length > 0 ? against.slice(0, -1) : ['No denials, doubts or refusals to comment.']),
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

/** The versions side by side, if there are several. */
function drawVersions(versions: readonly VersionPartsFragment[], style: TerminalStyle): readonly string[] {
  if (versions.length < 2) return [];
  const lines = versions.map(({ claims, corroboration }) => {
    const told = claims.map((claim) => lineOfClaim(claim, style)).join('; ');
    return `${rangeOf(corroboration)}: ${told}`;
  });
  return renderList('Versions', lines.slice(0, maxClaims), style, lines.length);
}

function drawClaims(claims: readonly ReportedClaimFragment[], style: TerminalStyle): readonly string[] {
  const limit =
    claims.length < maxAnswered ? '' : ', the newest; there may be more: use more words, or the id of an event';
  const title = `${count(claims.length, 'matching claim')}${limit}`;
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
