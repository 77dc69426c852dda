/** Journal entries, as pairs of the first and last seq of each stretch, in order: short however many they are. */
export type SeqRanges = readonly number[];

export function includesSeq(ranges: SeqRanges, seq: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (seq >= (ranges[at] ?? 0) && seq <= (ranges[at + 1] ?? 0)) return true;
  }
  return false;
}

export function seqsOf(ranges: SeqRanges): readonly number[] {
  const seqs: number[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    for (let seq = ranges[at] ?? 0; seq <= (ranges[at + 1] ?? 0); seq += 1) seqs.push(seq);
  }
  return seqs;
}

export function rangesOf(seqs: readonly number[]): SeqRanges {
  const ranges: number[] = [];
  for (const seq of [...new Set(seqs)].sort((a, b) => a - b)) {
    if (ranges.at(-1) === seq - 1) ranges[ranges.length - 1] = seq;
    else ranges.push(seq, seq);
  }
  return ranges;
}
