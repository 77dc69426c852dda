import { type DocumentNode, print } from 'graphql';
import { resolveDocument } from '../names/resolveDocument.js';
import { askDocument } from './ask/document.js';
import { conflictsDocument } from './conflicts/document.js';
import { controlDocument } from './control/document.js';
import { pathDocument } from './path/document.js';
import { provenanceDocument } from './provenance/document.js';
import { replayDocument } from './replay/document.js';
import { searchDocument } from './search/document.js';
import { startDocument } from './serve/startDocument.js';
import { showKinds } from './show/kinds.js';
import { statsDocument } from './stats/document.js';
import { trackRecordDocument } from './trackRecord/document.js';
import { whatIfDocument } from './whatIf/document.js';
import { whoReportedDocument } from './whoReported/document.js';

const named: Readonly<Record<string, DocumentNode>> = {
  ask: askDocument,
  conflicts: conflictsDocument,
  control: controlDocument,
  meant: resolveDocument,
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

/** Every query of the CLI, by name. A server accepts them without checking its limits. */
export const documents: Readonly<Record<string, DocumentNode>> = { ...named, ...Object.fromEntries(shown) };

/** Their source texts, which a server passes to its threads. */
export const documentTexts = (): readonly string[] => Object.values(documents).map(print);
