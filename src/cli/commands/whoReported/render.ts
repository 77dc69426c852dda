import { drawTree } from '../../print/renderTree.js';
import type { Look } from '../../print/terminalStyle.js';
import { count, paint, spoken, wrap } from '../../print/text.js';
import { drawList, lineOfClaim } from '../../render/parts.js';
import { drawCorroboration, rangeOf } from '../../render/renderCorroboration.js';
import { drawVoice } from '../../render/renderVoice.js';
import type { VoiceAnswer } from '../../render/voiceParts.js';
import type { ReportedClaim, VersionAnswer, WhoReportedAnswer } from './document.js';

/** More claims than these are counted, not listed; the voices below name their claims anyway. */
const mostClaims = 20;

/** The API looks at no more claims than these in one answer. */
const mostAnswered = 200;

/** The answer to who reported something: claims, how many voices and which accounts, their tree, and who said otherwise. */
export function drawReporting({ whoReported }: WhoReportedAnswer, look: Look): readonly string[] {
  const { claims, corroboration, versions, origins, denials, doubts, declined } = whoReported;
  const several = claims.length > 1;
  const part = (title: string, voices: readonly VoiceAnswer[]) => drawPart(title, voices, look, several);
  const against = [...part('Denied by', denials), ...part('Doubted by', doubts), ...part('Declined to say', declined)];
  return [
    ...drawClaims(claims, look),
    '',
    ...drawCorroboration(corroboration, look),
    ...drawVersions(versions, look),
    '',
    ...(origins.length > 0 ? part('Reported by', origins) : ['Reported by nobody, as far as this graph knows.', '']),
    ...(against.length > 0 ? against.slice(0, -1) : ['Nobody denied it, doubted it or declined to say.']),
  ];
}

function drawPart(title: string, voices: readonly VoiceAnswer[], look: Look, several: boolean): readonly string[] {
  if (voices.length === 0) return [];
  const trees = voices.map((voice) => drawVoice(voice, look, { tellClaim: several }));
  return [paint(look.colors.bold, `${title} (${count(voices.length, 'voice')})`), ...drawTree(trees, look.width), ''];
}

/** The accounts side by side, where there are several. */
function drawVersions(versions: readonly VersionAnswer[], look: Look): readonly string[] {
  if (versions.length < 2) return [];
  const lines = versions.map(({ claims, corroboration }) => {
    const told = claims.map((claim) => lineOfClaim(claim, look)).join('; ');
    return `${rangeOf(corroboration)}: ${told}`;
  });
  return drawList('Versions', lines.slice(0, mostClaims), look, lines.length);
}

function drawClaims(claims: readonly ReportedClaim[], look: Look): readonly string[] {
  const limit = claims.length < mostAnswered ? '' : ', the newest; there may be more: give more words, or an event';
  const title = `Taken to mean ${count(claims.length, 'claim')}${limit}`;
  const lines = claims.slice(0, mostClaims).flatMap((claim) => drawClaim(claim, look));
  const more = claims.length > mostClaims ? [`  … and ${count(claims.length - mostClaims, 'more', 'more')}`] : [];
  return [paint(look.colors.bold, title), ...lines, ...more];
}

function drawClaim({ id, text, modality, condition, valid }: ReportedClaim, look: Look): readonly string[] {
  const kind = modality === 'ACTUAL' ? '' : ` · ${spoken(modality)}${condition === null ? '' : ` if ${condition}`}`;
  const room = look.width === undefined ? undefined : look.width - 2;
  const facts = paint(look.colors.dim, `valid ${valid?.edtf ?? 'unknown'}${kind} · ${id}`);
  return [...wrap(text, room), ...wrap(facts, room)].map((line) => `  ${line}`);
}
