import type { TokenizedText } from '../../text/tokenizeText.js';
import type { SpeakerMention } from '../attribution.js';
import { namedSource } from '../source/namedSource.js';

/** Who speaks in the paragraphs of a transcript ("HOST: …"), and where what they say begins. */
export function turnsOf({
  tokens,
  sentences,
  text,
}: TokenizedText): ReadonlyMap<number, { readonly speaker: SpeakerMention; readonly from: number }> {
  const turns = new Map<number, { speaker: SpeakerMention; from: number }>();
  const people = new Map<string, SpeakerMention>();
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const colon = labelEnd(tokens, sentence.from, sentence.to);
    if (colon === undefined) continue;
    const name = text.slice(tokens[sentence.from]?.start, tokens[colon - 1]?.end).replace(/\s+/gu, ' ');
    const { entity } = people.get(name) ?? namedSource(name, sentence.from, colon, 'PERSON');
    people.set(name, { entity, from: sentence.from, to: colon });
    turns.set(paragraph, { speaker: { entity, from: sentence.from, to: colon }, from: colon + 1 });
  }
  // One such paragraph is a heading or a list; where every label stands once ("Health: …"), they are topics.
  return turns.size >= 3 && people.size >= 2 && turns.size > people.size ? turns : new Map();
}

function labelEnd(tokens: TokenizedText['tokens'], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    const token = tokens[at];
    if (token?.text === ':') return at > from && at + 1 < to ? at : undefined;
    if (token === undefined || !(token.large || token.text === '.')) return undefined;
  }
  return undefined;
}
