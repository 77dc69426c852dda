import { curlLine, renderAccess, renderPage, type WriteAccess } from '../../access/renderAccess.js';
import type { StatsQuery } from '../../generated.js';
import type { Field } from '../../print/renderFields.js';
import { renderFields } from '../../print/renderFields.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint } from '../../print/text.js';

/** What `serve` prints at startup. */
interface Start {
  readonly version: string;
  readonly place: string;
  readonly stats: StatsQuery['stats'];
  /** Whether demonstration data was loaded into the empty graph. */
  readonly seeded: boolean;
  /** The address of the server, without a trailing slash. */
  readonly url: string;
  readonly writing: WriteAccess;
  /** An example query that has an answer in this graph. */
  readonly question: string;
}

const firstRecord =
  'mutation { record(records: [{ entity: { key: "mine:first", kind: PLACE, name: "A first place" } }]) { change { seq } } }';

/** The block that `serve` prints when it is ready. */
export function renderStart(start: Start, style: TerminalStyle): readonly string[] {
  const { bold, cyan, dim } = style.colors;
  const { stats, url } = start;
  const { keyFile } = start.writing;
  const fields: readonly Field[] = [
    ['engine', `${stats.engine.name} ${stats.engine.version}, ${start.place}`],
    ['contents', `${contentsOf(stats)}${start.seeded ? ' (demonstration data)' : ''}`],
    renderAccess(start.writing),
    ['graphql', cyan(`${url}/graphql`)],
    ['health', cyan(`${url}/health`)],
    ['query', curlLine(url, start.question)],
    ['write', keyFile === undefined ? null : curlLine(url, firstRecord, keyFile)],
  ];
  return [
    `${bold('whosaid')} ${start.version}`,
    // Commands to copy must not be wrapped.
    ...renderFields(fields, { ...style, width: undefined }).map((line) => `  ${line}`),
    paint(dim, 'Press Ctrl-C to stop.'),
    ...renderPage(start.writing),
  ];
}

function contentsOf(stats: StatsQuery['stats']): string {
  if (stats.seq === 0) return 'empty';
  return [
    count(stats.claims, 'claim'),
    count(stats.attributions, 'attribution'),
    count(stats.documents, 'document'),
    count(stats.sources, 'source'),
  ].join(', ');
}
