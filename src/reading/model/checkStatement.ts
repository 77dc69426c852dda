import type { Proposal, TextSpan } from '../proposal.js';
import { type ModelStatement, type StatedMention, statement as statementForm } from './answer.js';
import { checkClaim, unpublished } from './checkClaim.js';
import { anchoredMention, type CandidatesOf } from './mentions.js';
import { inQuotes, type TextPart, Ungrounded } from './part.js';
import { readTime } from './readTime.js';

/** What of an answer is not proposed, and why. */
export interface ModelRefusal {
  /** A statement is refused as a whole, if it is not certain what is said or by whom; else only what is uncertain of it. */
  readonly refused: 'STATEMENT' | 'CLAIM' | 'CUE' | 'STATED';
  /** The words of the answer, cut. */
  readonly words: string;
  /** One sentence. */
  readonly reason: string;
}

/** What statements are checked against. */
export interface Ground {
  readonly part: TextPart;
  readonly publishedAt: string | undefined;
  readonly candidatesOf: CandidatesOf;
  readonly extractor: string;
}

interface Checked {
  /** What is left of the statement; absent if it is refused. */
  readonly proposal?: Proposal;
  readonly refusals: readonly ModelRefusal[];
}

/** Checks a statement of an answer against the text: nothing is proposed that does not stand there. */
export function checkStatement(given: unknown, ground: Ground): Checked {
  const read = statementForm.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const reason = `it has not the form that was asked for: ${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`;
    return { refusals: [{ refused: 'STATEMENT', words: inQuotes(JSON.stringify(given) ?? ''), reason }] };
  }
  const words = inQuotes(read.data.content.map((piece) => piece.words).join(' … '));
  const refusals: ModelRefusal[] = [];
  const unless = <T>(refused: ModelRefusal['refused'], check: () => T): T | undefined => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof Ungrounded)) throw error;
      refusals.push({ refused, words, reason: error.message });
      return undefined;
    }
  };
  const proposal = unless('STATEMENT', () => firmParts(read.data, ground));
  if (proposal === undefined) return { refusals };
  const { cue, stated, claim } = read.data;
  const around = { start: proposal.content[0].start, end: proposal.content.at(-1)?.end ?? proposal.content[0].end };
  const optional = {
    cue: cue === null ? undefined : unless('CUE', () => ground.part.findBeside(cue, around)),
    stated: stated === null ? undefined : unless('STATED', () => statedTime(stated, around, ground)),
    claim:
      claim === null
        ? undefined
        : unless('CLAIM', () => checkClaim(claim, { ...ground, content: proposal.content, stance: read.data.stance })),
  };
  const found = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { proposal: { ...proposal, ...found }, refusals };
}

/** Who says what: without one of these nothing is proposed. */
function firmParts(stated: ModelStatement, { part, candidatesOf, extractor }: Ground): Proposal {
  const content = stated.content.map((piece) => part.find(piece));
  const [first, ...others] = content;
  if (first === undefined) throw new Ungrounded('it has no content');
  if (others.some((piece, index) => piece.start < (content[index]?.end ?? 0))) {
    throw new Ungrounded('the pieces of its content overlap, or are not in the order of the text');
  }
  checkMode(stated, content, part);
  const around = { start: first.start, end: content.at(-1)?.end ?? first.end };
  const mentioned = (one: StatedMention) =>
    anchoredMention(one, part.findBeside(one.mention, around), part, candidatesOf);
  return {
    extractor,
    content: [first, ...others],
    ...(stated.speaker === null ? {} : { speaker: mentioned(stated.speaker) }),
    relays: stated.relays.map(mentioned),
    mode: stated.mode,
    stance: stated.stance,
    certainty: stated.certainty,
    coding: stated.coding,
  };
}

function checkMode({ mode, speaker }: ModelStatement, content: readonly TextSpan[], part: TextPart): void {
  if ((mode === 'NARRATIVE') !== (speaker === null)) {
    throw new Ungrounded(
      speaker === null ? `its mode is ${mode}, and it has no speaker` : 'it has a speaker, and is told as NARRATIVE',
    );
  }
  const quotations = content.map((piece) => part.quotation(piece));
  const unquoted = content[quotations.findIndex((one) => one !== 'WHOLE')];
  if (mode === 'DIRECT' && unquoted !== undefined) {
    throw new Ungrounded(`${inQuotes(unquoted.exact)} does not stand between quotation marks, and its mode is DIRECT`);
  }
  if (mode === 'MIXED' && quotations.every((one) => one === 'NONE')) {
    throw new Ungrounded('nothing of it stands between quotation marks, and its mode is MIXED');
  }
}

function statedTime(
  words: StatedMention['mention'],
  around: { readonly start: number; readonly end: number },
  { part, publishedAt }: Ground,
): string {
  const span = part.findBeside(words, around);
  const time = readTime(span.exact, publishedAt, true);
  if (time !== undefined) return time;
  throw new Ungrounded(`${inQuotes(span.exact)} is no time that can be read${unpublished(publishedAt)}`);
}
