/**
 * What a field costs beside the records that are selected of it, by `Type.field`, in records; a record stands for 0.1 ms of
 * CPU. Written by bench/weigh.ts, which asks each field what it is asked in earnest about a graph of 10,000 claims.
 */
export const weights: Readonly<Record<string, number>> = {
  'Attribution.supersededBy': 1,
  'Claim.conflicts': 16,
  'Claim.conflictsComplete': 16,
  'Claim.corroboration': 10,
  'Claim.resembles': 16,
  'Event.corroboration': 33,
  'Query.__schema': 110,
  'Query.activity': 15000,
  'Query.ask': 2900,
  'Query.checkText': 15000,
  'Query.compareDocuments': 12000,
  'Query.conflicts': 6000,
  'Query.control': 6000,
  'Query.neighbourhood': 9000,
  'Query.path': 11000,
  'Query.proposals': 1500,
  'Query.provenance': 7900,
  'Query.readSpan': 6000,
  'Query.replay': 11800,
  'Query.search': 500,
  'Query.trackRecord': 6000,
  'Query.whatIf': 9100,
  'Query.whoReported': 5900,
};

/** Fields from this weight on are answered one after another, whoever asks. */
export const heavyFrom = 6_000;
