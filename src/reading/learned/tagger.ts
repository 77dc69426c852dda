import type { Stance } from '../../domain/vocabulary.js';
import type { Range } from '../rules/attributions/attribution.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';
import { chainOf } from './featureChain.js';
import { featuresOf } from './features.js';
import { bestLabels, emissionsOf, marginalsOf, type Parameters, transitionsOf } from './inference.js';
import { labelledParts, type PartRange } from './labels.js';

/** What was learnt: the number of each feature, the weights, and the stance that each cue expresses. */
export interface Tagger {
  readonly numbers: ReadonlyMap<string, number>;
  readonly parameters: Parameters;
  readonly stances: ReadonlyMap<string, Stance>;
}

/** A part of an attribution, and how probable its labels are, on average. */
export interface TaggedPart extends PartRange {
  readonly probability: number;
}

/** The sources, cues and contents in a paragraph. */
export function tag(read: TokenizedText, range: Range, { numbers, parameters }: Tagger): readonly TaggedPart[] {
  const known = featuresOf(read, range).map((own) => own.flatMap((feature) => numbers.get(feature) ?? []));
  const emissions = emissionsOf(chainOf(known), parameters);
  const transitions = transitionsOf(parameters);
  const best = bestLabels(emissions, transitions, parameters.labels);
  const parts = labelledParts(best, range.from);
  if (parts.length === 0) return [];
  const { single } = marginalsOf(emissions, transitions, parameters.labels);
  return parts.map((part) => {
    let sum = 0;
    for (let at = part.from - range.from; at < part.to - range.from; at += 1)
      sum += single[at * parameters.labels + (best[at] as number)] as number;
    return { ...part, probability: sum / (part.to - part.from) };
  });
}
