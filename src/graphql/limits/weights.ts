/**
 * What a field costs beside the records that are selected of it, by `Type.field`, in records; a record stands for 0.1 ms of
 * CPU. Written by bench/weigh.ts, which asks each field what it is asked in earnest about a graph of 10,000 claims.
 */
export const weights: Readonly<Record<string, number>> = {
  'Attribution.supersededBy': 3,
  'Claim.conflicts': 29,
  'Claim.corroboration': 15,
  'Query.__schema': 150,
  'Query.activity': 18000,
  'Query.ask': 3700,
  'Query.conflicts': 9700,
  'Query.control': 9700,
  'Query.path': 17000,
  'Query.provenance': 12000,
  'Query.replay': 17200,
  'Query.search': 630,
  'Query.trackRecord': 12000,
  'Query.whatIf': 15000,
  'Query.whoReported': 8600,
};

/** Fields from this weight on are answered one after another, whoever asks. */
export const heavyFrom = 9_000;
