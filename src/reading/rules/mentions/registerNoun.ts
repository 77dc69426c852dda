import type { TokenizedText } from '../text/tokenizeText.js';
import type { Token } from '../text/tokens.js';
import type { Entities, Entity } from './entities.js';
import { kindOf } from './entities.js';
import { isCount, type NounPhrase } from './nounPhrases.js';
import { isBodyNoun, isGenericNoun, isPersonNoun, isPlaceNoun, isPress, isPressName, kindOfName } from './nouns.js';
import type { Pronouns } from './pronouns.js';
import { isDemonym } from './words.js';

/** Words that say who is meant even without an article: two phrases with the same of them mean the same. */
const telling = new Set('rebel insurgent militant paramilitary separatist'.split(' '));
const businesses = new Set('company firm agency club bank operator'.split(' '));
const bodies = new Set(
  'ministry agency council committee commission police court parliament government department union nations office association bureau'.split(
    ' ',
  ),
);
const forces = new Set('fighter force troop militant soldier rebel insurgent gunman'.split(' '));

/** The entity that a description means: one of the text before, or a new unnamed one. */
export function registerNoun(
  { tokens, text }: TokenizedText,
  entities: Entities,
  phrase: NounPhrase,
  pronouns: Pronouns,
): Entity {
  const { noun, determiner, core, head, plural } = phrase;
  const words = tokens.slice(core, head + 1).map(({ folded }) => folded);
  const earlier = referent(
    tokens,
    entities,
    phrase,
    words,
    pronouns,
    tokens[head + 1]?.text === ',' && tokens[head + 2]?.large === true,
  );
  if (earlier !== undefined) return earlier;
  const key = tellingKey(words, noun);
  const same = key === undefined || determiner === 'indefinite' ? undefined : entities.byAlias(key);
  if (same !== undefined) return same;
  const told = text
    .slice(tokens[core]?.start, tokens[head]?.end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
  const name = told === 'others' ? 'people' : told;
  const entity = entities.add(tokens, core, head + 1, { isNamed: false, isPlural: plural, name });
  if (forces.has(noun)) entity.scores.ACTOR += 3;
  else if (isPersonNoun(noun)) entity.scores.PERSON += 3;
  else if (isBodyNoun(noun))
    entity.scores[/^(?:army|navy|military|force|militia|troop)$/.test(noun) ? 'ACTOR' : 'ORGANISATION'] += 3;
  else if (isPlaceNoun(noun)) entity.scores.PLACE += 3;
  // "Our company" of somebody's is not "the company" of the text.
  const isTheirs = determiner === 'possessive' && /^(?:our|my|your)$/.test(tokens[core - 1]?.folded ?? '');
  if (!isTheirs && (!plural || determiner !== 'none')) entities.describe(entity, noun);
  if (plural && words.length > 1) entities.groupOf(noun, entity);
  if (key !== undefined) {
    entities.alias(entity, key, true);
    const [first] = key.split(' ').filter((word) => telling.has(word));
    if (first !== undefined) entities.alias(entity, `~${first}`, true);
  }
  return entity;
}

function referent(
  tokens: readonly Token[],
  entities: Entities,
  { noun, determiner, plural }: NounPhrase,
  words: readonly string[],
  pronouns: Pronouns,
  isApposed: boolean,
): Entity | undefined {
  if (noun === 'police' && determiner !== 'indefinite')
    return words.length === 1 ? entities.byNoun('police') : undefined;
  // "Government troops … the troops", "… troops": of people who are no force, two may be meant where no article stands.
  const isBare =
    plural && words.length === 1 && (determiner === 'definite' || (determiner === 'none' && forces.has(noun)));
  const group = isBare && !isApposed ? entities.onlyGroup(noun) : undefined;
  // "Two wounded soldiers … soldiers" are not the same.
  const isOther = determiner === 'none' && isCount(tokens[(group?.from ?? 0) - 1]?.folded ?? '');
  if (group !== undefined && !isOther) return group;
  if (determiner !== 'definite' || noun === 'side') return undefined;
  const found = entities.byNoun(noun);
  const isFitting = (entity: Entity) =>
    words.slice(0, -1).every((word) => entity.words.includes(word) || entity.nouns.has(word));
  if (found !== undefined && (words.length === 1 || isFitting(found))) return found;
  if (words.length > 1 || isApposed) return undefined;
  if (isPress(noun)) return entities.salientGroup((entity) => entity.isNamed && isPressName(entity.words));
  if (isGenericNoun(noun)) {
    const isBusiness = businesses.has(noun);
    const wanted = isBusiness ? 'ORGANISATION' : 'ACTOR';
    const named = (kind: string) =>
      entities.salientGroup(
        (entity) => entity.isNamed && kindOf(entity) === kind && !(isBusiness && isNoBusiness(entity)),
      );
    return named(wanted) ?? named(isBusiness ? 'ACTOR' : 'ORGANISATION');
  }
  if (isPersonNoun(noun) && plural && !forces.has(noun)) return undefined;
  return noun === 'man' || noun === 'woman'
    ? pronouns.recent((entity) => kindOf(entity) === 'PERSON' && entity.isNamed)
    : undefined;
}

/** What a text does not call "the company": a paper that it quotes, an army, a ministry. */
function isNoBusiness({ words }: Entity): boolean {
  return isPressName(words) || kindOfName(words) === 'ACTOR' || words.some((word) => bodies.has(word));
}

/** "rebel" of "rebel forces" and of "Syrian rebel fighters"; "kurdish force" of "Kurdish forces". */
function tellingKey(words: readonly string[], noun: string): string | undefined {
  const own = words.map((word) => word.replace(/s$/, '')).filter((word) => telling.has(word) || isDemonym(word));
  if (own.length === 0 || !(forces.has(noun) || telling.has(noun))) return undefined;
  const rebels = own.filter((word) => telling.has(word));
  return rebels.length > 0 ? `~${rebels[0]}` : `${own.join(' ')} ${noun}`;
}
