import type { Modality, Mode, Role, Stance } from '../../domain/vocabulary.js';
import { roleInWords } from '../../language/read/said.js';
import type { Proposal } from '../../reading/proposal.js';

/** What a proposal says, for a sentence about it. */
interface Told {
  /** Who says it; absent where the publisher speaks in its own voice. */
  readonly speaker: string | undefined;
  /** Those who pass it on, the nearest to the speaker first. */
  readonly relays: readonly string[];
  readonly stance: Stance;
  readonly mode: Mode;
  readonly stated: string | null | undefined;
  readonly predicate: string;
  readonly text: string;
  readonly participants: readonly { readonly role: Role; readonly name: string }[];
  readonly modality: Modality;
  readonly valid: string | null | undefined;
}

const verbs: Readonly<Record<Stance, string>> = {
  ASSERTS: 'said',
  DENIES: 'denied',
  DOUBTS: 'doubted',
  DECLINES: 'declined to say',
  WITHDRAWS: 'took back',
};

/** A proposal as one sentence, with the roles: `SOHR said, through The Daily: seized: the actor rebels, the place Al-Tanf (2016-03-05).` */
export function readingInWords(told: Told): string {
  const { speaker, relays, stance, stated, predicate, text, participants, modality, valid } = told;
  const who = speaker ?? 'The publisher, in its own voice,';
  const when = stated ? ` on ${stated}` : '';
  const through = relays.length === 0 ? '' : `, through ${relays.join(', then ')}`;
  const roles = participants.map(({ role, name }) => `${roleInWords(role)} ${name}`).join(', ');
  const content = roles === '' ? `“${text}”` : `${predicate}: ${roles}`;
  const how = [modality === 'ACTUAL' ? '' : modality.toLowerCase(), valid ?? ''].filter((part) => part !== '');
  return `${who} ${verbs[stance]}${when}${through}: ${content}${how.length === 0 ? '' : ` (${how.join(', ')})`}.`;
}

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
