import { canonicalJson, sha256 } from '../../domain/records/ids.js';
import type { View } from '../../graph/select/view.js';
import { type Evidence, voices } from '../../reasoning/index.js';
import type { Dossier } from '../evidence/claimEvidence.js';
import { corroborate, evidenceOf } from '../evidence/corroborate.js';
import { type ReceiptContents, rules } from './receipt.js';

/** A question of whoReported, and when it was answered. */
export interface Asked {
  readonly question: ReceiptContents['question'];
  readonly view: View | null | undefined;
  readonly seq: number;
  readonly head: string;
  readonly at: string;
}

/** What a receipt holds of an answer. */
export function receiptOf({ question, view, seq, head, at }: Asked, dossiers: readonly Dossier[]): ReceiptContents {
  const given = Object.entries(view ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const asked = Object.entries(question).filter(([, value]) => value !== null && value !== undefined);
  return {
    version: 1,
    rules,
    question: Object.fromEntries(asked),
    view: Object.fromEntries(given),
    recordedAt: at,
    seq,
    head,
    used: usedIn(dossiers),
    answer: digest(answerOf(dossiers)),
  };
}

/** The admitted attributions by id, each with a hash of all that reasoning takes of it. */
function usedIn(dossiers: readonly Dossier[]): [string, string][] {
  return evidenceOf(dossiers)
    .filter(({ admitted }) => admitted)
    .map((said): [string, string] => [said.id, digest(said)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function answerOf(dossiers: readonly Dossier[]): object {
  const claims = dossiers.map(({ facts }) => facts.id);
  const { origins, denials, doubts, declined } = voices(evidenceOf(dossiers), new Set(claims));
  const ids = (list: readonly { readonly attribution: string }[]) => list.map(({ attribution }) => attribution);
  const { explanation, ...counted } = corroborate(dossiers);
  return { claims, voices: [origins, denials, doubts, declined].map(ids), counted };
}

function digest(value: Evidence | object): string {
  return sha256(canonicalJson(value)).slice(0, 16);
}
