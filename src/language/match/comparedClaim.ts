import type { Modality, Role } from '../../domain/vocabulary.js';

/** A claim as far as it is compared with what a text says. */
export interface ComparedClaim {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly modality: Modality;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly valid: string | undefined;
  readonly quantity:
    | { readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string }
    | undefined;
  readonly participants: readonly {
    readonly role: Role;
    readonly id: string;
    readonly name: string;
    readonly part: string | null;
    readonly isPlace: boolean;
  }[];
  /** The events that it describes. */
  readonly events: readonly string[];
}
