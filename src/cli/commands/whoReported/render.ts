import { voicesInWords } from '../../../domain/text/voicesInWords.js';
import type {
  HappeningPartsFragment,
  ReportedClaimFragment,
  VersionPartsFragment,
  WhoReportedQuery,
} from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, withUnit, wrap } from '../../print/text.js';
import { lineOfClaim, renderList, timeOr } from '../../render/parts.js';
import { renderCorroboration } from '../../render/renderCorroboration.js';
import { type RenderedVoice, renderVoice } from '../../render/renderVoice.js';

/** The number of claims listed. The rest is counted; the voices below name their claims anyway. */
const maxClaims = 20;

/** An answer or a part of it, its voices as trees of any depth. */
type WithVoices<T> = Omit<T, VoiceList> & Readonly<Record<VoiceList, readonly RenderedVoice[]>>;
type VoiceList = 'origins' | 'denials' | 'doubts' | 'declined';
type Happening = WithVoices<HappeningPartsFragment>;
type Reporting = Omit<WhoReportedQuery['whoReported'], 'happenings' | 'corroboration' | VoiceList> &
  Readonly<Record<Exclude<VoiceList, 'origins'>, readonly RenderedVoice[]>> & {
    readonly happenings: readonly Happening[];
  };

/** The answer of whoReported: the claims, and each happening that they tell of by itself. */
export function renderReporting(
  { whoReported }: { readonly whoReported: Reporting },
  style: TerminalStyle,
): readonly string[] {
  const { claims, happenings, complete, reading } = whoReported;
  const [only] = happenings;
  const read =
    reading === null ? [] : [paint(style.colors.bold, 'Interpreted as'), ...wrap(`  ${reading}`, style.width), ''];
  if (happenings.length === 1 && only !== undefined) {
    return [
      ...read,
      ...drawClaims(claims, style, bounded(whoReported)),
      '',
      ...drawHappening(only, style, complete),
      ...(complete ? [] : drawDissent(whoReported, style)),
    ];
  }
  const title = `${count(happenings.length, 'happening')}; their voices are not added up`;
  return [
    ...read,
    paint(style.colors.bold, `${title}${bounded(whoReported)}`),
    ...happenings.slice(0, maxClaims).flatMap((happening) => ['', ...drawOne(happening, style, complete)]),
    ...(happenings.length > maxClaims ? ['', `… and ${count(happenings.length - maxClaims, 'more', 'more')}`] : []),
    ...(complete ? [] : drawDissent(whoReported, style)),
  ];
}

/** What is said of an answer that is not about all claims that match. */
function bounded({ complete, read, of }: Reporting): string {
  return complete ? '' : ` (read: the newest ${read} of ${of} matching claims; use more words, or the id of an event)`;
}

/** One of several happenings. */
function drawOne(happening: Happening, style: TerminalStyle, complete: boolean): readonly string[] {
  const { claims, event, mayBe } = happening;
  const open = mayBe.length === 0 ? '' : ', which may be part of another';
  const name = event === null ? '' : `${oneLine(event.name)}: `;
  return [...drawClaims(claims, style, open, name), ...drawHappening(happening, style, complete)];
}

function drawHappening(happening: Happening, style: TerminalStyle, complete: boolean): readonly string[] {
  const { claims, corroboration, versions, origins } = happening;
  const against = drawAgainst(happening, style, claims.length > 1);
  const read = complete ? '' : ' among the claims that were read';
  return [
    ...renderCorroboration(corroboration, style),
    ...drawVersions(versions, style),
    '',
    ...(origins.length > 0
      ? drawPart('Reported by', origins, style, claims.length > 1)
      : [`No reports in this view${read}.`, '']),
    ...(against.length > 0 ? against.slice(0, -1) : [`No denials, doubts or refusals to comment${read}.`]),
  ];
}

/** Dissent about all matching claims, also those that were not read. */
function drawDissent(whoReported: Reporting, style: TerminalStyle): readonly string[] {
  const against = drawAgainst(whoReported, style, true);
  const title = whoReported.dissentComplete
    ? `Dissent about all ${whoReported.of} matching claims`
    : 'Dissent about matching claims, the newest; there is more';
  const none = [
    whoReported.dissentComplete
      ? 'No denials, doubts or refusals to comment about any of them.'
      : 'None was found among the claims that were read.',
  ];
  return ['', paint(style.colors.bold, title), ...(against.length > 0 ? against.slice(0, -1) : none)];
}

function drawAgainst(
  { denials, doubts, declined }: Pick<Happening, 'denials' | 'doubts' | 'declined'>,
  style: TerminalStyle,
  several: boolean,
): readonly string[] {
  return [
    ...drawPart('Denied by', denials, style, several),
    ...drawPart('Doubted by', doubts, style, several),
    ...drawPart('Declined to comment', declined, style, several),
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
  return [paint(style.colors.bold, title), ...renderTree(trees, style.width), ''];
}

/** The versions side by side, if there are several. */
function drawVersions(versions: readonly VersionPartsFragment[], style: TerminalStyle): readonly string[] {
  if (versions.length < 2) return [];
  const lines = versions.map(({ claims, corroboration }) => {
    const told = claims.map((claim) => lineOfClaim(claim, style)).join('; ');
    return `${voicesInWords(corroboration, 'voice')}: ${told}`;
  });
  return renderList('Versions', lines.slice(0, maxClaims), style, lines.length);
}

function drawClaims(
  claims: readonly ReportedClaimFragment[],
  style: TerminalStyle,
  remark = '',
  name = '',
): readonly string[] {
  const title = `${name}${count(claims.length, 'matching claim')}${remark}`;
  const lines = claims.slice(0, maxClaims).flatMap((claim) => drawClaim(claim, style));
  const more = claims.length > maxClaims ? [`  … and ${count(claims.length - maxClaims, 'more', 'more')}`] : [];
  return [paint(style.colors.bold, title), ...lines, ...more];
}

function drawClaim(
  { id, text, modality, condition, valid, grade }: ReportedClaimFragment,
  style: TerminalStyle,
): readonly string[] {
  const kind = modality === 'ACTUAL' ? '' : ` · ${withUnit(modality)}${condition === null ? '' : ` if ${condition}`}`;
  const credibility = grade === null ? '' : ` · credibility ${grade.credibility ?? '?'}`;
  const room = style.width === undefined ? undefined : style.width - 2;
  const facts = paint(style.colors.dim, `valid ${timeOr(valid?.edtf, 'unknown')}${kind}${credibility} · ${id}`);
  return [...wrap(text, room), ...wrap(facts, room)].map((line) => `  ${line}`);
}
