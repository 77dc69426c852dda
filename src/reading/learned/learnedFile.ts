import { z } from 'zod';
import { InvalidInput } from '../../domain/errors.js';
import { stances } from '../../domain/vocabulary.js';
import { type Parameters, parameterCount } from './inference.js';
import { labels } from './labels.js';
import type { Learned } from './learn.js';
import { mostFeatures, mostStances } from './train.js';

/** Raise it if the features of `features.ts` or the labels change: weights are of no use for others. */
const version = 1;
const format = 'whosaid-learned';
/** A larger file is not of ours. */
export const largestFile = 128 * 2 ** 20;
/** Weights are kept with three decimals; the features of which nothing is left are not kept. */
const decimals = 1_000;

const share = z.number().min(0).max(1);
const score = z.strictObject({ precision: share, recall: share, f: share });
const scores = z.strictObject({ content: score, triples: score });
const weights = (length: number) => z.array(z.number().min(-1e6).max(1e6)).length(length);
const count = z.number().int().min(0).max(1e9);
const words = z.string().min(1).max(300);

const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  texts: count,
  said: count,
  heldOut: count,
  rules: scores,
  alone: scores,
  together: scores,
  beatsRules: z.boolean(),
  transitions: weights(labels.length * labels.length),
  features: z.array(z.tuple([words, weights(labels.length)])).max(mostFeatures),
  stances: z.array(z.tuple([words, z.enum(stances)])).max(mostStances),
});

/** What was learnt, as a file keeps it: the same for the same. */
export function writeLearned({ tagger, ...told }: Learned): string {
  const { numbers, parameters } = tagger;
  const row = (from: number, length: number) =>
    Array.from(
      parameters.weights.subarray(from, from + length),
      (weight) => Math.round(weight * decimals) / decimals + 0,
    );
  const features = [...numbers]
    .map(([feature, number]) => [feature, row(number * labels.length, labels.length)] as const)
    .filter(([, own]) => own.some((weight) => weight !== 0));
  const transitions = row(parameters.features * labels.length, labels.length ** 2);
  return `${JSON.stringify({ format, version, ...told, transitions, features, stances: [...tagger.stances] })}\n`;
}

/** Reads what `writeLearned` wrote. @throws InvalidInput for anything else, with a reason that begins a sentence */
export function parseLearned(text: string): Learned {
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) throw new InvalidInput(faultOf(parsed.error));
  const { format: _, version: __, transitions, features, stances: known, ...told } = parsed.data;
  const numbers = new Map(features.map(([feature], index) => [feature, index]));
  if (numbers.size < features.length) throw new InvalidInput('it has a feature twice');
  const all = new Float64Array(parameterCount(numbers.size, labels.length));
  for (const [index, [, own]] of features.entries()) all.set(own, index * labels.length);
  all.set(transitions, features.length * labels.length);
  const parameters: Parameters = { labels: labels.length, features: numbers.size, weights: all };
  return { ...told, tagger: { numbers, parameters, stances: new Map(known) } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput('it is no JSON');
  }
}

function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  if (path === 'version') return 'another version of whosaid wrote it';
  if (path === '' || path === 'format') return 'it is no file of whosaid learn';
  return `${path}: ${issue?.message ?? 'it is wrong'}`;
}
