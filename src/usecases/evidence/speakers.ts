import type { SourceKind } from '../../domain/vocabulary.js';
import type { EvidenceCells } from './evidenceRows.js';
import { textValue } from './values.js';

/** A source or publisher, after merges. */
interface SourceFacts {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  /** The words that its document uses for an unnamed source. */
  readonly mention: string | null;
  readonly sourceKind: SourceKind;
  /** Of a joint source, sorted; empty for any other. */
  readonly signers: readonly string[];
}

/** Sources, publishers and signers, by the ids of their records. */
export class Speakers {
  readonly #found = new Map<string, SourceFacts>();
  /** Joint sources by their signers after merges; undefined until it is needed. */
  #joint: ReadonlyMap<string, SourceFacts> | undefined;

  take(id: string, cells: EvidenceCells['cells']): void {
    this.#joint = undefined;
    this.#found.set(String(cells.record), {
      id,
      name: String(cells.name),
      named: cells.isUnnamed !== true,
      mention: textValue(cells.mention),
      sourceKind: (cells.sourceKind ?? 'UNSPECIFIED') as SourceKind,
      signers: (cells.signers ?? []) as readonly string[],
    });
  }

  has(record: string): boolean {
    return this.#found.has(record);
  }

  /**
   * The source that a record stands for, after merges. Joint sources with the same signers are one; a joint source whose signers
   * have become one is that signer.
   */
  of(record: string): SourceFacts | undefined {
    const own = this.#found.get(record);
    if (own === undefined || own.signers.length === 0) return own;
    const signers = this.#mergedSigners(own);
    this.#joint ??= this.#jointSources();
    return signers.length === 1 ? signers[0] : this.#joint.get(keyOf(signers));
  }

  /** The records of the signers of a joint source; none for any other. */
  signersOf(record: string): readonly string[] {
    return this.#found.get(record)?.signers ?? [];
  }

  #mergedSigners({ signers }: SourceFacts): readonly SourceFacts[] {
    const merged = signers.flatMap((record) => this.#found.get(record) ?? []);
    return [...new Map(merged.map((one) => [one.id, one])).values()].sort(byId);
  }

  #jointSources(): ReadonlyMap<string, SourceFacts> {
    const joint = [...this.#found.values()].filter(({ signers }) => signers.length > 0);
    const found = new Map<string, SourceFacts>();
    for (const one of joint.sort(byId)) {
      const signers = this.#mergedSigners(one);
      if (found.has(keyOf(signers))) continue;
      found.set(keyOf(signers), { ...one, sourceKind: bestKind(signers), signers: signers.map(({ id }) => id) });
    }
    return found;
  }
}

function keyOf(signers: readonly SourceFacts[]): string {
  return signers.map(({ id }) => id).join(' ');
}

function byId(a: SourceFacts, b: SourceFacts): number {
  return a.id < b.id ? -1 : 1;
}

/** The kind of a joint source: that of a signer other than an outlet, if there is one. */
function bestKind(signers: readonly SourceFacts[]): SourceKind {
  const kinds = signers.map(({ sourceKind }) => sourceKind);
  const best = kinds.find((kind) => kind !== 'OUTLET' && kind !== 'UNSPECIFIED');
  return best ?? (kinds.includes('UNSPECIFIED') ? 'UNSPECIFIED' : 'OUTLET');
}
