import type { TextIndex } from './engine.js';

/** What search runs on. Names are indexed by words and letter triples, claims and documents by words. */
export const textIndexes: readonly TextIndex[] = [
  { name: 'whosaid_names', label: 'Named', property: 'search' },
  { name: 'whosaid_claims', label: 'Claim', property: 'search' },
  { name: 'whosaid_documents', label: 'Document', property: 'search' },
];
