const names: Readonly<Record<string, string>> = {
  UnnamedSource: 'unnamed source',
  JointSource: 'joint source',
  OtherEntity: 'other entity',
};

/** The display name of an API type: "place" for "Place". */
export function nameOfType(type: string): string {
  return names[type] ?? type.toLowerCase();
}
