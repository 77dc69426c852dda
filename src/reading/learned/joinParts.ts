import type { Attribution, Range, RuleContext } from '../rules/attributions/attribution.js';
import { isQuoted, modeOfContent } from '../rules/attributions/modeOfContent.js';
import { speakerAt } from '../rules/attributions/source/speakerAt.js';
import { reportingVerb } from '../rules/reportingVerbs.js';
import { sentencesOver } from '../rules/text/sentencesOver.js';
import type { TokenizedText } from '../rules/text/tokenizeText.js';
import type { Token } from '../rules/text/tokens.js';
import { cueWords } from './cueWords.js';
import type { TaggedPart, Tagger } from './tagger.js';

/** Parts that are less probable are not proposed. */
const leastProbable = 0.5;
/** Those that are more probable are clear. */
const clear = 0.9;

interface Linked {
  readonly content: readonly [TaggedPart, ...TaggedPart[]];
  readonly cue: TaggedPart | undefined;
  readonly source: TaggedPart;
}

/**
 * Joins the parts of a paragraph to attributions: each content with the nearest cue of its sentence, and that with the nearest
 * source. What has no source, or one that this text does not tell ("they"), is left out.
 */
export function joinParts(
  parts: readonly TaggedPart[],
  context: RuleContext,
  { stances }: Tagger,
): readonly Attribution[] {
  const probable = parts.filter(({ probability }) => probability >= leastProbable);
  return linksOf(probable, context.read).flatMap((linked): readonly Attribution[] => {
    const { content, cue, source } = linked;
    const speaker = speakerAt(source, context);
    if (speaker === undefined || (cue !== undefined && isNegated(cue, context.read.tokens))) return [];
    const words = cue === undefined ? '' : cueWords(context.read, cue);
    const verb = words
      .split(' ')
      .flatMap((word) => reportingVerb(word, undefined) ?? [])
      .at(0)?.verb;
    const least = Math.min(...[...content, source, ...(cue ? [cue] : [])].map(({ probability }) => probability));
    return [
      {
        rule: 'crf',
        speaker,
        relays: [],
        ...(cue === undefined ? {} : { cue: { from: cue.from, to: cue.to } }),
        content: content.map(({ from, to }) => ({ from, to })) as unknown as readonly [Range, ...Range[]],
        mode: modeOfContent(content, context.read.sentences),
        stance: verb?.stance ?? stances.get(words) ?? 'ASSERTS',
        certainty: verb?.certainty ?? 'CERTAIN',
        coding: least >= clear ? 'CLEAR' : 'LIKELY',
      },
    ];
  });
}

function linksOf(parts: readonly TaggedPart[], { sentences, tokens }: TokenizedText): readonly Linked[] {
  const found: Linked[] = [];
  const of = (part: TaggedPart['part']) => parts.filter((one) => one.part === part);
  for (const content of of('content')) {
    const own = sentencesOver(sentences, content);
    const near = (part: TaggedPart['part'], to: Range) =>
      nearest(
        of(part).filter((one) => own.some(({ from, to: end }) => from <= one.from && one.from < end)),
        to,
      );
    const cue = near('cue', content);
    const source = near('source', cue ?? content);
    const last = found.at(-1);
    if (source === undefined) {
      // A further quotation in the same paragraph, which names nobody, is of who spoke before.
      if (last !== undefined && cue === undefined && isQuoted(content, own))
        found.push({ ...last, content: [content] });
      continue;
    }
    const isFurther = last !== undefined && last.source === source && last.cue === cue;
    if (!isFurther) found.push({ content: [content], cue, source });
    else if (tokens[content.from - 1]?.text === ',' || [...last.content, content].every((one) => isQuoted(one, own)))
      found[found.length - 1] = { ...last, content: [...last.content, content] };
    else if (isQuoted(content, own)) found.push({ ...last, content: [content] });
    // Else it is when or where it was said: "…, the firm announced on Thursday".
  }
  return found;
}

function nearest(parts: readonly TaggedPart[], to: Range): TaggedPart | undefined {
  const away = (one: Range) => (one.to <= to.from ? to.from - one.to : one.from - to.to);
  return parts.toSorted((one, other) => away(one) - away(other))[0];
}

/** "Did not say", "declined to say": what is not said is for the rules. */
function isNegated({ from }: Range, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ folded }) => negation.test(folded));
}

const negation = /^(?:not|never|neither|nor|declin\w*|refus\w*|\w+n't)$/;
