import type { Word } from '../../language/words.js';

const leads: ReadonlySet<string> = new Set(['if', 'whether']);
const auxiliaries: ReadonlySet<string> = new Set('is are was were has have had will would can could'.split(' '));
/** What begins a clause of its own: an auxiliary behind it is not that of the question. */
const inner =
  /^(that|who|which|whom|sa(id|y|ys)|report(ed|s)?|claim(ed|s)?|den(y|ies|ied)|stat(ed|es)|announced|wrote|doubt(ed|s)?)$/;

/** An indirect question as direct ones, likeliest first: "whether the ford is open" asks "is the ford open". Others stay as they are. */
export function directQuestions(words: readonly Word[]): readonly (readonly Word[])[] {
  const [lead, ...rest] = words;
  if (lead === undefined || !leads.has(lead.folded) || rest.length < 2) return [words];
  const end = rest.findIndex(({ folded }) => inner.test(folded));
  const at = rest.findIndex(({ folded, quoted }, index) => index > 0 && !quoted && auxiliaries.has(folded));
  const auxiliary = rest[at];
  if (auxiliary !== undefined && (end < 0 || at < end))
    return [[auxiliary, ...rest.slice(0, at), ...rest.slice(at + 1)], rest];
  // "Whether anyone denied it": "did anyone deny it", whose verb has no form that a rule would need.
  return [[{ ...lead, text: 'did', folded: 'did' }, ...rest], rest];
}
