import type { Role } from '../../domain/vocabulary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Proposition } from '../read/proposition.js';
import type { ClaimSense } from './claimSenses.js';
import type { ComparedClaim } from './comparedClaim.js';
import type { WordsOfText } from './wordsIn.js';

/** How a claim says what a text says. */
export type How = 'EXACT' | 'ALIAS' | 'FRAME' | 'PARTIAL';

/** What a claim differs in, the worst first. */
export type Differing =
  | { readonly kind: 'REVERSED' }
  | { readonly kind: 'PREDICATE' }
  | { readonly kind: 'MISSING'; readonly name: string; readonly isPlace: boolean }
  | { readonly kind: 'ROLE'; readonly name: string }
  | { readonly kind: 'NEGATED' }
  | { readonly kind: 'TIME' }
  | { readonly kind: 'FIGURE' }
  | { readonly kind: 'MODALITY' }
  | { readonly kind: 'SIDES' }
  | { readonly kind: 'UNASKED' }
  | { readonly kind: 'WORDS'; readonly words: readonly string[] };

export interface Match {
  readonly claim: ComparedClaim;
  readonly proposition: Proposition;
  readonly differences: readonly Differing[];
  /** Undefined if it does not match. */
  readonly how: How | undefined;
  /** The roles of the participants as the family has them, by id, if the claim may have them otherwise. */
  readonly roles?: ReadonlyMap<string, Role>;
}

/** What lies within places, by the id of the place: beside the places themselves. */
export type Within = ReadonlyMap<string, ReadonlySet<string>>;

/** A proposition and a claim that are compared. */
export interface Matching {
  readonly claim: ComparedClaim;
  readonly proposition: Proposition;
  readonly senses: readonly ClaimSense[];
  readonly text: WordsOfText;
  readonly lex: Lexicon;
  readonly within: Within;
}
