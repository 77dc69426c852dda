import type { WireRecord } from '../../domain/records/records.js';
import type { Choice, Directory } from './directory.js';
import { eventKey } from './names.js';
import type { Origin } from './origins.js';
import type { Report } from './reports.js';
import type { UcdpPlace, UcdpRow } from './row.js';

/** The publisher of the dataset. */
export const publisherKey = 'ucdp:organisation/ucdp';

const publisher: WireRecord = {
  entity: {
    key: publisherKey,
    kind: 'ORGANISATION',
    name: 'Uppsala Conflict Data Program',
    aliases: ['UCDP'],
    sourceKind: 'MONITOR',
  },
};

/** A record shared by several rows. It is emitted with the first of them. */
interface UcdpThing {
  readonly key: string;
  readonly make: () => WireRecord;
}

/** The key of the dataset's document for a row: a country and a year, independent of the file. */
export function datasetKey({ countryId, year }: UcdpRow): string {
  return `dataset/${countryId}/${year}`;
}

/** The sides, the place, the sources and the documents of a row, with the spellings of the whole file. */
export function thingsOf(row: UcdpRow, directory: Directory): readonly UcdpThing[] {
  const offices = row.reports.map((report) => report.office);
  const named = row.origins.filter(({ isNamed }) => isNamed);
  const unnamed = row.origins.filter(({ isNamed }) => !isNamed);
  return [
    { key: publisherKey, make: () => publisher },
    ...[row.sideA, row.sideB].map(({ key }) => ({ key, make: () => sideRecord(key, directory) })),
    { key: row.place.key, make: () => placeRecord(directory.place(row.place)) },
    ...[...offices, ...named].map(({ key }) => ({ key, make: () => speakerRecord(key, directory) })),
    { key: datasetKey(row), make: () => datasetRecord(row) },
    ...unnamed.map((origin) => ({ key: origin.key, make: () => unnamedRecord(origin, row) })),
    ...row.reports.map((report) => ({ key: report.key, make: () => reportRecord(report) })),
  ];
}

/** One event per row. Its name contains the UCDP id. */
export function ucdpEventRecord({ id, place, when, violence, properties }: UcdpRow): WireRecord {
  return {
    event: {
      key: eventKey(id),
      name: clip(`UCDP ${id}: ${place.name}, ${when.replace(/^on /, '')}`),
      type: eventTypes[violence],
      ...(properties.length === 0 ? {} : { properties: [...properties] }),
    },
  };
}

/** The three types of organised violence of UCDP. */
const eventTypes = {
  STATE_BASED: 'state-based conflict',
  NON_STATE: 'non-state conflict',
  ONE_SIDED: 'one-sided violence',
} as const;

function placeRecord({ key, name, areas, latitude, longitude }: UcdpPlace): WireRecord {
  const located = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
  return { entity: { key, kind: 'PLACE', name, ...located, ...(areas.length > 0 ? { adminAreas: [...areas] } : {}) } };
}

function sideRecord(key: string, directory: Directory): WireRecord {
  return { entity: { key, kind: 'ACTOR', ...spelt(directory.side(key)) } };
}

function speakerRecord(key: string, directory: Directory): WireRecord {
  const { sourceKind, ...choice } = directory.speaker(key);
  return { entity: { key, kind: 'ORGANISATION', ...spelt(choice), sourceKind } };
}

/**
 * An unnamed source is scoped to a document and a mention. Only the document of the dataset tells of it, whichever report carried
 * it, and the number of the event in the mention keeps those of two rows apart.
 */
function unnamedRecord({ key, name }: Origin, row: UcdpRow): WireRecord {
  const mention = clip(`${eventKey(row.id)}: ${name}`);
  return { source: { key, name, document: datasetKey(row), mention } };
}

function spelt({ name, aliases }: Choice): { name: string; aliases?: string[] } {
  return aliases.length === 0 ? { name } : { name, aliases: [...aliases] };
}

/** The data contains neither publication date nor version, so they are unknown. */
function datasetRecord(row: UcdpRow): WireRecord {
  const title = `UCDP Georeferenced Event Dataset, ${row.country} ${row.year}`;
  return { document: { key: datasetKey(row), title, publisher: publisherKey } };
}

function reportRecord({ key, office, date, headline }: Report): WireRecord {
  return { document: { key, title: headline, publisher: office.key, publishedAt: date } };
}

function clip(name: string): string {
  return name.length > 500 ? `${name.slice(0, 499)}…` : name;
}
