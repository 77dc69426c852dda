import { type Bounds, boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { WireRecord } from '../../src/domain/records/records.js';
import type { AttributionFacts, SourceLink, Span } from '../../src/reasoning/evidence/evidence.js';
import { textOf } from '../reasoning/texts.js';

/** Small evidence, as it is given to reasoning. */
export interface World {
  readonly evidence: readonly AttributionFacts[];
  readonly links: readonly SourceLink[];
}

/** A world as records of the interchange format, and what a view of them must leave out. */
export interface Written {
  readonly records: readonly WireRecord[];
  /** The key of the record of each attribution, by its id in the world. */
  readonly attributions: ReadonlyMap<string, string>;
  /** The keys of sources that the view excludes, and that it listens to. */
  readonly excluded: readonly string[];
  readonly selected: readonly string[] | null;
}

/**
 * Writes a world as records. Documents and claims take their letters as names; keys begin with `prefix`, so that many worlds fit
 * into one graph. What does not exist in the world is recorded and rejected.
 *
 * @param nameOf what its sources are called; their letters if left out
 */
export function recordsOf(world: World, prefix: string, nameOf = (source: string) => source): Written {
  return new Writing(world, prefix, nameOf).written();
}

class Writing {
  readonly #records = new Map<string, WireRecord>();
  readonly #attributions = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly prefix: string,
    private readonly nameOf: (source: string) => string,
  ) {}

  written(): Written {
    const { evidence, links } = this.world;
    this.#add({ entity: { key: this.#key('place'), kind: 'PLACE', name: `Place ${this.prefix}` } });
    this.#add({ event: { key: this.#key('event'), name: `Event ${this.prefix}` } });
    for (const { from, to } of links) for (const source of [from, to]) this.#entity(source);
    for (const item of evidence) this.#derivations(item);
    // A record refers to earlier ones.
    for (const item of [...evidence].sort((a, b) => this.#depth(a) - this.#depth(b))) this.#attribution(item);
    for (const item of evidence) this.#edges(item);
    for (const link of links) this.#link(link);
    const kept = evidence.filter(({ known }) => known);
    return {
      records: [...this.#records.values()],
      attributions: this.#attributions,
      excluded: this.#excluded(kept),
      selected: kept.every(({ selected }) => selected)
        ? null
        : [...new Set(kept.filter(({ selected }) => selected).flatMap(speakersOf))].map((one) => this.#source(one)),
    };
  }

  /** How many attributions it is about, one about the other. */
  #depth({ about }: AttributionFacts): number {
    const answered = this.world.evidence.find(({ id }) => id === about[0]);
    return answered === undefined ? 0 : 1 + this.#depth(answered);
  }

  #key(name: string): string {
    return `world:${this.prefix}/${name}`;
  }

  #add(record: WireRecord): void {
    this.#records.set(JSON.stringify(record), record);
  }

  #source(name: string): string {
    return this.#key(name);
  }

  #isNamed(name: string): boolean {
    const own = this.world.evidence.find(({ source, signers }) => source === name && signers.length === 0);
    return own?.named ?? !/^[UV]/.test(name);
  }

  #entity(name: string): void {
    if (!this.#isNamed(name)) return;
    const own = this.world.evidence.find(({ source, signers }) => source === name && signers.length === 0);
    const sourceKind = own?.sourceKind ?? ('OPQ'.includes(name) ? 'OUTLET' : 'MONITOR');
    this.#add({ entity: { key: this.#key(name), kind: 'ORGANISATION', name: this.nameOf(name), sourceKind } });
  }

  /** A document, with its publisher. */
  #document(name: string, publisher: string): string {
    const key = `${this.prefix}/document/${name}`;
    const inIt = this.world.evidence.filter(({ document }) => document === name);
    const title = `${name} of world ${this.prefix}`;
    const published = inIt[0]?.published;
    const publishedAt = published === undefined ? undefined : edtfOf(published);
    const shingles = inIt.find((item) => item.shingles !== null)?.shingles;
    const dated = publishedAt === undefined ? {} : { publishedAt };
    this.#entity(publisher);
    if (!this.#isNamed(publisher)) {
      this.#add({
        source: { key: this.#key(publisher), name: this.nameOf(publisher), publisherOf: { title, ...dated } },
      });
    }
    const text = shingles === undefined || shingles === null ? {} : { text: `${textOf(shingles)} ${name}` };
    this.#add({ document: { key, title, publisher: this.#source(publisher), ...dated, ...text } });
    return key;
  }

  #derivations(item: AttributionFacts): void {
    this.#document(item.document, item.publisher);
    for (const { from, to, kind, publisher } of item.derivations) {
      const original = this.#document(to, publisher);
      const link = {
        kind: 'DERIVED_FROM',
        from: `${this.prefix}/document/${from}`,
        to: original,
        derivation: kind,
      } as const;
      this.#add({ link });
    }
    for (const { document, publisher } of item.baseDocuments) this.#document(document, publisher);
  }

  #claim({ claim, figure, occurrence }: AttributionFacts): string {
    const key = `${this.prefix}/claim/${claim}`;
    const place = { role: 'PLACE', entity: this.#key('place') } as const;
    const quantity = figure === null ? undefined : quantityOf(figure);
    const valid = figure?.valid === null || figure === null ? undefined : edtfOfBounds(figure.valid);
    this.#add({
      claim: {
        key,
        predicate: figure?.core ?? (claim === 'claim' ? 'seized' : `did ${claim}`),
        text: `${claim} of world ${this.prefix}`,
        participants: [place],
        ...(valid === undefined ? {} : { valid }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(occurrence === null ? {} : { occurrence: `${this.prefix}:${occurrence}` }),
      },
    });
    if (figure !== null && figure.events.length > 0) {
      this.#add({ link: { kind: 'DESCRIBES', from: key, to: this.#key('event') } });
    }
    return key;
  }

  #attribution(item: AttributionFacts): void {
    const key = `${this.prefix}/said/${item.id}`;
    const document = this.#document(item.document, item.publisher);
    for (const source of speakersOf(item)) this.#entity(source);
    if (!item.named && item.source !== item.publisher) {
      const mention = item.mention ?? item.source;
      this.#add({ source: { key: this.#key(item.source), name: this.nameOf(item.source), document, mention } });
    }
    const [about] = item.about;
    const target = about === undefined ? { claim: this.#claim(item) } : { about: `${this.prefix}/said/${about}` };
    const stated = item.stated === null ? {} : { stated: edtfOf(item.stated) };
    const position = this.world.evidence.indexOf(item);
    this.#add({
      attribution: {
        key,
        document,
        ...(item.signers.length === 0
          ? { source: this.#source(item.source) }
          : { sources: item.signers.map((signer) => this.#source(signer)) }),
        ...target,
        stance: item.stance,
        certainty: item.certainty,
        coding: item.coding,
        mode: item.mode,
        ...stated,
        span: { start: position * 10, end: position * 10 + 5 },
        review: item.known ? 'ACCEPTED' : 'REJECTED',
      },
    } as WireRecord);
    this.#attributions.set(item.id, key);
  }

  #edges(item: AttributionFacts): void {
    const from = `${this.prefix}/said/${item.id}`;
    const isWritten = (id: string) => this.#attributions.has(id);
    for (const id of item.relays.filter(isWritten)) this.#add({ relay: { from, to: `${this.prefix}/said/${id}` } });
    for (const id of item.bases.filter(isWritten)) this.#add({ basis: { from, on: `${this.prefix}/said/${id}` } });
    for (const { document } of item.baseDocuments)
      this.#add({ basis: { from, on: `${this.prefix}/document/${document}` } });
  }

  #link({ kind, from, to, validFrom, validTo }: SourceLink): void {
    const day = (bound: string | null) => bound?.slice(0, 10) ?? '..';
    const valid = validFrom === null && validTo === null ? {} : { valid: `${day(validFrom)}/${day(validTo)}` };
    this.#add({ link: { kind, from: this.#key(from), to: this.#key(to), ...valid } });
  }

  /** The fewest sources that the view must exclude to hide what the world hides. */
  #excluded(kept: readonly AttributionFacts[]): readonly string[] {
    const hidden = kept.filter(({ admitted }) => !admitted);
    const shown = new Set(kept.filter(({ admitted }) => admitted).flatMap(throughOf));
    return [...new Set(hidden.flatMap(throughOf))]
      .filter((source) => !shown.has(source))
      .map((one) => this.#source(one));
  }
}

