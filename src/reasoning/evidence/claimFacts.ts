import type { Bounds } from '../../domain/edtf/edtf.js';
import { isImpossible, numbersOf } from '../../domain/quantity.js';
import type { Modality, Role } from '../../domain/vocabulary.js';

/** The content of a claim in one view. */
export interface ClaimFacts {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly modality: Modality;
  readonly condition: string | null;
  readonly participants: readonly Participant[];
  /** When it was true or happened; null if unknown. */
  readonly valid: Bounds | null;
  /** The time as written. */
  readonly edtf: string | null;
  readonly quantity: Quantity | null;
  /** The events it describes, sorted. */
  readonly events: readonly string[];
}

/** An entity, after merges, in a role. */
export interface Participant {
  readonly role: Role;
  readonly entity: string;
  readonly name: string;
  readonly part: string | null;
}

export interface Quantity {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly vague: boolean;
}

/**
 * Predicate, modality, condition and participants after merges: claims that share it are versions of one thing. A claim without
 * participants shares it with no other: that two are about nothing we can name does not make them one.
 */
export function coreOf({ id, predicate, modality, condition, participants }: ClaimFacts): string {
  if (participants.length === 0) return JSON.stringify([predicate, modality, condition, id]);
  const who = [...new Set(participants.map(({ role, entity, part }) => `${role} ${entity} ${part ?? ''}`))].sort();
  return JSON.stringify([predicate, modality, condition, ...who]);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a figure says. */
export interface FigureRange {
  /** From the lowest to the highest number. */
  readonly range: Range;
  /** The best figure as a range of one number; the whole range if there is none. */
  readonly best: Range;
}

/**
 * Null if there is no figure. An impossible figure ("at least 32, at most 31") reaches from its lowest to its highest number,
 * so that it excludes none of the numbers that its source gave.
 */
export function figureRange(quantity: Quantity | null): FigureRange | null {
  if (quantity === null) return null;
  const { low, best, high } = quantity;
  const point = low === null && high === null ? best : null;
  const own = { from: low ?? point ?? Number.NEGATIVE_INFINITY, to: high ?? point ?? Number.POSITIVE_INFINITY };
  const range = isImpossible(quantity) ? hullOf(own, numbersOf(quantity)) : own;
  return { range, best: best === null ? range : { from: best, to: best } };
}

/** The open ends of a range stay open. */
function hullOf({ from, to }: Range, numbers: readonly number[]): Range {
  return { from: Math.min(from, ...numbers), to: Math.max(to, ...numbers) };
}

/** Whether two ranges have no number in common. */
export function areApart(a: Range, b: Range): boolean {
  return a.to < b.from || b.to < a.from;
}
