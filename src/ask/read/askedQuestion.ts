import type { Mention } from '../../language/names/named.js';
import type { Superlative } from '../../language/superlatives.js';
import type { Time } from '../../language/times/readTimes.js';
import type { Word } from '../../language/words.js';
import type { GraphReader } from '../graphReader.js';
import type { ParseFailure } from '../parseFailure.js';
import type { FormMatch } from '../patterns/form.js';
import { quoted } from '../sentences.js';

/** What is asked, once what stands around it was taken away. */
export interface AskedQuestion {
  readonly words: readonly Word[];
  readonly time?: Time;
  /** Who or what is left out, and how that is said. */
  readonly except?: { readonly mentions: readonly Mention[]; readonly said: string };
  /** Whether it ends in "and when?", or "and for how much?" */
  readonly also?: FormMatch['also'];
  /** Which of the claims is meant. */
  readonly pick?: { readonly superlative: Superlative; readonly start: number; readonly next: number | undefined };
}

/** Looks up what words may name: one round trip. */
export type ReadGraph = (words: readonly Word[]) => Promise<GraphReader>;

/** The graph, and the view in which it is asked. */
export interface AskedGraph {
  readonly graph: GraphReader;
  readonly view: FormMatch['view'];
  /** When it is asked. */
  readonly now: Date;
  /** Looks up what else is to be known. */
  readonly readGraph: ReadGraph;
}

/** Nothing can be left out of an answer of that kind. */
export function notExcepted(said: string): ParseFailure {
  return { problem: `I do not understand ${quoted(said)} in a question of this kind`, unread: [said], candidates: [] };
}

/** A superlative that picks nothing of what is asked. */
export function notPicked({ said }: Superlative): ParseFailure {
  return { problem: `I do not understand ${quoted(said)} in a question of this kind`, unread: [said], candidates: [] };
}

/** Claims are told with their times, or figures, only where they are told one by one. */
export function wrongAlso({ also }: AskedQuestion): ParseFailure | undefined {
  return also === undefined
    ? undefined
    : { problem: `This is more than one question; ask "${also}" separately`, unread: also.split(' '), candidates: [] };
}
