/** Whether a disagreement is certain or possible, as a tag. */
export function CertaintyTag({ certainty }: { readonly certainty: string }) {
  const isCertain = certainty === 'CERTAIN';
  return <span class={isCertain ? 'tag denies' : 'tag'}>{isCertain ? 'certain' : 'possible'}</span>;
}
