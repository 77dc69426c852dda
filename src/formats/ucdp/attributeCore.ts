import type { WireRecord } from '../../domain/records/records.js';
import type { NamedOrigin } from './origins.js';
import type { UcdpRow } from './row.js';

/** The attributions of the core claim of an event. */
interface CoreVoices {
  readonly attributions: readonly WireRecord[];
  readonly relays: readonly WireRecord[];
  /** The outermost attributions, which the figures of the dataset are based on. */
  readonly outermost: readonly string[];
}

interface Said {
  readonly key: string;
  readonly document: string;
  readonly source: string;
  /** How the row spells the source, unless it is the dataset itself. */
  readonly spelling?: string;
  readonly mode: 'INDIRECT' | 'NARRATIVE';
  readonly certainty?: 'UNCOMMITTED';
}

/** Common fields of all attributions: they are derived from the dataset by rule, not from the reports themselves. */
export const extracted = { extractor: 'ucdp-ged', coding: 'LIKELY' } as const;

/**
 * The attributions of a row's core claim. In the document of each report:
 *
 * - its office speaks for itself if it is one of the row's origins;
 * - any other office relays every origin of the row, because the data does not say which;
 * - if the row names no origin, the office narrates.
 *
 * An origin without a report is known only from the dataset: its publisher relays it in the dataset's document. A row without
 * reports and origins is the publisher's own narrative.
 */
export function attributeCore(
  row: UcdpRow,
  claim: string,
  dataset: { readonly document: string; readonly publisher: string },
): CoreVoices {
  const voices = new Voices(row);
  const reports = distinctVoices(row.reports);
  const origins = distinctVoices(row.origins).map((origin) => origin.key);
  const offices = new Set(reports.map((report) => report.office.key));
  for (const { key, office } of reports) {
    if (origins.length === 0 || origins.includes(office.key)) voices.speak(key, office.key);
    else voices.relay(key, office.key, origins);
  }
  const allAreOrigins = reports.every((report) => origins.includes(report.office.key));
  const uncovered = allAreOrigins ? origins.filter((origin) => !offices.has(origin)) : [];
  if (uncovered.length > 0) voices.relay(dataset.document, dataset.publisher, uncovered);
  if (reports.length === 0 && origins.length === 0) voices.speak(dataset.document, dataset.publisher);
  return voices.of(claim);
}

/** Removes duplicate reports and origins, in the order of the row. */
export function distinctVoices<T extends { readonly key: string }>(things: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return things.filter(({ key }) => !seen.has(key) && seen.add(key));
}

class Voices {
  readonly #row: string;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #said: Said[] = [];
  readonly #relays: WireRecord[] = [];
  readonly #outermost: string[] = [];

  constructor({ id, reports, origins }: UcdpRow) {
    this.#row = id;
    const spelt = [...reports.map(({ office }) => office), ...origins];
    this.#spellings = new Map(spelt.map(({ key, name }) => [key, name]));
  }

  speak(document: string, source: NamedOrigin['key']): void {
    this.#outermost.push(this.#say({ document, source, mode: 'NARRATIVE' }));
  }

  relay(document: string, carrier: string, origins: readonly string[]): void {
    const said = origins.map((source) => this.#say({ document, source, mode: 'INDIRECT' }));
    const from = this.#say({ document, source: carrier, mode: 'INDIRECT', certainty: 'UNCOMMITTED' });
    this.#relays.push(...said.map((to) => ({ relay: { from, to } })));
    this.#outermost.push(from);
  }

  of(claim: string): CoreVoices {
    const attributions = this.#said.map((said) => ({ attribution: { ...said, claim, ...extracted } }));
    return { attributions, relays: this.#relays, outermost: this.#outermost };
  }

  #say(said: Omit<Said, 'key' | 'spelling'>): string {
    const spelling = this.#spellings.get(said.source);
    const key = `${this.#row}/said/${this.#said.length + 1}`;
    this.#said.push({ key, ...said, ...(spelling === undefined ? {} : { spelling }) });
    return key;
  }
}
