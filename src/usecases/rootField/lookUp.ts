import { placesInAreas, placesWithin } from '../../graph/reading/places.js';
import { asKeys, type Reading } from '../../graph/reading/reading.js';
import type { Found } from '../../graph/reading/runQuery.js';
import type { Lookup } from '../../graph/shape/lookup.js';
import type { AskForClaims } from './claimsMeeting.js';
import { countVoicesOf } from './countVoicesOf.js';
import { onlyUnnamed } from './onlyUnnamed.js';

/** Looks up what a condition leads to, for the statement that it belongs to. @throws StoreTooSlow if it is too much */
export async function lookUp(reading: Reading, { kind, of }: Lookup, ask: AskForClaims): Promise<Found> {
  switch (kind) {
    case 'onlyUnnamed':
      return asKeys(await onlyUnnamed(reading, { among: of as object | null, ask }));
    case 'within':
      return asKeys(await placesWithin(reading, of as string));
    case 'adminArea':
      return asKeys((await placesInAreas(reading, [of as string])).get(of as string)?.ids ?? []);
    case 'voices':
      return countVoicesOf(reading, of as Parameters<typeof countVoicesOf>[1], ask);
  }
}
