import type { TrackRecordQuery } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTable } from '../../print/renderTable.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, groupDigits, paint, wrap } from '../../print/text.js';
import { lineOfClaim, renderList } from '../../render/parts.js';
import { nameOf } from '../../render/renderVoice.js';

/** The number of claims listed. The rest is counted. */
const maxClaims = 20;

const rows = [
  ['originated', 'claims originated'],
  ['firstToReport', 'certainly first to report, among several sources'],
  ['onlyRepeated', 'only relayed'],
  ['laterCorroborated', 'later corroborated by an independent voice'],
  ['denied', 'denied or doubted by another source'],
  ['retracted', 'retracted or withdrawn'],
] as const;

/** The counts as a table, then the claims behind each. */
export function renderTrackRecord({ trackRecord }: TrackRecordQuery, style: TerminalStyle): readonly string[] {
  const { source, complete, read, of } = trackRecord;
  const basis = complete
    ? `Based on ${count(of, 'attribution')}.`
    : `Based on the latest ${groupDigits(read)} of its ${count(of, 'attribution')}.`;
  const columns = [{ title: 'claims', align: 'right' as const }, { title: 'outcome' }];
  const table = rows.map(([key, meaning]) => [groupDigits(trackRecord[key].count), meaning]);
  return [
    ...wrap(`${paint(style.colors.bold, oneLine(nameOf(source)))} ${paint(style.colors.dim, source.id)}`, style.width),
    basis,
    '',
    ...renderTable(columns, table, style).split('\n'),
    ...rows.flatMap(([key, meaning]) => {
      const { claims, count: all } = trackRecord[key];
      const lines = claims.slice(0, maxClaims).map((claim) => lineOfClaim(claim, style));
      return renderList(`${meaning.slice(0, 1).toUpperCase()}${meaning.slice(1)}`, lines, style, all);
    }),
  ];
}
