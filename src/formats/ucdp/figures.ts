import { isImpossible } from '../../domain/quantity.js';
import type { ClaimRecord } from '../../domain/records/records.js';
import type { UcdpRow } from './row.js';

type Quantity = NonNullable<ClaimRecord['quantity']>;

/** The deaths of an event as a quantity, and a warning about figures that cannot all be. */
export interface Figures {
  /** Undefined if the row has no figure. */
  readonly quantity: Quantity | undefined;
  readonly warning?: string;
}

/** Low, best and high as in the row, also where they are out of order: what the dataset says is recorded, and flagged. */
export function figuresOf({ id, deaths: { low, best, high } }: UcdpRow): Figures {
  const quantity = quantityOf({ low, best, high });
  if (!isImpossible({ low, best, high })) return { quantity };
  const given = [`low ${low ?? 'unknown'}`, `best ${best ?? 'unknown'}`, `high ${high ?? 'unknown'}`].join(', ');
  return {
    quantity,
    warning: `UCDP ${id}: the deaths are out of order (${given}): they are recorded as given, and flagged as impossible`,
  };
}

/** The figures in words, by side. */
export function figuresText({ id, sideA, sideB, deaths }: UcdpRow, quantity: Quantity): string {
  const { low, best, high } = quantity;
  const range = [low === undefined ? '' : `low ${low}`, high === undefined ? '' : `high ${high}`].filter(
    (part) => part !== '',
  );
  const total = `${best ?? 'an unknown number of'} ${best === 1 ? 'death' : 'deaths'}${range.length > 0 ? ` (${range.join(', ')})` : ''}`;
  const sides = [
    [sideA.name, deaths.sideA],
    [sideB.name, deaths.sideB],
    ['civilians', deaths.civilians],
    ['of unknown side', deaths.unknown],
  ].map(([name, count]) => `${name} ${count ?? 'unknown'}`);
  return `UCDP counts ${total} in event ${id}; by side: ${sides.join(', ')}.`;
}

function quantityOf(figures: { readonly [K in 'low' | 'best' | 'high']?: number | undefined }): Quantity | undefined {
  const known = Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));
  return Object.keys(known).length === 0 ? undefined : { ...known, unit: 'people' };
}
