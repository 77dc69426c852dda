import type { Role } from '../../domain/vocabulary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { nameWords } from '../words.js';
import type { ClaimSense } from './claimSenses.js';
import type { ComparedClaim } from './comparedClaim.js';

type Participant = ComparedClaim['participants'][number];

/**
 * "Alma sold the mill to Boran": whoever records it may call Alma the ACTOR, who is the subject, or Boran, who got the mill, as if he
 * had bought it. The words of the claim tell which, and the roles are given as the family has them: the ACTOR is who got it.
 * Undefined if the predicate is not turned so, or the words do not tell.
 */
export function withOwnRoles(
  claim: ComparedClaim,
  senses: readonly ClaimSense[],
  lex: Lexicon,
): ComparedClaim | undefined {
  const [turned] = senses.flatMap((sense) => sense.turned ?? []);
  if (turned === undefined || turned.isNoun || senses.some((sense) => sense.turned === undefined)) return undefined;
  const { subject = [], ...others } = turned.slots;
  if (subject.includes('ACTOR') || !Object.values(others).some((roles) => roles.includes('ACTOR'))) return undefined;
  const slotOf = slotsIn(claim.text, turned, lex);
  const actor = claim.participants.find(({ role }) => role === 'ACTOR');
  const slot = actor && slotOf(actor);
  if (slot === undefined) return undefined;
  if (slot !== 'subject') return claim;
  return {
    ...claim,
    participants: claim.participants.map((one) => ({ ...one, role: ownRole(one, slotOf(one), turned) })),
  };
}

const receiving: readonly Role[] = ['TARGET', 'DESTINATION', 'ORIGIN'];

function ownRole({ role }: Participant, slot: string | undefined, { slots }: Sense): Role {
  if (role === 'ACTOR' && slot === 'subject') return slots.subject?.[0] ?? role;
  const isActor = slot !== undefined && slot !== 'subject' && slots[slot]?.includes('ACTOR') === true;
  return isActor && receiving.includes(role) ? 'ACTOR' : role;
}

const being: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Where a participant stands in a claim of one verb: before it, behind it, or behind a preposition; undefined if that is not seen. */
function slotsIn(text: string, { family, slots }: Sense, lex: Lexicon): (one: Participant) => string | undefined {
  const words = nameWords(text);
  const isVerb = (word: string) =>
    lex.sensesOf(word).some((sense) => sense.isTurned && !sense.isNoun && sense.family === family);
  const verb = words.findIndex(isVerb);
  const isPassive = being.has(words[verb - 1] ?? '');
  return ({ name }) => {
    const own = nameWords(name);
    const at = words.findIndex((_, index) => own.every((word, more) => words[index + more] === word));
    if (verb < 0 || at < 0 || own.length === 0) return undefined;
    if (at < verb) return isPassive ? 'object' : 'subject';
    const before = articles.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
    if (before === 'by') return isPassive ? 'subject' : 'by';
    return before !== undefined && slots[before] !== undefined ? before : 'object';
  };
}
