import type { Role } from '../../domain/vocabulary.js';
import { groupsOf, type Mention, partsOf, sidesOf } from '../names/named.js';
import type { Argument } from '../read/proposition.js';
import type { ComparedClaim } from './comparedClaim.js';
import type { Within } from './matching.js';

/** What a mention may mean: a thing with the sides that bear its name, and the groups within it; where it says where, also what lies within. */
export function idsOf(
  mention: Mention,
  argument?: Pick<Argument, 'isLocative'>,
  within: Within = new Map(),
): ReadonlySet<string> {
  return new Set(
    mention.things.flatMap((thing) => {
      const inside =
        argument?.isLocative === true || thing.isArea === true
          ? [...partsOf(thing).map(({ id }) => id), ...(within.get(thing.id) ?? [])]
          : [];
      return [
        ...(thing.isArea === true ? [] : [thing.id]),
        ...[...sidesOf(thing), ...groupsOf(thing)].map(({ id }) => id),
        ...inside,
      ];
    }),
  );
}

/** The roles that things have in a claim. */
export function rolesIn(claim: ComparedClaim, ids: ReadonlySet<string>): readonly Role[] {
  return claim.participants.filter(({ id }) => ids.has(id)).map(({ role }) => role);
}
