import * as rules from './originWords.js';

/** What an origin is by its spelling: a name, people without a name or a collective, or none at all. */
type OriginKind = 'NAMED' | 'UNNAMED' | 'MISSING';

/** An origin as a list spells it. */
export interface SpeltOrigin {
  readonly name: string;
  readonly kind: OriginKind;
}

const missing = new Set(rules.missing);
const names = new Set(rules.names);
const spokespersons = new Set(rules.spokespersons);
const people = new Set(rules.people);
const titled = new Set(rules.titled);
const realWords = new Set(rules.realWords);
const collectives = new Set(rules.collectives);
const outlets = new Set(rules.outlets);
const ofTheState = new Set(rules.ofTheState);
const bodies = new Set(rules.bodies);
const indefinite = new Set(rules.indefinite);
const describing = new Set([...rules.plain, ...rules.nationalities, ...rules.indefinite, ...rules.ofTheState]);
const leadingOn = new Set(rules.leadingOn);
const leadingToOrigin = new Set(rules.leadingToOrigin);
const withheld = new RegExp(`\\b(${rules.withheld.join('|')})\\b`, 'i');
const continuing = new RegExp(`^(${rules.continuing.join('|')})\\b`, 'i');

/** Short forms that name nobody. */
const shortened = /^(?:NGOs?|MPs?|TV|IDPs?)$/;

const compound = /^(pro|anti|non)-.|.-(led|run|backed|controlled|held|based|language|linked|aligned)$/;

/** Words with one letter left out, so that "offical" is read as "official". Shorter words are too much alike for this. */
const misspelt = new Map(
  rules.people
    .filter((word) => word.length >= 8)
    .flatMap((word) => [...word].map((_, at) => [word.slice(0, at) + word.slice(at + 1), word] as const))
    .filter(([word]) => !people.has(word) && !realWords.has(word)),
);

interface Word {
  /** In lower case, without dots. */
  readonly plain: string;
  readonly isCapital: boolean;
}

/** Whether a cell is empty, or only says that there is nothing to say: "n/a", "unknown", "-". */
export function saysNothing(text: string): boolean {
  return kindOfWords(text, 0) === 'MISSING';
}

/** Whether a part of a list only goes on about the origin before it: "who declined to be named". */
export function continuesOrigin(part: string): boolean {
  // WHO is the organisation, not the pronoun.
  return continuing.test(part) && !/^WHO\b/.test(part);
}

/**
 * The origins in a part of a list, by the rules of `docs/ucdp.md`. It is one, unless an unnamed origin is joined to a named one:
 * "residents and the Observatory". What no rule describes is a name.
 */
export function originsSpelt(part: string): readonly SpeltOrigin[] {
  const joined = part.split(/ (?:and|&) (?![^(]*\))/).map((name) => ({ name, ...readJoined(name) }));
  const unnamed = joined.filter(({ kind }) => kind === 'UNNAMED');
  if (joined.length === 1 || unnamed.length === 0) return [{ name: part, kind: kindOf(part) }];
  // "SDF and YPG officials" are all officials: the last word is that of both.
  const isShared = joined.some(({ kind, isDescription }, at) => at > 0 && kind === 'UNNAMED' && !isDescription);
  if (isShared || joined.every(({ kind }) => kind !== 'NAMED')) return [{ name: part, kind: 'UNNAMED' }];
  const named = joined.filter(({ kind }) => kind !== 'UNNAMED').map(({ name }) => name);
  return [
    ...unnamed.map(({ name }) => ({ name, kind: 'UNNAMED' as const })),
    { name: named.join(' and '), kind: 'NAMED' },
  ];
}

/** Words that only describe are joined to what follows: the first part of "Syrian and Iraqi agencies". */
function readJoined(name: string): { readonly kind: OriginKind | 'DESCRIBING'; readonly isDescription: boolean } {
  const words = wordsOf(name);
  const kind = kindOf(name);
  if (kind === 'NAMED' && words.every(isDescribing)) return { kind: 'DESCRIBING', isDescription: true };
  const [first] = words;
  const isTitle = !people.has(first?.plain ?? '') && words.every((word) => word.isCapital || leadingOn.has(word.plain));
  if (kind === 'UNNAMED' && isTitle && !withheld.test(name)) return { kind: 'NAMED', isDescription: false };
  return { kind, isDescription: words.length === 1 || first === undefined || !first.isCapital || isDescribing(first) };
}

