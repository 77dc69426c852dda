import { voicesInWords } from '../../../domain/text/voicesInWords.js';
import type { ReplayChangePartsFragment, ReplayHappeningPartsFragment, ReplayQuery } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit, wrap } from '../../print/text.js';
import { deciderOf, lineOfClaim, nameOfThing, renderList, withRest } from '../../render/parts.js';
import { renderAttribution } from '../../render/renderAttribution.js';

const titles: Readonly<Record<string, string>> = { NEW: 'New', GONE: 'Gone', CHANGED: 'Changed' };

/** The result of a replay: the same or not, and what is new, gone or changed, with the journal entry. */
export function renderReplay({ replay }: ReplayQuery, style: TerminalStyle): readonly string[] {
  const { same, unchanged, recordedAt, seq, explanation, changes, happenings } = replay;
  const verdict = same && unchanged ? 'Same answer' : 'Different answer';
  const { bold, dim } = style.colors;
  return [
    paint(bold, verdict),
    ...wrap(explanation, style.width),
    ...wrap(paint(dim, `Receipt of ${recordedAt}, journal entry ${seq}.`), style.width),
    ...(unchanged
      ? []
      : renderList(
          'Ranges then and now',
          happenings.map((one) => lineOfRanges(one, style)),
          style,
        )),
    ...Object.keys(titles).flatMap((kind) =>
      drawKind(
        kind,
        changes.filter((change) => change.kind === kind),
        style,
      ),
    ),
  ];
}

function drawKind(
  kind: string,
  changes: readonly ReplayChangePartsFragment[],
  style: TerminalStyle,
): readonly string[] {
  if (changes.length === 0) return [];
  const nodes = changes.map(({ attribution, decision, change }): TreeNode => {
    if (attribution === null) return { lines: [lineOfDecision(decision, style), sinceOf(change)] };
    const { lines } = renderAttribution(attribution, style, { what: true });
    return { lines: [...lines, sinceOf(change)] };
  });
  return ['', paint(style.colors.bold, `${titles[kind]} (${changes.length})`), ...renderTree(nodes, style.width)];
}

function lineOfDecision(decision: ReplayChangePartsFragment['decision'], style: TerminalStyle): string {
  if (decision === null) return 'a decision that was taken back with its import';
  const names = decision.subjects.map((subject) => oneLine(nameOfThing(subject)));
  const subjects = withRest(names, decision.subjectCount).join(', ');
  return `${withUnit(decision.kind)} of ${subjects}${deciderOf(decision)} ${paint(style.colors.dim, decision.id)}`;
}

function lineOfRanges({ claims, before, after }: ReplayHappeningPartsFragment, style: TerminalStyle): string {
  const [was, is] = [before, after].map((range) => (range === null ? 'nothing' : voicesInWords(range, 'voice')));
  return `${was} → ${is}: ${claims.map((claim) => lineOfClaim(claim, style)).join('; ')}`;
}

/** What the answer of a receipt is: how many voices say what. */
export function linesOfAnswer({ happenings }: ReplayQuery['replay'], style: TerminalStyle): readonly string[] {
  const lines = happenings.map(({ claims, after }) => {
    const range = after === null ? 'nothing' : voicesInWords(after, 'independent voice');
    return `${range}: ${claims.map((claim) => lineOfClaim(claim, style)).join('; ')}`;
  });
  return lines.length === 0 ? ['nobody says so'] : lines;
}

function sinceOf(change: ReplayChangePartsFragment['change']): string {
  if (change === null) return 'not caused by a single journal entry';
  return `since journal entry ${change.seq}, ${withUnit(change.kind)}${deciderOf(change)}`;
}
