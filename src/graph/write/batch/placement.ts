import { boundsOf } from '../../../domain/edtf/edtf.js';
import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { Placement } from '../transaction/nodeProps.js';
import { type Find, present } from '../transaction/rules.js';

/** What follows for a thing from what it names. */
export function placementOf(said: ResolvedRecord, find: Find): Placement {
  switch (said.type) {
    case 'attribution':
      return placeAttribution(said, find);
    case 'withdrawal':
      return placeWithdrawal(said, find);
    case 'document':
      return { depth: 0, ...given('pubFrom', earliest(said)) };
    default:
      return { depth: 0 };
  }
}

/** An attribution about another one concerns, in the end, the claim of that. */
function placeAttribution({ body }: ResolvedRecordOf<'attribution'>, find: Find): Placement {
  const { document, claim, about } = body;
  const answered = about === undefined ? undefined : present(find(about));
  return {
    depth: answered === undefined ? 0 : answered.depth + 1,
    ...given('claim', claim ?? answered?.claim),
    ...given('pubFrom', present(find(document))?.pubFrom),
  };
}

function placeWithdrawal({ body }: ResolvedRecordOf<'withdrawal'>, find: Find): Placement {
  const withdrawn = present(find(body.decision));
  return { depth: (withdrawn?.depth ?? 0) + 1, ...given('change', withdrawn?.change) };
}

function earliest({ body: { publishedAt } }: ResolvedRecordOf<'document'>): string | undefined {
  return publishedAt === undefined ? undefined : boundsOf(publishedAt).earliestStart;
}

function given<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: V });
}
