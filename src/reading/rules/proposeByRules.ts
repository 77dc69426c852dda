import type { Named } from '../../language/names/named.js';
import type { Proposal, TextToRead } from '../proposal.js';
import type { Attribution } from './attributions/attribution.js';
import { findAttributions } from './attributions/findAttributions.js';
import { describeSources } from './attributions/source/describeSources.js';
import { narrated } from './claims/narrative.js';
import { spanOfRange } from './claims/textMention.js';
import { Times } from './claims/times.js';
import { resolveMentions } from './mentions/resolveMentions.js';
import { narrativeProposal, saidProposals } from './proposals.js';
import { otherLanguage } from './text/language.js';
import type { TextSentence } from './text/sentences.js';
import { tokenizeText } from './text/tokenizeText.js';

/**
 * Who says what in a text, by rules: pure, in the order of the text. `known` are names that a graph has; it may be empty. Of a text
 * that is not English only quotations are proposed, where marks show who speaks; `languageNote` says so.
 * @param leaveOut is told what is left out because the text does not tell who says it
 */
export function proposeByRules(
  document: TextToRead,
  known: readonly Named[] = [],
  leaveOut: (why: string) => void = () => undefined,
): readonly Proposal[] {
  const read = tokenizeText(document.text);
  const mentions = resolveMentions(read, known, document.publisher);
  const isEnglish = otherLanguage(document.text) === undefined;
  const times = new Times(document.publishedAt);
  const leftOut: Attribution[] = [];
  const attributions = findAttributions(read, mentions, document.publisher, (one) => {
    const { speaker, content } = one;
    const [first] = content;
    leftOut.push(one);
    const [who, said] = [speaker ?? first, first].map((range) => spanOfRange(read, range).exact);
    leaveOut(`“${who}” said “${shortened(said ?? '')}”: the text does not tell who is meant`);
  });
  describeSources(attributions, read);
  const out: Proposal[] = [];
  let [next, nextLeft] = [0, 0];
  let turn = -1;
  let before: readonly Proposal[] = [];
  for (const sentence of read.sentences) {
    const own = attributions.slice(next, endOfSentence(attributions, next, sentence));
    next += own.length;
    const proposals = own.flatMap((one) => saidProposals(one, read, mentions, times));
    if (own.some(({ rule }) => rule === 'transcript')) turn = sentence.paragraph;
    // What is left out is nobody's that is known, and not the publisher's either.
    const others = leftOut.slice(nextLeft, endOfSentence(leftOut, nextLeft, sentence));
    nextLeft += others.length;
    const told =
      turn === sentence.paragraph || !isEnglish ? [] : narrated(sentence, [...own, ...others], read, mentions, times);
    const narrative = told.map((one) => narrativeProposal(one, read));
    const found = [
      ...narrative,
      ...proposals.map((one, index) =>
        ofClaim(one, one.extractor.endsWith(':apposed-denial') ? [...narrative, ...proposals.slice(0, index)] : before),
      ),
    ];
    out.push(...found);
    before = found;
  }
  return out;
}

/** The index of the first attribution from one on that stands behind a sentence. */
function endOfSentence(attributions: readonly Attribution[], from: number, { to }: TextSentence): number {
  let end = from;
  for (let one = attributions[end]; one !== undefined && one.content[0].from < to; one = attributions[end]) end += 1;
  return end;
}

const longestNote = 80;

function shortened(text: string): string {
  const [line, characters] = [text.replace(/\s+/gu, ' '), [...text]];
  return characters.length > longestNote ? `${characters.slice(0, longestNote).join('')}…` : line;
}

const pointing =
  /^(?:it|this|that|which|(?:this|that|the|an?|both) (?:claim|report|allegation|accusation|charge|statement|account)s?)$/i;

/** "The army denied it": the only claim of the sentence before. */
function ofClaim(proposal: Proposal, before: readonly Proposal[]): Proposal {
  const isPointing = proposal.content.length === 1 && pointing.test(proposal.content[0].exact);
  const claims = before.flatMap(({ claim }) => claim ?? []);
  const [claim] = claims;
  if (!isPointing || proposal.claim !== undefined || claims.length !== 1 || claim === undefined) return proposal;
  return { ...proposal, claim, coding: 'LIKELY' };
}
