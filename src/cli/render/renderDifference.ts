import { voicesInWords } from '../../domain/text/voicesInWords.js';
import type { ChangedRangePartsFragment, WhatIfQuery } from '../generated.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { wrap } from '../print/text.js';
import { lineOfClaim, renderList } from './parts.js';
import { renderConflicts } from './renderConflicts.js';

/** The effect of a what-if: claims that would lose or gain support, and conflicts that would disappear or arise. */
export function renderDifference({ whatIf }: WhatIfQuery, style: TerminalStyle): readonly string[] {
  const { explanation, lost, conflictsGone, conflictsGoneCount } = whatIf;
  const { conflictsArising, conflictsArisingCount, complete, read, of } = whatIf;
  const bounded =
    complete || read < of
      ? ''
      : ' Not all conflicts were looked for: some claims have too many others to compare with.';
  return [
    ...wrap(`${explanation}${bounded}`, style.width),
    ...renderList(
      'Claims that would lose all support',
      lost.map((claim) => lineOfClaim(claim, style)),
      style,
    ),
    ...renderRanges('Claims that would lose some support', whatIf.shrunk, style),
    ...renderRanges('Claims that would gain support', whatIf.gained, style),
    ...renderRanges('Claims that would have more support', whatIf.grown, style),
    ...(conflictsGone.length === 0
      ? []
      : ['', ...renderConflicts('Conflicts that would disappear', conflictsGone, style, conflictsGoneCount)]),
    ...(conflictsArising.length === 0
      ? []
      : ['', ...renderConflicts('Conflicts that would arise', conflictsArising, style, conflictsArisingCount)]),
  ];
}

function renderRanges(
  title: string,
  changed: readonly ChangedRangePartsFragment[],
  style: TerminalStyle,
): readonly string[] {
  const lines = changed.map(
    ({ claim, before, after }) =>
      `${voicesInWords(before, 'voice')} → ${voicesInWords(after, 'voice')}: ${lineOfClaim(claim, style)}`,
  );
  return renderList(title, lines, style);
}
