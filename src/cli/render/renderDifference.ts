import type { WhatIfQuery } from '../generated.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, wrap } from '../print/text.js';
import { lineOfClaim, renderList } from './parts.js';
import { renderConflicts } from './renderConflicts.js';
import { rangeOf } from './renderCorroboration.js';

/** What would change: claims that would be lost, those that fewer voices would stand behind, and conflicts that would end. */
export function renderDifference({ whatIf }: WhatIfQuery, style: TerminalStyle): readonly string[] {
  const { explanation, affected, complete, lost, shrunk, conflictsGone, conflictsGoneCount } = whatIf;
  const part = complete ? [] : [`Not all of the ${count(affected, 'claim')} were looked at, only the newest.`];
  return [
    ...[explanation, ...part].flatMap((line) => wrap(line, style.width)),
    ...renderList(
      'Claims that would lose all support',
      lost.map((claim) => lineOfClaim(claim, style)),
      style,
    ),
    ...renderList(
      'Claims that would keep some',
      shrunk.map(({ claim, before, after }) => `${rangeOf(before)} → ${rangeOf(after)}: ${lineOfClaim(claim, style)}`),
      style,
    ),
    ...(conflictsGone.length === 0
      ? []
      : ['', ...renderConflicts('Conflicts that would be gone', conflictsGone, style, conflictsGoneCount)]),
  ];
}
