import { curlLine, renderAccess, type WriteAccess } from '../../access/renderAccess.js';
import type { StatsQuery } from '../../generated.js';
import type { Field } from '../../print/renderFields.js';
import { renderFields } from '../../print/renderFields.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint } from '../../print/text.js';

/** What the person who started a server is told. */
interface Start {
  readonly version: string;
  readonly place: string;
  readonly stats: StatsQuery['stats'];
  /** Loaded just now, because the graph was empty. */
  readonly seeded: boolean;
  /** The address of the server, without a slash at its end. */
  readonly url: string;
  readonly writing: WriteAccess;
  /** A question that this graph has an answer to. */
  readonly question: string;
}

const firstRecord =
  'mutation { record(records: [{ entity: { key: "mine:first", kind: PLACE, name: "A first place" } }]) { change { seq } } }';

/** The one block that a server prints when it is ready. */
export function renderStart(start: Start, style: TerminalStyle): readonly string[] {
  const { bold, cyan, dim } = style.colors;
  const { stats, url } = start;
  const { keyFile } = start.writing;
  const fields: readonly Field[] = [
    ['engine', `${stats.engine.name} ${stats.engine.version}, ${start.place}`],
    ['holds', `${heldOf(stats)}${start.seeded ? ', the demonstration data' : ''}`],
    ...renderAccess(start.writing),
    ['graphql', cyan(`${url}/graphql`)],
    ['health', cyan(`${url}/health`)],
    ['ask', curlLine(url, start.question)],
    ['write', keyFile === undefined ? null : curlLine(url, firstRecord, keyFile)],
  ];
  return [
    `${bold('whosaid')} ${start.version}`,
    // What is to be copied must not be wrapped.
    ...renderFields(fields, { ...style, width: undefined }).map((line) => `  ${line}`),
    paint(dim, 'Ctrl-C stops it.'),
  ];
}

function heldOf(stats: StatsQuery['stats']): string {
  if (stats.seq === 0) return 'nothing yet';
  return [
    count(stats.claims, 'claim'),
    count(stats.attributions, 'attribution'),
    count(stats.documents, 'document'),
    count(stats.sources, 'source'),
  ].join(', ');
}
