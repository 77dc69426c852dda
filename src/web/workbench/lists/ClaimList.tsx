import type { ComponentChildren } from 'preact';
import type { ClaimInListFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import type { CsvTable } from '../pieces/csv.js';
import { ShortName } from '../pieces/LongText.js';
import { RangeLine } from '../pieces/RangeInWords.js';
import { modalityWords } from '../words/fieldWords.js';
import { rangeFigure, rangeWords } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

interface ClaimLineProps {
  readonly claim: ClaimInListFragment;
  /** What else there is to say of it, below. */
  readonly children?: ComponentChildren;
}

/** A claim where claims are listed: its words as a link, when it was the case, and how many independent voices say so. */
export function ClaimLine({ claim, children }: ClaimLineProps) {
  const { id, text, valid, modality, corroboration } = claim;
  const put = modalityWords[modality];
  return (
    <li class="claim-line">
      <ThingLink thing={{ __typename: 'Claim', id }} class="claim-link">
        <ShortName name={text} most={300} />
      </ThingLink>
      {put ? <span class="tag">{put}</span> : null}
      <p class="soft claim-facts">
        <span>{valid === null ? 'when is not known' : timeWords(valid.edtf)}</span>
        <RangeLine range={corroboration} />
      </p>
      {children}
    </li>
  );
}

/** Claims as a table to be saved. */
export function claimsTable(claims: readonly ClaimInListFragment[]): CsvTable {
  return {
    columns: ['claim', 'when', 'independent voices', 'in words', 'id'],
    rows: claims.map(({ id, text, valid, corroboration }) => [
      text,
      valid?.edtf ?? null,
      rangeFigure(corroboration),
      rangeWords(corroboration),
      id,
    ]),
  };
}