function speakersOf({ source, signers }: AttributionFacts): readonly string[] {
  return signers.length === 0 ? [source] : signers;
}

function throughOf(item: AttributionFacts): readonly string[] {
  return [...speakersOf(item), item.publisher, ...item.derivations.map(({ publisher }) => publisher)];
}

function quantityOf({ low, best, high, unit, vague }: NonNullable<AttributionFacts['figure']>) {
  const given = Object.entries({ low, best, high }).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(given) as { readonly best: number }), unit, vague };
}

/** The shortest time that has these bounds: a month, a day, an instant or an interval of days. */
function edtfOfBounds(valid: Bounds): string {
  const { earliestStart: start, latestEnd: end } = valid;
  const instant = start.replace('.000Z', 'Z');
  const times = [start.slice(0, 7), start.slice(0, 10), instant, `${start.slice(0, 10)}/${end.slice(0, 10)}`];
  const found = times.find((time) => JSON.stringify(boundsOf(parseEdtf(time))) === JSON.stringify(valid));
  if (found === undefined) throw new Error(`no time has the bounds ${JSON.stringify(valid)}`);
  return found;
}

/** A day, an instant, or an interval of days; undefined where nothing is known. */
function edtfOf({ from, to }: Span): string | undefined {
  if (from === '-' && to === '~') return undefined;
  if (from === to) return from.replace('.000Z', 'Z');
  const [start, end] = [from === '-' ? '..' : from.slice(0, 10), to === '~' ? '..' : to.slice(0, 10)];
  return start === end ? start : `${start}/${end}`;
}
