import type { ClaimRecord, WireRecord } from '../../domain/records/records.js';
import { attributeCore, extracted } from './attributeCore.js';
import { type Figures, figuresOf, figuresText } from './figures.js';
import { eventKey } from './names.js';
import type { UcdpRow } from './row.js';
import { datasetKey, publisherKey, ucdpEventRecord } from './things.js';

/** The records of a row, except the nodes it references. */
interface RowRecords {
  readonly records: readonly WireRecord[];
  readonly warnings: readonly string[];
}

/**
 * A row gives an event and two claims. The *core* (who, where, when) is attributed to the reports. The *figures* are asserted
 * by the dataset alone, based on the reports, because no report is known to have given them.
 */
export function rowRecords(row: UcdpRow): RowRecords {
  const dataset = { document: datasetKey(row), publisher: publisherKey };
  const core = `${row.id}/core`;
  const voices = attributeCore(row, core, dataset);
  const figures = figuresOf(row);
  const drawn = figuresRecords(row, figures, voices.outermost);
  const records: readonly WireRecord[] = [
    ucdpEventRecord(row),
    coreClaim(row, core),
    ...drawn.claims,
    ...voices.attributions,
    ...drawn.attributions,
    ...voices.relays,
    ...drawn.bases,
    describes(row, core),
    ...drawn.links,
  ];
  return { records, warnings: figures.warning === undefined ? [] : [figures.warning] };
}

interface Drawn {
  readonly claims: readonly WireRecord[];
  readonly attributions: readonly WireRecord[];
  readonly bases: readonly WireRecord[];
  readonly links: readonly WireRecord[];
}

function figuresRecords(row: UcdpRow, { quantity }: Figures, outermost: readonly string[]): Drawn {
  if (quantity === undefined) return { claims: [], attributions: [], bases: [], links: [] };
  const key = `${row.id}/figures`;
  const from = `${row.id}/counted`;
  const occurrence = `${eventKey(row.id)}/figures`;
  const claim = {
    ...aboutEvent(row),
    occurrence,
    key,
    predicate: 'killed',
    text: figuresText(row, quantity),
    quantity,
  };
  const said = { key: from, document: datasetKey(row), source: publisherKey, claim: key, mode: 'NARRATIVE' } as const;
  return {
    claims: [{ claim }],
    attributions: [{ attribution: { ...said, ...extracted } }],
    bases: outermost.map((on) => ({ basis: { from, on } })),
    links: [describes(row, key)],
  };
}

function coreClaim(row: UcdpRow, key: string): WireRecord {
  const { sideA, sideB, place, when } = row;
  const areas = [...place.areas].reverse().join(', ');
  const where = `at ${place.name}${areas === '' ? '' : ` (${areas})`} ${when}.`;
  const oneSided = row.violence === 'ONE_SIDED';
  const text = oneSided
    ? `${sideA.name} attacked ${sideB.name} ${where}`
    : `${sideA.name} and ${sideB.name} fought ${where}`;
  return { claim: { ...aboutEvent(row), key, predicate: oneSided ? 'attacked' : 'fought', text } };
}

/**
 * The common part of both claims. Side "a" is not necessarily the attacker, so if two sides fought, both are actors; in
 * one-sided violence "a" attacked and "b", the civilians, were the target. The UCDP id distinguishes otherwise equal events,
 * and identifies the row in later releases.
 */
function aboutEvent({
  id,
  violence,
  sideA,
  sideB,
  place,
  valid,
  properties,
}: UcdpRow): Pick<ClaimRecord, 'participants' | 'occurrence' | 'properties'> & { valid: string } {
  return {
    participants: [
      { role: 'ACTOR', entity: sideA.key },
      { role: violence === 'ONE_SIDED' ? 'TARGET' : 'ACTOR', entity: sideB.key },
      { role: 'PLACE', entity: place.key },
    ],
    valid,
    occurrence: eventKey(id),
    ...(properties.length === 0 ? {} : { properties: [...properties] }),
  };
}

function describes({ id }: UcdpRow, from: string): WireRecord {
  const reason = `UCDP lists it as event ${id}`;
  return { link: { kind: 'DESCRIBES', from, to: eventKey(id), by: 'ucdp-ged', reason } };
}
