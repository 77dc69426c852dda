import type { EntityKind, Role } from '../../../domain/vocabulary.js';
import type { Argument, Proposition } from '../../../language/read/proposition.js';
import type { ProposedClaim, TextMention } from '../../proposal.js';
import { type EntityMention, kindOf } from '../mentions/entities.js';
import { isBodyNoun, isPersonNoun, isPlaceNoun, nounOf } from '../mentions/nouns.js';
import { figures, isDeterminer, isFunctionWord } from '../mentions/words.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { ClauseWords } from './clauseWords.js';
import { textMention } from './textMention.js';

export type RoleFiller = ProposedClaim['participants'][number];

const placeRoles: ReadonlySet<Role> = new Set(['PLACE', 'ORIGIN', 'DESTINATION']);

/** Who and what fills the roles of a proposition. */
export function participantsOf({ args }: Proposition, clause: ClauseWords, read: TokenizedText): readonly RoleFiller[] {
  const acting = args.find((argument) => isAct(argument));
  const agent =
    acting === undefined
      ? undefined
      : args.find(({ slot, mentions }) => (slot === 'from' || slot === 'by') && mentions.length > 0);
  const found = args.flatMap((argument): readonly RoleFiller[] => {
    if (argument === agent) return [];
    // "It struck a centre used by militants": who did it stands before the verb.
    if (
      argument.slot === 'subject' &&
      args.some((other, index) => other.slot === 'subject' && index < args.indexOf(argument))
    )
      return [];
    if (argument === acting && agent !== undefined) return agentsOf(agent, argument, clause, read);
    if (argument.isLoose) return [];
    if (argument.mentions.length === 0) return described(argument, read, clause);
    // "Their gains": whose they are is meant.
    return argument.mentions
      .filter((one, index, all) => !isOwner(one, clause) || index === all.length - 1)
      .flatMap((mention) => {
        const own = clause.meant.get(mention);
        if (own === undefined || own.entity.nouns.has('border')) return [];
        const role = roleFor(argument, own);
        return role === undefined
          ? []
          : [{ role, entity: textMention(own, read, placeRoles.has(role) ? 'PLACE' : undefined) }];
      });
  });
  const seen = new Set<string>();
  return found.filter(({ role, entity }) => {
    const key = `${role} ${entity.name}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** "Iraq's second city" is not Iraq. */
function isOwner({ to }: Argument['mentions'][number], { words }: ClauseWords): boolean {
  return words[to - 1]?.possessive === true;
}

function roleFor({ roles, isLocative }: Argument, { entity, how }: EntityMention): Role | undefined {
  const kind = kindOf(entity);
  const place = roles.find((role) => placeRoles.has(role));
  if (kind === 'PLACE' && how === 'noun' && !entity.isNamed && !isLocative) return roles[0];
  if (kind === 'PLACE') return place ?? (isLocative ? 'PLACE' : roles[0]);
  if (isLocative) return kind === 'OTHER' && how === 'name' ? 'PLACE' : undefined;
  if (kind === 'OTHER') return place ?? roles[0];
  return roles.find((role) => !placeRoles.has(role));
}

/** "Air strikes from the coalition battered …": who does it is who the strikes are from. */
function isAct({ slot, mentions, words, roles }: Argument): boolean {
  return (
    slot === 'subject' && mentions.length === 0 && roles[0] === 'ACTOR' && words.some(({ folded }) => acts.test(folded))
  );
}

function agentsOf(
  { mentions }: Argument,
  { roles }: Argument,
  clause: ClauseWords,
  read: TokenizedText,
): readonly RoleFiller[] {
  const [role = 'ACTOR'] = roles;
  return mentions
    .flatMap((mention) => clause.meant.get(mention) ?? [])
    .map((own) => ({ role, entity: textMention(own, read) }));
}

/** What somebody sends: who does it is who it is from. */
export const acts = /^(?:strikes?|airstrikes?|raids?|attacks?|bombings?|aircraft|jets|planes|warplanes|fire|shelling)$/;

const areas = /^(?:swaths?|territory|territories|ground|land|areas?|parts?)$/;
const directions = /^(?:north|south|east|west|day|time|way|end|others?|ones?)$/;

/** What has no name and is no noun of ours: "a law", "the law that …". */
function described(
  { roles, words, heads, isLocative, asked }: Argument,
  read: TokenizedText,
  clause: ClauseWords,
): readonly RoleFiller[] {
  if (isLocative || asked) return [];
  const all = [...clause.words].filter(
    (word) => words.includes(word) || (heads.includes(word.folded) && roles.includes('VICTIM')),
  );
  // "A centre used by militants" is a centre.
  const cut = all.findIndex(({ folded }, index) => index > 0 && /ed$/.test(folded));
  const own = cut < 0 ? all : all.slice(0, cut);
  const [first, last] = [own[0], own.at(-1)];
  const [from, end] = [first && clause.tokens.get(first), last && clause.tokens.get(last)];
  if (from === undefined || end === undefined || end < from || end - from > 6) return [];
  if (own.every(({ folded }) => isFunctionWord(folded) || figures.test(folded))) return [];
  if (read.tokens.slice(from, end + 1).some(({ isWord }) => !isWord)) return [];
  const noun = nounOf(read.tokens[end]?.folded ?? '');
  const isArea = areas.test(read.tokens[end]?.folded ?? '') || (noun !== undefined && isPlaceNoun(noun));
  const role =
    (isArea ? roles.find((one) => placeRoles.has(one)) : undefined) ?? roles.find((one) => !placeRoles.has(one));
  if (role === undefined || directions.test(read.tokens[end]?.folded ?? '')) return [];
  const kind: EntityKind =
    noun === undefined ? 'OTHER' : isPersonNoun(noun) ? 'PERSON' : isBodyNoun(noun) ? 'ORGANISATION' : 'OTHER';
  const start = isDeterminer(read.tokens[from]?.folded ?? '') ? from + 1 : from;
  const span = read.points.spanOf(read.tokens[start]?.start ?? 0, read.tokens[end]?.end ?? 0);
  const entity: TextMention = { span, name: span.exact.replace(/\s+/gu, ' '), kind, isNamed: false, candidates: [] };
  return [{ role, entity }];
}
