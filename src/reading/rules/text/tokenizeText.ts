import { CodePoints } from './codePoints.js';
import { type AgencyTag, withoutDatelines } from './dateline.js';
import { splitSentences, type TextSentence } from './sentences.js';
import { type Token, tokensOf } from './tokens.js';

/** A text as its words and sentences. */
export interface TokenizedText {
  readonly text: string;
  readonly points: CodePoints;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TextSentence[];
  /** The agency that its dateline names. */
  readonly agency: AgencyTag | undefined;
  /** The words of its first dateline: "KESH, April 12 (Reuters)". */
  readonly dateline: readonly Token[] | undefined;
}

export function tokenizeText(text: string): TokenizedText {
  const tokens = tokensOf(text);
  return { text, points: new CodePoints(text), tokens, ...withoutDatelines(tokens, splitSentences(text, tokens)) };
}
