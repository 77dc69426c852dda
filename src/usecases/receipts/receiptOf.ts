import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import type { View } from '../../domain/schema/generated.js';
import { type AttributionFacts, voices } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { corroborateHappening, factsOf, jointEvidence } from '../evidence/corroborate.js';
import { evidenceOfHappening, type FoundReporting, happeningsIn } from '../reporting/readReporting.js';
import { decidedIn } from './decidedIn.js';
import { type ReceiptContents, rulesVersion } from './receipt.js';

/** A whoReported query and the time of its answer. */
export interface AnsweredQuestion {
  readonly question: ReceiptContents['question'];
  readonly view: View | null | undefined;
  readonly seq: number;
  readonly head: string;
  readonly at: string;
}

/** What was read for a receipt. */
export interface ReceiptReading {
  readonly contents: ReceiptContents;
  readonly found: FoundReporting;
}

/** The contents of a receipt. */
export function receiptOf({ question, view, seq, head, at }: AnsweredQuestion, found: FoundReporting): ReceiptContents {
  const { evidenceByClaim, dissent } = found;
  const given = Object.entries(view ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const asked = Object.entries(question).filter(([, value]) => value !== null && value !== undefined);
  return {
    version: 2,
    rules: rulesVersion,
    question: Object.fromEntries(asked),
    view: Object.fromEntries(given),
    recordedAt: at,
    seq,
    head,
    used: usedIn([...evidenceByClaim, ...dissent]),
    decided: [...decidedIn([...evidenceByClaim, ...dissent])],
    answer: digest(answerOf(found)),
  };
}

/** The admitted attributions by id, each with a hash of its input to reasoning. */
function usedIn(evidenceByClaim: readonly ClaimEvidence[]): [string, string][] {
  return factsOf(evidenceByClaim)
    .filter(({ admitted }) => admitted)
    .map((said): [string, string] => [said.id, digest(said)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function answerOf(found: FoundReporting): object {
  const { evidenceByClaim, dissent, of } = found;
  const { claims, evidence } = jointEvidence([...evidenceByClaim, ...dissent]);
  const { origins, denials, doubts, declined } = voices(evidence, new Set(claims.map(({ id }) => id)));
  const ids = (list: readonly { readonly attribution: string }[]) => list.map(({ attribution }) => attribution);
  const counted = happeningsIn(found).map((happening) => {
    const { explanation, ...counts } = corroborateHappening(evidenceOfHappening(happening, found));
    return counts;
  });
  return {
    claims: evidenceByClaim.map(({ facts }) => facts.id),
    of,
    voices: [origins, denials, doubts, declined].map(ids),
    counted,
  };
}

function digest(value: AttributionFacts | object): string {
  return sha256(canonicalJson(value)).slice(0, 16);
}
