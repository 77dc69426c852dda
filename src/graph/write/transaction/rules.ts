import { InvalidInput } from '../../../domain/errors.js';
import { joinFaults } from '../../../domain/records/faults.js';
import type { Ref, ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import { piecesOfSpan, type TextPiece } from '../../../domain/records/schemas/span.js';
import type { EntityKind } from '../../../domain/vocabulary.js';

// The rules that a record must keep with what it names. What a record can break by itself, its schema says.

/** What a rule sees of a thing: as it is stored, or as a record before this one in the same batch has it. */
export interface NodeFacts {
  /** Of an entity. */
  readonly kind?: EntityKind | undefined;
  readonly name?: string | undefined;
  /** Of a joint source. */
  readonly signers?: readonly string[] | undefined;
  /** Of an attribution: its document, its source and the claim it concerns in the end. */
  readonly document?: string | undefined;
  readonly source?: string | undefined;
  readonly claim?: string | undefined;
  readonly depth: number;
  /** Of a document, or of the document of an attribution. */
  readonly pubFrom?: string | undefined;
  /** Of a withdrawal: the change it is about in the end. */
  readonly change?: number | undefined;
}

/** Finds what is there; `WITHDRAWN` was withdrawn with its import. */
export type Find = (id: string) => NodeFacts | 'WITHDRAWN' | undefined;

export function present(seen: NodeFacts | 'WITHDRAWN' | undefined): NodeFacts | undefined {
  return seen === 'WITHDRAWN' ? undefined : seen;
}

/** Everything a record names is there, and what has to speak can. @throws InvalidInput with all that is not so */
export function checkReferences(find: Find, { type, refs }: Pick<ResolvedRecord, 'type' | 'refs'>): void {
  const faults = refs.flatMap((ref) => faultOf(find, ref) ?? []);
  if (faults.length > 0) throw new InvalidInput(joinFaults(type, faults));
}

function faultOf(find: Find, ref: Ref): string | undefined {
  const { field } = ref;
  const seen = find(ref.id);
  const name = ref.key === ref.id ? ref.id : `${JSON.stringify(ref.key)} (${ref.id})`;
  if (seen === undefined) {
    return `${field}: ${name} is not in the graph, nor before this in the input: record it first`;
  }
  if (seen === 'WITHDRAWN') return `${field}: ${name} was withdrawn with its import: record it again first`;
  if (!ref.speaks) return undefined;
  if (seen.kind === 'PLACE') return `${field}: ${ref.key} is a place, and places do not speak: name who spoke there`;
  if (seen.kind === 'OTHER') return `${field}: ${ref.key} is of kind OTHER, which does not speak: name who spoke`;
  return undefined;
}

/** An entity stays what it is: its kind is a label that others rely on. */
export function checkKind(record: ResolvedRecordOf<'entity'>, before: NodeFacts | undefined): void {
  if (before === undefined || before.kind === record.body.kind) return;
  throw new InvalidInput(
    `entity: kind: ${record.body.key} is recorded as ${before.kind}, not ${record.body.kind}: correct the kind, or give another key`,
  );
}

/** A source takes back what it said itself; what we think of another's words is another stance, or a retraction. */
export function checkWithdraws(find: Find, { body }: ResolvedRecordOf<'attribution'>): void {
  if (body.stance !== 'WITHDRAWS' || body.about === undefined) return;
  if (present(find(body.about))?.source === body.source) return;
  throw new InvalidInput(
    'attribution: about: a source can only withdraw what it said itself, and this is of another source; a DENIES of it may be meant',
  );
}

/** The document's text, by characters: positions count those, not the units of any encoding. */
export type Characters = readonly string[];

/** Whether an attribution has positions in the text of its document. */
export function hasPositions({ body }: ResolvedRecordOf<'attribution'>): boolean {
  return body.mentions !== undefined || positions.some((name) => body[name] !== undefined);
}

const positions = ['span', 'cueSpan', 'sourceSpan'] as const;

/** Every piece of a position is what the document has there. */
export function checkPositions({ body }: ResolvedRecordOf<'attribution'>, text: Characters | undefined): void {
  if (text === undefined) return;
  const mentions = (body.mentions ?? []).flatMap((piece, index) => faultsOfPiece(piece, text, `mentions.${index}`));
  const faults = positions.flatMap((name) => {
    const span = body[name];
    if (span === undefined) return [];
    return piecesOfSpan(span).flatMap((piece, index) =>
      faultsOfPiece(piece, text, span.pieces === undefined ? name : `${name}.pieces.${index}`),
    );
  });
  const all = [...faults, ...mentions];
  if (all.length > 0) throw new InvalidInput(joinFaults('attribution', all));
}

function faultsOfPiece({ start, end, exact }: TextPiece, text: Characters, field: string): readonly string[] {
  if (end > text.length)
    return [`${field}: ends at ${end}, and the text of the document has ${text.length} characters`];
  const there = text.slice(start, end).join('');
  if (exact === undefined || exact === there) return [];
  return [
    `${field}: exact: the document has ${JSON.stringify(clip(there))} from ${start} to ${end}, not ${JSON.stringify(clip(exact))}; positions count characters (code points) from 0`,
  ];
}

/** What is decided about a joint source is decided about those who sign: it has no links, merges and grades of its own. */
export function checkNotJoint(find: Find, { type, refs }: Pick<ResolvedRecord, 'type' | 'refs'>): void {
  const joint = refs.find(({ id }) => present(find(id))?.signers !== undefined);
  if (joint === undefined) return;
  throw new InvalidInput(
    `${type}: ${joint.field}: ${joint.key} is a joint source: give the ${type} of its signers instead`,
  );
}

/** Only things of one kind can be one. */
export function checkMerge(find: Find, { body }: ResolvedRecordOf<'link'>): void {
  if (body.kind !== 'SAME_AS') return;
  const [from, to] = [present(find(body.from))?.kind, present(find(body.to))?.kind];
  if (from === to) return;
  const [one, other] = [from, to].map((kind) => kind ?? 'an unnamed source');
  throw new InvalidInput(
    `link: SAME_AS: only two entities of one kind, or two unnamed sources, can be one; these are ${one} and ${other}`,
  );
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
