import { LongText } from './LongText.js';

interface QuotationProps {
  readonly exact: string | null | undefined;
  readonly cue?: string | null;
}

/** The words as the document has them, with the words that introduce them. */
export function Quotation({ exact, cue = null }: QuotationProps) {
  if (!exact && !cue) return null;
  return (
    <blockquote class="quotation">
      {cue ? (
        <span class="cue">
          <bdi dir="auto">{cue}</bdi>:{' '}
        </span>
      ) : null}
      {exact ? (
        <q>
          <LongText text={exact} most={600} />
        </q>
      ) : (
        <span class="soft">the words themselves are not recorded</span>
      )}
    </blockquote>
  );
}
