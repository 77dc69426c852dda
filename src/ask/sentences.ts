// How answers are put into words.

/** "a, b and c". */
export function listNames(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** At most `most` items, and how many more there are. */
export function someOf(items: readonly string[], most: number, joint: 'and' | 'or' = 'and'): string {
  if (items.length <= most) return listNames(items, joint);
  return `${items.slice(0, most).join(', ')} ${joint} ${items.length - most} more`;
}

/** At most `most` names of sources, and how many more there are of all. */
export function someSources(sources: readonly SourceName[], total: number, most: number): string {
  const names = sourceNames(sources).slice(0, most);
  const told = new Set(names);
  const more = total - sources.filter((source) => told.has(sourceName(source))).length;
  return listNames([...names, ...(more > 0 ? [`${more} more`] : [])]);
}

/** The texts of claims side by side. */
export function sideBySide(texts: readonly string[], most: number): string {
  const more = texts.length > most ? [`and ${texts.length - most} more`] : [];
  return [...texts.slice(0, most).map(unended), ...more].join('; ');
}

/** "1 claim", "2 claims". */
export function countOf(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** A text between quotation marks, without those it has itself. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}

/** Names of things; what several of them are called is told once. */
export function namesTogether(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return listNames(
    [...new Set(names)].map((name) => {
      const same = names.filter((other) => other === name).length;
      return same === 1 ? name : `${name} (${same} of that name)`;
    }),
    joint,
  );
}

/** A text as a sentence. */
export function sentence(text: string): string {
  const large = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return /[.!?…]["”]?$/.test(large) ? large : `${large}.`;
}

/** A text to be followed by something else. */
export function unended(text: string): string {
  return text.replace(/\.$/, '');
}

export interface SourceName {
  readonly name: string;
  readonly named?: boolean;
}

/** A source; of one that is nobody in particular that is told. */
export function sourceName({ name, named }: SourceName): string {
  return named === false && !/\bunnamed\b/.test(name) ? `${name} (unnamed)` : name;
}

/** Each name once, in the order given. */
export function sourceNames(sources: readonly SourceName[]): readonly string[] {
  return [...new Set(sources.map(sourceName))];
}
