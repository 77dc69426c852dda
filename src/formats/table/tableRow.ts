import { sha256 } from '../../domain/records/ids.js';
import {
  type Certainty,
  certainties,
  type EntityKind,
  entityKinds,
  type Role,
  type SourceKind,
  type Stance,
  sourceKinds,
  stances,
} from '../../domain/vocabulary.js';
import { originsSpelt, saysNothing } from '../originKind.js';
import type { RowCells } from './rowCells.js';
import {
  checkedName,
  dateIn,
  type RowFigure,
  readChoice,
  readCount,
  readDegrees,
  readHappened,
  readUrl,
} from './rowValues.js';
import type { TableMap } from './tableMap.js';
import { type NamedThing, namedThing, placeOf, type TablePlace } from './things.js';

/** Somebody who says or passes on something. Without a name, it is a source of this row alone. */
export interface Speaker extends NamedThing {
  readonly isNamed: boolean;
}

interface Participant {
  readonly role: Role;
  readonly thing: NamedThing;
}

/** What one row says: one saying, by one or more sources. */
export interface TableRow {
  /** What identifies the row in later versions of the table. */
  readonly key: string;
  readonly who: readonly Speaker[];
  readonly entityKind: EntityKind | undefined;
  readonly sourceKind: SourceKind | undefined;
  readonly through: readonly Speaker[];
  readonly publisher: Speaker | undefined;
  readonly said: string;
  /** Equal for rows that say the same. */
  readonly sameAs: string;
  readonly isQuoted: boolean;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly predicate: string | undefined;
  readonly participants: readonly Participant[];
  readonly place: TablePlace | undefined;
  readonly happened: string | undefined;
  readonly stated: string | undefined;
  readonly published: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly quantity: RowFigure | undefined;
  readonly event: string | undefined;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** @throws InvalidInput with the column and the problem */
export function readTableRow(cells: RowCells, map: TableMap, digest: string): TableRow {
  const [said, quotation] = [cells.text('said'), cells.text('quotation')];
  const words = said || quotation || cells.text('sameAs');
  if (words === '')
    throw cells.fault(map.columns.said === undefined ? 'quotation' : 'said', 'is empty: write what was said');
  const place = readPlace(cells, map);
  const row: TableRow = {
    key: readKey(cells, map, digest),
    who: speakers(cells, 'who'),
    ...readKind(cells),
    through: speakers(cells, 'through'),
    publisher: speakers(cells, 'publisher')[0],
    said: words,
    sameAs: cells.text('sameAs') || words,
    isQuoted: quotation !== '',
    stance: readChoice(
      cells,
      'stance',
      stances.filter((one) => one !== 'WITHDRAWS'),
      'ASSERTS',
    ),
    certainty: readChoice(cells, 'certainty', certainties, 'CERTAIN'),
    predicate: cells.text('predicate').toLowerCase() || undefined,
    participants: [
      ...readParticipants(cells, map),
      ...(place === undefined ? [] : [{ role: 'PLACE' as const, thing: place }]),
    ],
    place,
    happened: readHappened(cells, map),
    stated: dateIn(cells, map, 'stated'),
    published: dateIn(cells, map, 'published'),
    title: cells.text('title') || undefined,
    url: readUrl(cells),
    quantity: readCount(cells),
    event: cells.text('event') || undefined,
    properties: (map.columns.keep ?? [])
      .map((heading) => ({
        name: heading.replace(/\s+/g, '_').slice(0, 60),
        value: cells.cell('keep', heading).slice(0, 200),
      }))
      .filter(({ value }) => value !== ''),
  };
  if (row.who.length + row.through.length > 0 || row.publisher !== undefined) return row;
  throw cells.fault('who', 'is empty, and so are through and publisher: write who said it');
}

/** The key in the map's columns; without any, that of the content: then a changed row is another row. */
function readKey(cells: RowCells, { columns }: TableMap, digest: string): string {
  if (columns.key === undefined) return digest;
  const headings = [columns.key].flat();
  const parts = headings.map((heading) => cells.cell('key', heading));
  const empty = headings.find((_, at) => parts[at] === '');
  if (empty !== undefined) throw cells.fault('key', 'is empty: each row needs a key of its own', { column: empty });
  const key = parts.join(' · ');
  return key.length <= 100 ? key : sha256(key).slice(0, 32);
}

/** Words such as "n/a" name nobody. */
function speakers(cells: RowCells, field: 'who' | 'through' | 'publisher'): readonly Speaker[] {
  const found = cells
    .names(field)
    .flatMap(originsSpelt)
    .filter(({ kind }) => kind !== 'MISSING')
    .map(({ name, kind }) => ({ ...namedThing(checkedName(cells, field, name)), isNamed: kind === 'NAMED' }));
  return [...new Map(found.map((speaker) => [speaker.key, speaker])).values()];
}

function readKind(cells: RowCells): Pick<TableRow, 'entityKind' | 'sourceKind'> {
  const text = cells.text('kind');
  if (text === '') return { entityKind: undefined, sourceKind: undefined };
  const ofEntities = entityKinds.filter((kind) => kind !== 'PLACE' && kind !== 'OTHER');
  const kind = readChoice(cells, 'kind', [...sourceKinds, ...ofEntities], 'UNSPECIFIED');
  const entityKind = ofEntities.find((one) => one === kind);
  if (entityKind !== undefined) return { entityKind, sourceKind: undefined };
  return { entityKind: kind === 'ARMED_GROUP' ? 'ACTOR' : undefined, sourceKind: kind as SourceKind };
}

function readParticipants(cells: RowCells, { columns: { roles = {}, about } }: TableMap): readonly Participant[] {
  const given = [
    ...Object.entries(roles).map(([role, source]) => ({ field: `roles.${role}`, role: role as Role, source })),
    { field: 'about', role: 'TOPIC' as const, source: about },
  ];
  return given.flatMap(({ field, role, source }) => {
    if (source === undefined) return [];
    const isPlace = role === 'PLACE' || role === 'ORIGIN' || role === 'DESTINATION';
    return cells.namesOf(field, source).map((text) => {
      const name = checkedName(cells, field, text, source);
      return { role, thing: isPlace ? placeOf(name, []) : namedThing(name) };
    });
  });
}

function readPlace(cells: RowCells, { columns }: TableMap): TablePlace | undefined {
  const areas = (columns.areas ?? [])
    .map((heading) => cells.cell('areas', heading))
    .filter((area) => !saysNothing(area));
  const given = cells.text('place');
  // A place that is only known by its widest areas is the narrowest of them.
  const name = (saysNothing(given) ? '' : given) || (columns.place === undefined ? '' : (areas.at(-1) ?? ''));
  if (name === '') return undefined;
  const within = areas.at(-1) === name ? areas.slice(0, -1) : areas;
  const [latitude, longitude] = [readDegrees(cells, 'latitude', 90), readDegrees(cells, 'longitude', 180)];
  if ((latitude === undefined) !== (longitude === undefined)) {
    throw cells.fault(latitude === undefined ? 'latitude' : 'longitude', 'is empty: give both, or neither');
  }
  return placeOf(
    checkedName(cells, 'place', name),
    within,
    latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  );
}
