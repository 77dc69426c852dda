import type { ProposalCardPartsFragment } from '../generated.js';
import type { Correction } from './useDecisions.js';

/** What a reviewer can change of a proposal, as texts of fields. */
export interface Edited {
  readonly words: string;
  readonly source: string;
  readonly stance: string;
  readonly mode: string;
  readonly certainty: string;
  readonly coding: string;
  readonly stated: string;
  readonly text: string;
  readonly predicate: string;
  readonly valid: string;
  /** For each participant of the claim, the id of who or what is meant. */
  readonly participants: readonly string[];
}

/** A proposal as the fields show it at first. */
export function fieldsOfProposal({ attribution }: ProposalCardPartsFragment): Edited {
  const { quotation, source, stance, mode, certainty, coding, stated, claim } = attribution;
  return {
    words: quotation?.exact ?? '',
    source: source.id,
    stance,
    mode,
    certainty,
    coding,
    stated: stated ?? '',
    text: claim.text,
    predicate: claim.predicate,
    valid: claim.valid?.edtf ?? '',
    participants: claim.participants.map(({ entity }) => entity.id),
  };
}

/** The changes as the API takes them, or why they cannot be made. */
export function correctionOf(
  proposal: ProposalCardPartsFragment,
  edited: Edited,
): { readonly correction: Correction } | { readonly refusal: string } {
  const before = fieldsOfProposal(proposal);
  const words = edited.words.trim();
  const span = words === before.words.trim() ? undefined : placeOf(proposal, words);
  if (typeof span === 'string') return { refusal: span };
  const changed = (name: 'source' | 'stance' | 'mode' | 'certainty' | 'coding' | 'stated') =>
    edited[name] === before[name] ? {} : { [name]: edited[name].trim() === '' ? null : edited[name].trim() };
  const newClaim = changedClaim(proposal, before, edited);
  const correction = {
    ...(span === undefined ? {} : { span }),
    ...changed('source'),
    ...changed('stance'),
    ...changed('mode'),
    ...changed('certainty'),
    ...changed('coding'),
    ...changed('stated'),
    ...(newClaim === undefined ? {} : { newClaim }),
  } as Correction;
  return Object.keys(correction).length === 0
    ? { refusal: 'Nothing was changed. Change something, or accept it as it is.' }
    : { correction };
}

function changedClaim({ attribution: { claim } }: ProposalCardPartsFragment, before: Edited, edited: Edited) {
  const texts = (['text', 'predicate', 'valid'] as const)
    .filter((name) => edited[name].trim() !== before[name])
    .map((name) => [name, edited[name].trim() === '' ? null : edited[name].trim()]);
  const isOther = edited.participants.some((id, index) => id !== before.participants[index]);
  const participants = claim.participants.map(({ role, part }, index) => ({
    role,
    ...(part === null ? {} : { part }),
    entity: edited.participants[index],
  }));
  const change = { ...Object.fromEntries(texts), ...(isOther ? { participants } : {}) };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** Where the words stand in the text around the proposal, in code points of the whole text; or why that cannot be said. */
function placeOf({ attribution: { quotation } }: ProposalCardPartsFragment, words: string) {
  if (quotation === null || words === '') return 'The words must stand in the text: give some of them.';
  if (quotation.pieces.length > 1) return 'Something interrupts these words, so they cannot be changed here.';
  const prefix = quotation.prefix ?? '';
  const context = `${prefix}${quotation.exact}${quotation.suffix ?? ''}`;
  const index = context.indexOf(words);
  if (index < 0) return 'These words do not stand in the text that is shown. Copy them from it, letter by letter.';
  if (context.indexOf(words, index + 1) >= 0) return 'These words stand there more than once. Give more of them.';
  const start = quotation.start - [...prefix].length + [...context.slice(0, index)].length;
  return { start, end: start + [...words].length, exact: words };
}
