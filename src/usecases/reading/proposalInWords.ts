import type { Proposal } from '../../reading/proposal.js';
import { readingInWords } from './readingInWords.js';

/** What a proposer found, as one sentence. */
export function proposalInWords({ speaker, relays, claim, content, ...said }: Proposal): string {
  const words = content.map(({ exact }) => exact).join(' … ');
  return readingInWords({
    speaker: speaker?.name,
    relays: relays.map(({ name }) => name),
    ...said,
    stated: said.stated,
    predicate: claim?.predicate ?? 'said',
    text: claim?.text ?? words,
    participants: (claim?.participants ?? []).map(({ role, entity }) => ({ role, name: entity.name })),
    modality: claim?.modality ?? 'ACTUAL',
    valid: claim?.valid,
  });
}
