/** One field that was asked for: under which key it answers, which field it is, with which arguments, and what of it. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Absent where the field is a leaf. */
  readonly selection?: Selection;
}

/** What is asked of a thing, by the name of the concrete type it may turn out to be. */
export type Selection = Readonly<Record<string, readonly SelectedField[]>>;

/** An object whose members stand under the keys of a selection, not under the names of fields. */
export const responseMapTag: unique symbol = Symbol('responseMap');

export interface ResponseMap {
  readonly [responseMapTag]: true;
  readonly __typename: string;
  readonly [key: string]: unknown;
}

/** Makes the answer object of one selected type. */
export function responseMap(typename: string, members: Iterable<readonly [string, unknown]>): ResponseMap {
  const answer: { [key: string | symbol]: unknown } = { [responseMapTag]: true, __typename: typename };
  for (const [key, member] of members) answer[key] = member;
  return answer as unknown as ResponseMap;
}

/** The fields selected of a type that has no subtypes. */
export function fieldsOf(selection: Selection | undefined, type: string): readonly SelectedField[] {
  return selection?.[type] ?? [];
}

/** Every selection asked of the fields called `name`, whatever keys they answer under. */
export function selectionsOf(fields: readonly SelectedField[], name: string): readonly Selection[] {
  return fields.flatMap((field) => (field.name === name && field.selection !== undefined ? [field.selection] : []));
}

/** Fields by their names in the schema. */
export function plainFields(names: string): readonly SelectedField[] {
  return names.split(' ').map((name) => ({ key: name, name, args: {} }));
}

/** Fields that an answer is computed from; a space keeps their keys apart from what a client may call its own. */
export function hiddenFields(names: string): readonly SelectedField[] {
  return names.split(' ').map((name) => ({ key: ` ${name}`, name, args: {} }));
}
