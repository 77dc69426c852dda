import { sha256 } from '../../domain/records/ids.js';
import type { ClaimRecord, WireRecord } from '../../domain/records/records.js';
import { rowExtractor, tableOfExtractor } from '../../domain/records/rowExtractor.js';
import { rowVoices, type SharedRecord } from './rowVoices.js';
import type { TableDirectory } from './tableDirectory.js';
import type { TableMap } from './tableMap.js';
import type { TableRow } from './tableRow.js';
import { clippedText } from './things.js';

interface RowRecords {
  readonly shared: readonly SharedRecord[];
  readonly own: readonly WireRecord[];
}

/**
 * A row gives one claim and, in each document, the attributions of those who said it, of those who passed it on, and of the
 * publisher, each relaying the ones before.
 */
export function tableRecords(row: TableRow, map: TableMap, directory: TableDirectory): RowRecords {
  const things = [
    ...[...row.who, ...row.through, ...(row.publisher === undefined ? [] : [row.publisher])].filter(
      ({ isNamed }) => isNamed,
    ),
    ...row.participants.map(({ thing }) => thing),
  ];
  const entities = things.flatMap((thing) => {
    const record = directory.recordOf(thing);
    return record === undefined ? [] : [{ key: thing.key, record }];
  });
  const claim = claimOf(row, directory);
  const told = rowVoices(row, { map, directory, claim: claim.key });
  const event = row.event === undefined ? [] : [{ event: { key: eventKey(row.event), name: row.event } }];
  return {
    shared: [...entities, ...told.flatMap(({ shared }) => shared)],
    own: [
      ...told.flatMap(({ sources }) => sources),
      ...event,
      { claim },
      ...told.flatMap(({ attributions }) => attributions),
      ...told.flatMap(({ relays }) => relays),
      ...(row.event === undefined ? [] : [describes(claim.key, row.event, map)]),
    ],
  };
}

type WireClaim = Extract<WireRecord, { readonly claim: unknown }>['claim'];

/**
 * Without a predicate the words are the predicate, so that claims with other words are never taken for reports of one happening.
 * An occurrence tells the claim from those of other events, and from those about nothing that is named.
 */
function claimOf(row: TableRow, directory: TableDirectory): WireClaim {
  const participants = row.participants.map(({ role, thing }) => ({ role, entity: directory.keyOf(thing) }));
  const content: Omit<ClaimRecord, 'key' | 'text' | 'modality' | 'participants' | 'valid'> & { valid?: string } = {
    predicate: row.predicate ?? wordsOf(row.sameAs),
    ...(row.happened === undefined ? {} : { valid: row.happened }),
    ...(row.quantity === undefined ? {} : { quantity: row.quantity }),
  };
  const isNamed = row.event !== undefined || participants.length === 0;
  // Equal only for equal claims: a second claim on one occurrence would count as a later word on the first.
  const identity = sha256(JSON.stringify([content, participants, wordsOf(row.sameAs), row.event ?? null])).slice(0, 24);
  return {
    key: `${row.key}/claim`,
    ...content,
    text: row.said,
    participants,
    ...(isNamed
      ? { occurrence: `${row.event === undefined ? 'claim' : clippedText(eventKey(row.event), 150)}/${identity}` }
      : {}),
    ...(row.properties.length === 0 ? {} : { properties: [...row.properties] }),
  };
}

/** The words of a claim in lower case; long ones are cut and made unique. */
function wordsOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s.!?…]+$/, '') || text;
  return words.length <= 100 ? words : `${words.slice(0, 80).trim()}… ${sha256(words).slice(0, 12)}`;
}

function describes(from: string, event: string, map: TableMap): WireRecord {
  const reason = `the table ${map.namespace} lists it under ${event.slice(0, 200)}`;
  return {
    link: {
      kind: 'DESCRIBES',
      from,
      to: eventKey(event),
      by: tableOfExtractor(rowExtractor(map.namespace, '')),
      reason,
    },
  };
}

function eventKey(event: string): string {
  // A colon would end a namespace.
  return `event/${clippedText(event.replace(/[%:]/g, encodeURIComponent), 200)}`;
}
