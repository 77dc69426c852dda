import type { IdKind } from '../../../domain/records/ids.js';
import { showAttribution } from './showAttribution.js';
import { showClaim } from './showClaim.js';
import { showDecision } from './showDecision.js';
import { showDocument } from './showDocument.js';
import { showEvent } from './showEvent.js';
import type { ShowKind } from './showKind.js';
import { showNamed } from './showNamed.js';

/** How each kind of node is shown. */
export const showKinds: Readonly<Record<IdKind, ShowKind>> = {
  entity: showNamed,
  source: showNamed,
  document: showDocument,
  event: showEvent,
  claim: showClaim,
  attribution: showAttribution,
  decision: showDecision,
};
