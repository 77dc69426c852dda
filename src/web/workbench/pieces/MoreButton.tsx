interface MoreButtonProps {
  readonly hasMore: boolean;
  readonly label: string;
  readonly loading?: boolean;
  readonly onMore: () => void;
}

/** Shows the next page of a list below what is there. It is not there when there is no more. */
export function MoreButton({ hasMore, label, loading = false, onMore }: MoreButtonProps) {
  if (!hasMore) return null;
  return (
    <p class="more no-print">
      <button type="button" onClick={onMore} aria-disabled={loading} aria-busy={loading}>
        {label}
      </button>
    </p>
  );
}
