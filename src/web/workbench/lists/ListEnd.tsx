import type { ListPages } from '../api/usePages.js';
import { Failure } from '../frame/Answered.js';
import { MoreButton } from '../pieces/MoreButton.js';
import { numberWords } from '../words/countWords.js';

interface ListEndProps {
  readonly pages: ListPages;
  /** How many there are in all: the button then says how many of them are listed. */
  readonly total?: number;
  /** The words of the button where no total is given. */
  readonly label?: string;
}

/** Below a list: the button for its next page, and why that is not there. */
export function ListEnd({ pages: { nodes, hasMore, loading, error, more }, total, label = 'Show more' }: ListEndProps) {
  const words =
    total === undefined ? label : `Show more: ${numberWords(nodes.length)} of ${numberWords(total)} are listed`;
  return (
    <>
      {error === undefined ? null : <Failure error={error} onRetry={more} />}
      <MoreButton hasMore={hasMore} loading={loading} label={words} onMore={more} />
    </>
  );
}
