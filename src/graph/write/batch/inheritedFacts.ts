import { boundsOf } from '../../../domain/edtf/edtf.js';
import { compareText } from '../../../domain/records/identity.js';
import type { ResolvedRecord, ResolvedRecordOf } from '../../../domain/records/resolvedRecord.js';
import type { InheritedFacts } from '../transaction/nodeProps.js';
import { type Find, present } from '../transaction/rules.js';

/** What follows for a thing from what it names. */
export function inheritedFactsOf(record: ResolvedRecord, find: Find): InheritedFacts {
  switch (record.type) {
    case 'attribution':
      return factsOfAttribution(record, find);
    case 'withdrawal':
      return factsOfWithdrawal(record, find);
    case 'document':
      return { depth: 0, ...given('pubFrom', earliest(record)) };
    case 'source':
      return { depth: 0, ...given('madeName', nameOfSigners(record, find)) };
    default:
      return { depth: 0 };
  }
}

/** An attribution about another one concerns, in the end, the claim of that. */
function factsOfAttribution({ body }: ResolvedRecordOf<'attribution'>, find: Find): InheritedFacts {
  const { document, claim, about } = body;
  const answered = about === undefined ? undefined : present(find(about));
  return {
    depth: answered === undefined ? 0 : answered.depth + 1,
    ...given('claim', claim ?? answered?.claim),
    ...given('pubFrom', present(find(document))?.pubFrom),
  };
}

function factsOfWithdrawal({ body }: ResolvedRecordOf<'withdrawal'>, find: Find): InheritedFacts {
  const withdrawn = present(find(body.decision));
  return { depth: (withdrawn?.depth ?? 0) + 1, ...given('change', withdrawn?.change) };
}

const maxName = 500;

/** As many of the names of the signers as fit: "A, B and 3 others". */
function nameOfSigners({ body: { signers } }: ResolvedRecordOf<'source'>, find: Find): string | undefined {
  if (signers === undefined) return undefined;
  const names = signers.map((id) => present(find(id))?.name ?? id).sort(compareText);
  for (let count = names.length; count > 1; count -= 1) {
    const name = `${names.slice(0, count - 1).join(', ')} and ${lastPart(names, count)}`;
    if (name.length <= maxName) return name;
  }
  return `${names.length} signers`;
}

function lastPart(names: readonly string[], count: number): string {
  return count === names.length ? String(names.at(-1)) : `${names.length - count + 1} others`;
}

function earliest({ body: { publishedAt } }: ResolvedRecordOf<'document'>): string | undefined {
  return publishedAt === undefined ? undefined : boundsOf(publishedAt).earliestStart;
}

function given<K extends string, V>(name: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in K]: V });
}
