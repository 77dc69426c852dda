import { type ClaimsOfEntityFragment, WorkbenchSaidOfSourceDocument } from '../generated.js';
import { ClaimPages } from '../lists/ClaimPages.js';
import type { viewFromParams } from '../navigation/viewParams.js';

interface SaidOfListProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly first: ClaimsOfEntityFragment;
}

/** What is said of somebody, by whomever. */
export function SaidOfList({ id, view, first }: SaidOfListProps) {
  if (first.totalCount === 0) return null;
  return (
    <ClaimPages
      title="What is said of it"
      fileName="said-of"
      first={first}
      next={{
        document: WorkbenchSaidOfSourceDocument,
        variables: (after: string) => ({ id, after, view }),
        pageIn: ({ claims }) => claims,
      }}
    />
  );
}
