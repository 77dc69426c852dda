import type { SourceLinkPartsFragment } from '../generated.js';

type LinkLike = Pick<SourceLinkPartsFragment, 'kind' | 'outgoing'>;

const linkSentences: Readonly<Record<string, readonly [outgoing: string, incoming: string]>> = {
  DEPENDS_ON: ['depends on', 'is depended on by'],
  PART_OF: ['is part of', 'includes'],
  SUCCEEDS: ['succeeds', 'was succeeded by'],
  ONE_VOICE: ['is one voice with', 'is one voice with'],
  ALLIED_WITH: ['is on the same side as', 'is on the same side as'],
  SAME_AS: ['is the same as', 'is the same as'],
};

/** A link as a verb between this thing and the other: "depends on". */
export function linkWords({ kind, outgoing }: LinkLike): string {
  const words = linkSentences[kind];
  return words?.[outgoing ? 0 : 1] ?? kind.toLowerCase().replaceAll('_', ' ');
}

const linkOrder = Object.keys(linkSentences);

/** Links in the order in which they matter for a source: dependence first, those that were taken back last. */
export function inOrder<L extends LinkLike & { readonly withdrawn: boolean }>(links: readonly L[]): readonly L[] {
  const rank = ({ kind, outgoing, withdrawn }: L) =>
    (withdrawn ? 100 : 0) + linkOrder.indexOf(kind) * 2 + (outgoing ? 0 : 1);
  return [...links].sort((one, other) => rank(one) - rank(other));
}
