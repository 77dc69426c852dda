import type { Certainty, Coding, Modality, Mode, Stance } from '../../../domain/vocabulary.js';
import type { Entity } from '../mentions/entities.js';
import type { MentionIndex } from '../mentions/resolveMentions.js';
import type { TextSentence } from '../text/sentences.js';
import type { TokenizedText } from '../text/tokenizeText.js';
import type { Cue } from './cues.js';
import type { Node } from './nodes.js';

/** A range of tokens; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Who is said to say something, and where the text says so. */
export interface SpeakerMention extends Range {
  readonly entity: Entity;
  /** Of several with names who speak together, each of them; `entity` is the last. */
  readonly signers?: readonly SpeakerMention[];
}

/** What a rule finds: who says which words, before the claims in them are read. */
export interface Attribution {
  readonly rule: string;
  readonly speaker?: SpeakerMention;
  readonly relays: readonly SpeakerMention[];
  readonly cue?: Range;
  readonly content: readonly [Range, ...Range[]];
  readonly mode: Mode;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  /** What the words claim if their tense does not tell: "declined to say when". */
  readonly modality?: Modality;
  /** Where its claim is read, if not in the content: "X blamed Y" itself claims something. */
  readonly clause?: Range;
  /** Where the text may say when it was said. */
  readonly stated?: Range;
  /** A further piece of the content that may be the publisher's own. */
  readonly doubtful?: Range;
}

/** What the rules share while they go through a text. */
export interface RuleContext {
  readonly read: TokenizedText;
  readonly mentions: MentionIndex;
  /** Who spoke last, for quotations that name nobody. */
  lastSpeaker:
    | {
        readonly source: SpeakerMention;
        readonly relays: readonly SpeakerMention[];
        readonly cue: Range | undefined;
        readonly paragraph: number;
      }
    | undefined;
  readonly publisher: string | undefined;
  /** The sentence that the rules look at, and the reporting verbs in it. */
  nodes: readonly Node[];
  cues: readonly Cue[];
}

/** A text of which a rule finds who says what. */
interface RuleExample {
  readonly text: string;
  /** The name of the speaker; absent where the text tells nobody. */
  readonly speaker?: string;
  readonly content: readonly string[];
}

/** A rule: what it finds in a sentence. Content that an earlier rule took is not looked at again. */
export interface AttributionRule {
  readonly name: string;
  /** What it finds, and texts in which it finds nothing: its tests. */
  readonly good: readonly RuleExample[];
  readonly bad: readonly string[];
  readonly find: (sentence: TextSentence, context: RuleContext, taken: readonly Range[]) => readonly Attribution[];
}

export const overlaps = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;
