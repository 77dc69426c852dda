import type { ClaimRecord } from '../../domain/records/records.js';
import type { Deaths, UcdpRow } from './row.js';

type Quantity = NonNullable<ClaimRecord['quantity']>;

/** The deaths of an event as a quantity, and a warning about omitted figures. */
export interface Figures {
  /** Undefined if the row has no valid figure. */
  readonly quantity: Quantity | undefined;
  readonly warning?: string;
}

/**
 * Low, best and high as in the row. If they are out of order, only `best` is kept, which is the figure that the dataset counts
 * by, and a warning names the others.
 */
export function figuresOf({ id, deaths }: UcdpRow): Figures {
  const { low, best, high } = deaths;
  if (inOrder(deaths)) return { quantity: quantityOf({ low, best, high }) };
  const kept = best === undefined ? 'none is kept' : `best ${best} is kept`;
  return {
    quantity: quantityOf({ best }),
    warning: `UCDP ${id}: the deaths are out of order: ${kept}, low ${low ?? 'unknown'} and high ${high ?? 'unknown'} are left out`,
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

function inOrder({ low, best, high }: Deaths): boolean {
  const known = [low, best, high].filter((figure) => figure !== undefined);
  return known.every((figure, at) => at === 0 || (known[at - 1] ?? 0) <= figure);
}

function quantityOf(figures: { readonly [K in 'low' | 'best' | 'high']?: number | undefined }): Quantity | undefined {
  const known = Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== undefined));
  return Object.keys(known).length === 0 ? undefined : { ...known, unit: 'people' };
}
