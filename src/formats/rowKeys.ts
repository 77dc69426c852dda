/** The lines of a file that have one key. */
export interface SharedKey {
  readonly key: string;
  /** From 1, in the order of the file. */
  readonly lines: readonly number[];
  /** Whether these rows differ: then none of them is accepted. Otherwise the first one counts. */
  readonly differ: boolean;
}

/** Which rows of a file have the same key. */
export class RowKeys {
  readonly #first = new Map<string, { readonly digest: string; readonly line: number }>();
  readonly #shared = new Map<string, { readonly lines: number[]; differ: boolean }>();

  /** @param digest equal for rows of the same content */
  add(key: string, digest: string, line: number): void {
    const first = this.#first.get(key);
    if (first === undefined) {
      this.#first.set(key, { digest, line });
      return;
    }
    const shared = this.#shared.get(key) ?? { lines: [first.line], differ: false };
    shared.lines.push(line);
    shared.differ ||= first.digest !== digest;
    this.#shared.set(key, shared);
  }

  /** The rows of a key, if there are several. */
  shared(key: string): SharedKey | undefined {
    const shared = this.#shared.get(key);
    return shared && { key, ...shared };
  }

  /** All keys of several rows, in the order of their first rows. */
  allShared(): readonly SharedKey[] {
    return [...this.#shared].map(([key, shared]) => ({ key, ...shared })).sort((a, b) => firstLine(a) - firstLine(b));
  }
}

function firstLine({ lines }: SharedKey): number {
  return lines[0] ?? 0;
}

/** "lines 2, 4 and 9", of many the first ones. */
export function linesInWords({ lines }: SharedKey): string {
  const most = 5;
  const [last, ...before] = lines.toReversed();
  if (lines.length > most) return `lines ${lines.slice(0, most).join(', ')} and ${lines.length - most} more`;
  return `lines ${before.toReversed().join(', ')} and ${last}`;
}