function kindOf(spelling: string): OriginKind {
  if (withheld.test(spelling)) return 'UNNAMED';
  const parts = spelling.split(/[()[\]]/);
  const [outside = 'MISSING', ...inside] = parts.map(kindOfWords);
  // A remark such as "(by phone)" has no word that is written as a name.
  return inside.some((kind, at) => kind === 'NAMED' && /[\p{Lu}\p{Lo}]/u.test(parts[at + 1] ?? '')) ? 'NAMED' : outside;
}

/** What stands outside of parentheses, or within them. */
function kindOfWords(text: string, at: number): OriginKind {
  const words = wordsOf(text);
  const plain = words.map((word) => word.plain).join(' ');
  if (words.length === 0 || missing.has(plain) || rules.missingPhrase.test(plain)) return 'MISSING';
  if (at > 0 && leadingOn.has(words[0]?.plain ?? '')) return 'UNNAMED';
  return !names.has(plain) && isUnnamed(words) ? 'UNNAMED' : 'NAMED';
}

function isDescribing({ plain }: Word): boolean {
  return describing.has(plain);
}

function isUnnamed(words: readonly Word[]): boolean {
  const speaker = words.findIndex(({ plain }) => spokespersons.has(plain));
  if (speaker !== -1) return isUnnamedSpokesperson(words, speaker);
  return words.some((head, at) => isUnnamedHead(head, words.slice(0, at), words.slice(at + 1)));
}

/** A spokesperson speaks for whoever stands beside, and is unnamed if nobody does. */
function isUnnamedSpokesperson(words: readonly Word[], at: number): boolean {
  const whose = [...words.slice(0, at), ...words.slice(at + 1)].filter(
    ({ plain }) => plain !== 'for' && plain !== 'of',
  );
  const first = whose.findIndex(({ plain }) => plain === 'local' || (plain !== 'the' && !indefinite.has(plain)));
  const named = first === -1 ? [] : whose.slice(first);
  return isUnnamed(named) || named.every((word) => isDescribing(word) && !bodies.has(word.plain));
}

/** Whether a word, with those before and behind it, describes people or bodies and names none. */
function isUnnamedHead(head: Word, before: readonly Word[], behind: readonly Word[]): boolean {
  if (behind[0] !== undefined && !leadingOn.has(behind[0].plain)) return false;
  const plain = misspelt.get(head.plain) ?? head.plain;
  if (head.isCapital && titled.has(plain)) return false;
  const isTitle = head.isCapital && before.length > 0;
  const isDescribed = before.every(isDescribing);
  if (people.has(plain))
    return isTitle ? isDescribed && !isNamelike(before, behind) : !isOnlyOne(plain, before, behind);
  if (!isDescribed || isOf(behind)) return false;
  if (collectives.has(plain)) return !isTitle || !isNamelike(before, behind);
  if (head.isCapital && (outlets.has(plain) || isTitle)) return false;
  const isAnyOne = before.some((word) => indefinite.has(word.plain));
  return outlets.has(plain)
    ? isAnyOne || !before.some((word) => ofTheState.has(word.plain))
    : bodies.has(plain) && isAnyOne;
}

/** "The Witness" and "Human Rights Activists in Norland" are titles, where each word has a capital. */
function isNamelike(before: readonly Word[], behind: readonly Word[]): boolean {
  return before[0]?.plain === 'the' || behind.some(({ isCapital }) => isCapital);
}

/** "the commander of the Hill Brigade" is one known person; "the residents of Old Bridge" are not. */
function isOnlyOne(plain: string, before: readonly Word[], behind: readonly Word[]): boolean {
  return before[0]?.plain === 'the' && !plain.endsWith('s') && behind[0]?.plain === 'of' && isOf(behind);
}

/** Whether the words behind a head lead to a name. */
function isOf([preposition, ...words]: readonly Word[]): boolean {
  if (preposition === undefined || !leadingToOrigin.has(preposition.plain)) return false;
  return words.some((word) => word.isCapital && !isDescribing(word));
}

function wordsOf(spelling: string): readonly Word[] {
  return spelling
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .map((word) => ({ plain: plainOf(word), isCapital: /^\p{Lu}/u.test(word) && !shortened.test(word) }));
}

/** Numbers are like "several", and "pro-opposition" or "US-led" like "allied". A possessive ending is left out. */
function plainOf(word: string): string {
  if (/^\d+$/.test(word)) return 'several';
  // The organisation, not the pronoun.
  if (word === 'WHO') return word;
  const plain = word
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/['’]s?$/, '');
  return !describing.has(plain) && compound.test(plain) ? 'allied' : plain;
}
