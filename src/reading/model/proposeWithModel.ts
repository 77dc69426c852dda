import type { ModelConfig } from '../../config/config.js';
import { AnchoredText, type TextRange } from '../anchor.js';
import type { Proposal, TextToRead } from '../proposal.js';
import { type AskLimits, askModel } from './askModel.js';
import { checkStatement, type Ground, type ModelRefusal } from './checkStatement.js';
import { chunksOf, paragraphsIn } from './chunks.js';
import type { CandidatesOf } from './mentions.js';
import { firstMessages, secondMessages } from './messages.js';
import { TextPart } from './part.js';

/** What a model proposed, what of it was refused, and what a person should know of how it went: one sentence each. */
export interface ModelReading {
  readonly proposals: readonly Proposal[];
  readonly refusals: readonly ModelRefusal[];
  readonly warnings: readonly string[];
}

interface Options extends Partial<AskLimits> {
  /** What the names of the text may mean in the graph. */
  readonly candidatesOf?: CandidatesOf;
  readonly cancel?: AbortSignal;
}

const version = 'model@1';
const usualSeconds = 120;
const maxBytes = 1_000_000;
/** The most parts of a text that a model reads: some 40,000 words. */
const maxParts = 40;

/**
 * Asks a model who says what in a text, part by part, and once more for what was refused. It never fails: a model that does not answer
 * proposes nothing, and a warning says so.
 */
export async function proposeWithModel(
  document: TextToRead,
  model: ModelConfig,
  { seconds = usualSeconds, bytes = maxBytes, candidatesOf = () => [], cancel }: Options = {},
): Promise<ModelReading> {
  const anchored = new AnchoredText(document.text);
  const parts = chunksOf(paragraphsIn([...document.text]));
  const readings: ModelReading[] = [];
  for (const part of parts.slice(0, maxParts)) {
    const common = { publishedAt: document.publishedAt, candidatesOf, extractor: `${version}:${model.model}` };
    const ground = { ...common, part: new TextPart(anchored, part) };
    const reading = await readPart(document, model, ground, { limits: { seconds, bytes }, cancel });
    readings.push(reading);
    // The next part would fail as well.
    if (reading.warnings.length > 0) break;
  }
  const unread = parts.slice(readings.length);
  return {
    proposals: readings.flatMap(({ proposals }) => proposals),
    refusals: readings.flatMap(({ refusals }) => refusals.map((one) => withoutKey(one, model))),
    warnings: [...readings.flatMap(({ warnings }) => warnings), ...unreadWarning(unread)],
  };
}

/** A refusal quotes the answer, and an endpoint that knows the key could answer with it. */
function withoutKey(refusal: ModelRefusal, { key }: ModelConfig): ModelRefusal {
  if (!key) return refusal;
  const hidden = (text: string) => text.replaceAll(key, '[key]');
  return { ...refusal, words: hidden(refusal.words), reason: hidden(refusal.reason) };
}

function unreadWarning([first, ...others]: readonly TextRange[]): readonly string[] {
  if (first === undefined) return [];
  return [`the model did not read the text from character ${first.start} on (${others.length + 1} parts)`];
}

interface Asking {
  readonly limits: AskLimits;
  readonly cancel: AbortSignal | undefined;
}

async function readPart(
  document: TextToRead,
  model: ModelConfig,
  ground: Ground,
  { limits, cancel }: Asking,
): Promise<ModelReading> {
  const messages = firstMessages(document, ground.part.text);
  const first = await askModel(model, messages, limits, cancel);
  if ('failure' in first) return { proposals: [], refusals: [], warnings: [first.failure] };
  const checked = first.statements.map((statement) => checkStatement(statement, ground));
  const faulty = checked.filter(({ refusals }) => refusals.length > 0);
  const sound = checked.flatMap(({ proposal, refusals }) => (refusals.length > 0 || !proposal ? [] : [proposal]));
  if (faulty.length === 0) return { ...withoutRepeats(sound), warnings: [] };

  const refused = faulty.flatMap(({ refusals }) => refusals);
  const second = await askModel(model, secondMessages(messages, first.words, refused), limits, cancel);
  const again = 'failure' in second ? [] : second.statements.map((statement) => checkStatement(statement, ground));
  const corrected = again.flatMap(({ proposal }) => proposal ?? []);
  // What is left of the first answer is taken where the second does not say the same better.
  const left = faulty.flatMap(({ proposal }) => proposal ?? []).filter((one) => !corrected.some(isSame(one)));
  const { proposals, refusals } = withoutRepeats([...sound, ...corrected, ...left]);
  // A second answer that leaves out something was not corrected: the first reasons stand.
  const isComplete = again.length >= faulty.length;
  const reasons = [...(isComplete ? [] : refused), ...again.flatMap((one) => one.refusals), ...refusals];
  return { proposals, refusals: reasons, warnings: [] };
}

/** Statements that say the same of the same words are one. */
function withoutRepeats(proposals: readonly Proposal[]): Pick<ModelReading, 'proposals' | 'refusals'> {
  const kept: Proposal[] = [];
  const refusals: ModelRefusal[] = [];
  for (const proposal of proposals) {
    if (!kept.some(isSame(proposal))) kept.push(proposal);
    else {
      const words = proposal.content.map(({ exact }) => exact).join(' … ');
      refusals.push({ refused: 'STATEMENT', words, reason: 'the model says it twice' });
    }
  }
  return { proposals: kept, refusals };
}

function isSame(one: Proposal): (other: Proposal) => boolean {
  return (other) => keyOf(other) === keyOf(one);
}

function keyOf({ content, speaker, stance }: Proposal): string {
  return JSON.stringify([content.map(({ start, end }) => [start, end]), speaker?.name, stance]);
}
