/**
 * What a field costs beside the records that are selected of it, by `Type.field`, in records; a record stands for 0.1 ms of CPU.
 * Written by `npm run bench -- --weights`, which asks each field the dearest ordinary question about a graph of 10,000 claims.
 */
export const weights: Readonly<Record<string, number>> = {
  'Query.__schema': 500,
  'Query.__type': 50,
  'Query.activity': 7_500,
  'Query.ask': 5_000,
  'Query.conflicts': 6_000,
  'Query.control': 2_000,
  'Query.path': 8_000,
  'Query.provenance': 5_000,
  'Query.replay': 6_000,
  'Query.search': 1_000,
  'Query.trackRecord': 7_500,
  'Query.whatIf': 9_000,
  'Query.whoReported': 3_000,
  'Claim.conflicts': 100,
  'Claim.corroboration': 25,
  'Attribution.supersededBy': 10,
};

/** Fields from this weight on are answered one after another, whoever asks: half a second of CPU each. */
export const heavyFrom = 5_000;
