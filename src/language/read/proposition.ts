import type { Role } from '../../domain/vocabulary.js';
import type { Sense } from '../lexicon/sense.js';
import type { Mention } from '../names/named.js';
import type { SaidQuantity } from '../quantities.js';
import type { Time } from '../times/readTimes.js';
import type { Word } from '../words.js';

/** What fills a grammatical place of a predicate. */
export interface Argument {
  /** `subject`, `object`, or the preposition before it. */
  readonly slot: string;
  /** The roles that it may have in a claim. */
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
  /** Words that are no name and not only heads: a claim must have them. */
  readonly words: readonly Word[];
  /** What it is said to be: "fighters", "people", "country". */
  readonly heads: readonly string[];
  /** It says where: also what lies within counts. */
  readonly isLocative: boolean;
  /** It belongs to another phrase, so its role is not known. */
  readonly isLoose: boolean;
  readonly asked: boolean;
  /** Of what is asked for, what is described as its words say: "which painting". */
  readonly described?: readonly string[];
  /** Events whose names have its words: "in the spill". */
  readonly events?: readonly string[];
}

/** What a question asks for. */
export type AskedFor = 'who' | 'where' | 'when' | 'how many' | 'whether' | 'why';

/** What a clause or a noun phrase says or asks: a predicate with what fills its places. */
export interface Proposition {
  readonly sense: Sense;
  /** The predicate as it is written. */
  readonly predicate: readonly Word[];
  readonly args: readonly Argument[];
  readonly asked?: AskedFor;
  readonly quantity?: SaidQuantity;
  readonly time?: Time;
  /** What the tense says; absent where it does not tell. */
  readonly modality?: 'ACTUAL' | 'EXPECTED';
  readonly negated: boolean;
  /** It asks how often. */
  readonly countsActs?: true;
  /** It asks in which state something is, rather than what was done to it: "is it closed?" */
  readonly isState?: true;
  /** Words that no rule takes up. */
  readonly unread: readonly Word[];
  /** How well its form fits: senses of one place have the same. */
  readonly score: number;
  readonly span: { readonly start: number; readonly end: number };
}
