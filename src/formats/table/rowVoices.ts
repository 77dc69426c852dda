import { sha256 } from '../../domain/records/ids.js';
import type { WireRecord } from '../../domain/records/records.js';
import { rowExtractor } from '../../domain/records/rowExtractor.js';
import type { TableDirectory } from './tableDirectory.js';
import type { TableMap } from './tableMap.js';
import type { Speaker, TableRow } from './tableRow.js';
import { clippedText } from './things.js';

/** A record shared by several rows. It is emitted with the first of them. */
export interface SharedRecord {
  readonly key: string;
  readonly record: WireRecord;
}

/** What is attributed to whom in one document of a row. */
interface DocumentVoices {
  readonly shared: readonly SharedRecord[];
  readonly sources: readonly WireRecord[];
  readonly attributions: readonly WireRecord[];
  readonly relays: readonly WireRecord[];
}

interface Coding {
  readonly map: TableMap;
  readonly directory: TableDirectory;
  /** The key of the claim. */
  readonly claim: string;
}

/**
 * The voices of a row. In each document those speak who said it; those who passed it on relay them, and the publisher relays these.
 * If only those who passed it on are known, each of them published a document.
 */
export function rowVoices(row: TableRow, coding: Coding): readonly DocumentVoices[] {
  const { publisher, through } = row;
  if (publisher !== undefined || through.length === 0) return [new Voices(row, coding, publisher, '0').of(through)];
  return through.map((one, at) => new Voices(row, coding, one, String(at)).of([]));
}

class Voices {
  readonly #document: string;
  readonly #publisher: string;
  readonly #shared: SharedRecord[] = [];
  readonly #sources = new Map<string, WireRecord>();
  readonly #attributions: WireRecord[] = [];
  readonly #relays: WireRecord[] = [];
  /** The attribution of each source. */
  readonly #said = new Map<string, string>();

  /** @param at tells the documents of one row apart */
  constructor(
    private readonly row: TableRow,
    private readonly coding: Coding,
    private readonly publisher: Speaker | undefined,
    private readonly at: string,
  ) {
    const { url, published } = row;
    // Without a title and an address, each row has a document of its own: nothing says that two are one.
    const title = row.title ?? url?.slice(0, 500) ?? `Row ${row.key} of ${coding.map.namespace}`;
    const fields = {
      title,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { publishedAt: published }),
    };
    const named = publisher?.isNamed === true ? coding.directory.keyOf(publisher) : undefined;
    const id = sha256(JSON.stringify([named ?? null, fields])).slice(0, 24);
    this.#document = `document/${id}`;
    this.#publisher = named ?? `publisher/${id}`;
    if (named === undefined) {
      const name = publisher?.name ?? 'the publisher';
      const source = { key: this.#publisher, name, sourceKind: 'OUTLET' as const, publisherOf: fields };
      this.#shared.push({ key: this.#publisher, record: { source } });
    }
    const document = { key: this.#document, ...fields, publisher: this.#publisher };
    this.#shared.push({ key: this.#document, record: { document } });
  }

  of(through: readonly Speaker[]): DocumentVoices {
    let before: readonly string[] = [];
    for (const round of [this.row.who, through, [this.publisher]]) {
      const spoken = round.flatMap((speaker) => this.#speak(speaker, before));
      if (spoken.length > 0) before = spoken;
    }
    return {
      shared: this.#shared,
      sources: [...this.#sources.values()],
      attributions: this.#attributions,
      relays: this.#relays,
    };
  }

  /** The attribution of a source that has none yet: it relays those before it, and if there are none it speaks for itself. */
  #speak(speaker: Speaker | undefined, before: readonly string[]): readonly string[] {
    const source = speaker === undefined ? this.#publisher : this.#sourceOf(speaker);
    if (this.#said.has(source)) return [];
    const { row, coding } = this;
    const key = `${row.key}/said/${this.at}/${this.#attributions.length + 1}`;
    const own = before.length === 0 ? this.#ownWords(source) : passedOn;
    const attribution = {
      key,
      document: this.#document,
      source,
      claim: coding.claim,
      stance: row.stance,
      ...own,
      extractor: rowExtractor(coding.map.namespace, row.key),
      ...(speaker === undefined ? {} : { spelling: speaker.name }),
    };
    this.#attributions.push({ attribution });
    this.#said.set(source, key);
    this.#relays.push(...before.map((to) => ({ relay: { from: key, to } })));
    return [key];
  }

  #ownWords(source: string) {
    const { isQuoted, certainty, stated } = this.row;
    const quoted = isQuoted ? ('DIRECT' as const) : ('INDIRECT' as const);
    const mode = source === this.#publisher ? ('NARRATIVE' as const) : quoted;
    return { mode, certainty, ...(stated === undefined ? {} : { stated }) };
  }

  /** Unnamed sources of two rows may be the same people or not: the row keeps them apart. */
  #sourceOf(speaker: Speaker): string {
    if (speaker.key === this.publisher?.key) return this.#publisher;
    if (speaker.isNamed) return this.coding.directory.keyOf(speaker);
    const key = `${this.row.key}/${this.at}/${speaker.key}`;
    const mention = clippedText(`row ${this.row.key}: ${speaker.name}`, 500);
    this.#sources.set(key, { source: { key, name: speaker.name, document: this.#document, mention } });
    return key;
  }
}

const passedOn = { certainty: 'UNCOMMITTED', mode: 'INDIRECT' } as const;
