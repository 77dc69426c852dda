import type { WhatIfQuery } from '../generated.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, wrap } from '../print/text.js';
import { lineOfClaim, renderList } from './parts.js';
import { renderConflicts } from './renderConflicts.js';
import { rangeOf } from './renderCorroboration.js';

/** The effect of a what-if: claims without support, claims with fewer voices, and conflicts that would disappear. */
export function renderDifference({ whatIf }: WhatIfQuery, style: TerminalStyle): readonly string[] {
  const { explanation, affected, complete, lost, shrunk, conflictsGone, conflictsGoneCount } = whatIf;
  const part = complete ? [] : [`Only the newest of the ${count(affected, 'claim')} were checked.`];
  return [
    ...[explanation, ...part].flatMap((line) => wrap(line, style.width)),
    ...renderList(
      'Claims that would lose all support',
      lost.map((claim) => lineOfClaim(claim, style)),
      style,
    ),
    ...renderList(
      'Claims that would lose some support',
      shrunk.map(({ claim, before, after }) => `${rangeOf(before)} → ${rangeOf(after)}: ${lineOfClaim(claim, style)}`),
      style,
    ),
    ...(conflictsGone.length === 0
      ? []
      : ['', ...renderConflicts('Conflicts that would disappear', conflictsGone, style, conflictsGoneCount)]),
  ];
}
