const names: Readonly<Record<string, string>> = { UnnamedSource: 'unnamed source' };

/** A type of the API as a person reads it: "Place" as "place". */
export function nameOfType(type: string): string {
  return names[type] ?? type.toLowerCase();
}
