import { sentencesOver } from '../../text/sentencesOver.js';
import type { Range, RuleContext, SpeakerMention } from '../attribution.js';
import { nodesOf } from '../nodes.js';
import { isTold } from './pronounSources.js';
import { sourceIn } from './sources.js';

const nobody = /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|one|some|others?|both|many|most)$/i;

/** Who words are a source of, as the rules resolve mentions; undefined for a pronoun of which the text does not tell whom it means. */
export function speakerAt(source: Range, context: RuleContext): SpeakerMention | undefined {
  const sentence = sentencesOver(context.read.sentences, source).find(
    ({ from, to }) => from <= source.from && source.to <= to,
  );
  if (sentence === undefined) return undefined;
  const nodes = nodesOf(context.read.tokens, sentence);
  const start = nodes.findIndex(({ to }) => to > source.from);
  const end = nodes.findLastIndex(({ from }) => from < source.to) + 1;
  const found = sourceIn(nodes, start, end, { ...context, nodes })?.source;
  const isKnown =
    found !== undefined && !nobody.test(found.entity.name) && isTold({ speaker: found }, context, undefined);
  return isKnown ? found : undefined;
}
