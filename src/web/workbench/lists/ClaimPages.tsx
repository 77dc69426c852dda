import { usePages } from '../api/usePages.js';
import type { ClaimsOfEntityFragment } from '../generated.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { counted } from '../words/countWords.js';
import { ClaimLine, claimsTable } from './ClaimList.js';
import { ListEnd } from './ListEnd.js';

interface ClaimPagesProps<T, V> {
  readonly title: string;
  /** Without an ending. */
  readonly fileName: string;
  readonly first: ClaimsOfEntityFragment;
  readonly next: Parameters<typeof usePages<ClaimsOfEntityFragment, T, V>>[1];
}

/** Claims, a page at a time, the latest happening first. */
export function ClaimPages<T, V>({ title, fileName, first, next }: ClaimPagesProps<T, V>) {
  const pages = usePages(first, next);
  return (
    <section class="card">
      <div class="spread">
        <h2>
          {title}: {counted(first.totalCount, 'claim')}, the latest happening first
        </h2>
        <CsvButton table={() => claimsTable(pages.nodes)} fileName={fileName} />
      </div>
      <ol class="plain claim-lines">
        {pages.nodes.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ol>
      <ListEnd pages={pages} total={first.totalCount} />
    </section>
  );
}
