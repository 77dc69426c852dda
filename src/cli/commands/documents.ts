import { type DocumentNode, print } from 'graphql';
import { meantDocument } from '../meantDocument.js';
import { askDocument } from './askDocument.js';
import { conflictsDocument } from './conflictsDocument.js';
import { controlDocument } from './controlDocument.js';
import { pathDocument } from './pathDocument.js';
import { provenanceDocument } from './provenanceDocument.js';
import { replayDocument } from './replayDocument.js';
import { searchDocument } from './searchDocument.js';
import { showKinds } from './show/kinds.js';
import { startDocument } from './startDocument.js';
import { statsDocument } from './statsDocument.js';
import { trackRecordDocument } from './trackRecordDocument.js';
import { whatIfDocument } from './whatIfDocument.js';
import { whoReportedDocument } from './whoReportedDocument.js';

const named: Readonly<Record<string, DocumentNode>> = {
  ask: askDocument,
  conflicts: conflictsDocument,
  control: controlDocument,
  meant: meantDocument,
  path: pathDocument,
  provenance: provenanceDocument,
  replay: replayDocument,
  search: searchDocument,
  start: startDocument,
  stats: statsDocument,
  trackRecord: trackRecordDocument,
  whatIf: whatIfDocument,
  whoReported: whoReportedDocument,
};

const shown = Object.entries(showKinds).map(([kind, { document }]) => [`show ${kind}`, document] as const);

/** Every question that a command asks, by its name. A server knows them, so that its limits are not asked about them. */
export const documents: Readonly<Record<string, DocumentNode>> = { ...named, ...Object.fromEntries(shown) };

/** Their texts: what a server hands to its threads. */
export const documentTexts = (): readonly string[] => Object.values(documents).map(print);
