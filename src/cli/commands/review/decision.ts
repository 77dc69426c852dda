import { parseEdtf } from '../../../domain/edtf/edtf.js';
import { InvalidInput } from '../../../domain/errors.js';
import type { CorrectionInput } from '../../../domain/schema/generated.js';
import { certainties, codings, modes, stances } from '../../../domain/vocabulary.js';

/** What a reviewer decides of a proposal. */
export type ReviewDecision =
  | { readonly kind: 'accept' }
  /** As a claim of its own, whatever is suggested. */
  | { readonly kind: 'own' }
  /** As a suggested claim, counted from 1. */
  | { readonly kind: 'same'; readonly number: number }
  | { readonly kind: 'edit'; readonly correction: CorrectionInput }
  | { readonly kind: 'reject'; readonly reason: string | undefined }
  /** Add a statement that was missed. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'quit' };

export const decisionHelp =
  'a accept (as the claim marked *), n as a claim of its own, 1-5 as that claim, e FIELD=VALUE correct, r [REASON] reject, m add one that was missed, s skip, u undo, q quit';

const fields = 'stance, mode, certainty, coding, stated, source, span (START-END), predicate, text, valid';

/** Reads a decision from a line. @throws InvalidInput that says what may be given */
export function parseDecision(line: string): ReviewDecision {
  const [, key = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/su.exec(line) ?? [];
  if (/^[1-5]$/.test(key)) return { kind: 'same', number: Number(key) };
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'accept' };
    case 'n':
      return { kind: 'own' };
    case 'e':
      return { kind: 'edit', correction: parseCorrection(rest) };
    case 'r':
      return { kind: 'reject', reason: rest === '' ? undefined : rest };
    case 'm':
      return { kind: 'missed' };
    case 's':
      return { kind: 'skip' };
    case 'u':
      return { kind: 'undo' };
    case 'q':
      return { kind: 'quit' };
    default:
      throw new InvalidInput(`${JSON.stringify(line.trim().slice(0, 40))} is no decision: ${decisionHelp}`);
  }
}

/** `stance=DENIES span=12-40 text="Rebels left."` */
function parseCorrection(text: string): CorrectionInput {
  const given = [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/gu)].map(
    ([, name = '', quoted, plain]): readonly [string, string] => [name, quoted ?? plain ?? ''],
  );
  if (given.length === 0) throw new InvalidInput(`e needs FIELD=VALUE, with one of these fields: ${fields}`);
  return given.reduce<CorrectionInput>((all, [name, value]) => withField(all, name, value), {});
}

function withField(all: CorrectionInput, name: string, value: string): CorrectionInput {
  const ofClaim = (own: NonNullable<CorrectionInput['newClaim']>): CorrectionInput => ({
    ...all,
    newClaim: { ...all.newClaim, ...own },
  });
  switch (name) {
    case 'stance':
      return { ...all, stance: oneOf(stances, name, value) };
    case 'mode':
      return { ...all, mode: oneOf(modes, name, value) };
    case 'certainty':
      return { ...all, certainty: oneOf(certainties, name, value) };
    case 'coding':
      return { ...all, coding: oneOf(codings, name, value) };
    case 'stated':
      return { ...all, stated: parseEdtf(value) };
    case 'source':
      return { ...all, source: value };
    case 'span':
      return { ...all, span: parseSpan(value) };
    case 'predicate':
      return ofClaim({ predicate: value });
    case 'text':
      return ofClaim({ text: value });
    case 'valid':
      return ofClaim({ valid: parseEdtf(value) });
    default:
      throw new InvalidInput(`${name} cannot be corrected here: the fields are ${fields}`);
  }
}

function oneOf<T extends string>(values: readonly T[], name: string, given: string): T {
  const found = values.find((value) => value === given.toUpperCase());
  if (found === undefined) throw new InvalidInput(`${name} is one of ${values.join(', ')}, not ${given}`);
  return found;
}

function parseSpan(text: string): { readonly start: number; readonly end: number } {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (start === undefined || end === undefined) throw new InvalidInput(`span is START-END, such as 12-40, not ${text}`);
  return { start: Number(start), end: Number(end) };
}
