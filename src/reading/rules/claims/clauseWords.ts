import type { Mention, Named } from '../../../language/names/named.js';
import type { Word } from '../../../language/words.js';
import type { Range, SpeakerMention } from '../attributions/attribution.js';
import { type EntityMention, kindOf } from '../mentions/entities.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import { isDeterminer } from '../mentions/words.js';
import type { Token } from '../text/tokens.js';

/** A clause as the reader of English takes it, with what each of its names stands for. */
export interface ClauseWords {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly meant: ReadonlyMap<Mention, EntityMention>;
  /** The tokens that the words are. */
  readonly tokens: ReadonlyMap<Word, number>;
}

const typeOfKind = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  ACTOR: 'Actor',
  PLACE: 'Place',
  OTHER: 'OtherEntity',
} as const;
const being = new Set('remain remains remained stay stays stayed'.split(' '));
const firstPerson = /^(?:i|we|us|me)(?:'(?:m|ve|re|ll|d))?$/;
const possessives = new Set('his her its their'.split(' '));
const bareAdverbs =
  /^(?:early|family|july|italy|only|ally|rally|assembly|reply|supply|fly|apply|rely|monopoly|bully|belly|jelly|lily|holy|ugly)$/;

/** The words of ranges of tokens, one behind the other: a subject that is taken over, and a clause. */
export function clauseWords(
  all: readonly Token[],
  ranges: readonly Range[],
  mentions: MentionIndex,
  { skip = [], speaker }: { readonly skip?: readonly Range[]; readonly speaker?: SpeakerMention | undefined } = {},
): ClauseWords {
  const words: Word[] = [];
  const tokens = new Map<Word, number>();
  const found: Mention[] = [];
  const meant = new Map<Mention, EntityMention>();
  for (const range of ranges) {
    const own = mentions.within(range.from, range.to);
    let broken = words.length > 0;
    let afterArticle = false;
    let next = 0;
    let open: { from: number; mention: EntityMention } | undefined;
    for (let at = range.from; at < range.to; at += 1) {
      const token = all[at] as Token;
      while (own[next] !== undefined && (own[next] as EntityMention).from < at) next += 1;
      const mention = own[next];
      if (mention !== undefined && mention.from === at) open = { from: -1, mention };
      else if (speaker !== undefined && open === undefined && firstPerson.test(token.folded))
        open = { from: -1, mention: { from: at, to: at + 1, entity: speaker.entity, how: 'pronoun', quoted: true } };
      if (skip.some(({ from, to }) => from <= at && at < to)) continue;
      if (!token.isWord) {
        broken ||= /^[,;:.!?()]$/.test(token.text);
        continue;
      }
      if (/^(?:a|an|the)$/.test(token.folded)) {
        afterArticle = true;
        continue;
      }
      const after = all[at + 1]?.folded ?? '';
      if (
        /^(?:wide|vast|large|broad|whole|most)$/.test(token.folded) &&
        /^(?:areas?|swaths?|parts?|tracts?)$/.test(after)
      )
        continue;
      // "The recapture of Mosul and of Raqqa".
      if (token.folded === 'of' && all[at - 1]?.folded === 'and') continue;
      if (token.folded === 'well' && all[at - 1]?.folded === 'as' && all[at + 1]?.folded === 'as') continue;
      if (/ly$/.test(token.folded) && !token.large && !bareAdverbs.test(token.folded)) continue;
      const isJoint =
        token.folded === 'as' &&
        (all[at + 1]?.folded === 'well' || (all[at - 1]?.folded === 'well' && all[at - 2]?.folded === 'as'));
      const word = wordOf(token, broken, afterArticle, isJoint);
      words.push(word);
      tokens.set(word, at);
      broken = false;
      afterArticle = false;
      if (open === undefined || at >= open.mention.to) continue;
      const isCount =
        open.mention.how === 'noun' &&
        open.from < 0 &&
        /^(?:\p{N}|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|dozens$|several$|some$|many$|other$|more$|hundreds$|thousands$)/u.test(
          token.folded,
        );
      const isOwner = open.mention.how === 'noun' && open.from < 0 && isDeterminer(token.folded);
      if (open.from < 0 && !isCount && !isOwner) open = { ...open, from: words.length - 1 };
      if (at < open.mention.to - 1) continue;
      if (open.from >= 0) {
        const made = mentionOf(open.mention, open.from, words.length);
        found.push(made);
        meant.set(made, open.mention);
      }
      open = undefined;
    }
  }
  return { words, mentions: found, meant, tokens };
}

function wordOf(
  { text, folded, start, end, large, possessive }: Token,
  broken: boolean,
  afterArticle: boolean,
  joining: boolean,
): Word {
  return {
    text,
    folded: being.has(folded)
      ? 'is'
      : folded === 'including' || joining
        ? 'and'
        : /^(?:swaths?|tracts?)$/.test(folded)
          ? 'areas'
          : folded,
    quoted: false,
    large,
    broken,
    possessive: possessive || possessives.has(folded),
    afterArticle,
    start,
    end,
  };
}

function mentionOf({ entity }: EntityMention, from: number, to: number): Mention {
  const kind = kindOf(entity);
  const thing = (typename: string): Named => ({ __typename: typename, id: `${entity.id}`, name: entity.name });
  // What a bare name is, the clause tells: a place if it is seized.
  const things = kind === 'OTHER' ? [thing('Place'), thing('Actor')] : [thing(typeOfKind[kind])];
  return { from, to, things, by: entity.name, exact: true, how: 'NAME' };
}
