import type { WhatIfAnswer } from '../commands/whatIf/document.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, wrap } from '../print/text.js';
import { lineOfClaim, renderList } from './parts.js';
import { renderConflicts } from './renderConflicts.js';
import { rangeOf } from './renderCorroboration.js';

/** What would change: claims that would be lost, those that fewer voices would stand behind, and conflicts that would end. */
export function renderDifference({ whatIf }: WhatIfAnswer, look: TerminalStyle): readonly string[] {
  const { explanation, affected, complete, lost, shrunk, conflictsGone, conflictsGoneCount } = whatIf;
  const part = complete ? [] : [`Not all of the ${count(affected, 'claim')} were looked at, only the newest.`];
  return [
    ...[explanation, ...part].flatMap((line) => wrap(line, look.width)),
    ...renderList(
      'Claims that would lose all support',
      lost.map((claim) => lineOfClaim(claim, look)),
      look,
    ),
    ...renderList(
      'Claims that would keep some',
      shrunk.map(({ claim, before, after }) => `${rangeOf(before)} → ${rangeOf(after)}: ${lineOfClaim(claim, look)}`),
      look,
    ),
    ...(conflictsGone.length === 0
      ? []
      : ['', ...renderConflicts('Conflicts that would be gone', conflictsGone, look, conflictsGoneCount)]),
  ];
}
