import type { Named } from '../../../src/language/names/named.js';
import type { Proposal, TextMention, TextSpan } from '../../../src/reading/proposal.js';
import type { Proposer } from '../../../src/usecases/reading/proposers.js';

// A small proposer for tests: one statement a sentence, with a reporting verb or in the publisher's own voice.
//   "Border Watch said that Rebels seized Cale from Guards." "Activists told Border Watch that …" "Rebels seized Cale."

const sentence =
  /(?:(?<speaker>[\w' -]+?) (?<cue>said|denied|doubted)(?: on (?<stated>[\d-]+))? that |(?<source>[\w' -]+?) (?<told>told) (?<relay>[\w' -]+?) that )?(?<content>(?<actor>[\w' -]+?) (?<verb>seized|captured|left|killed) (?<target>[\w' -]+?)(?: from (?<from>[\w' -]+?))?)(?: on (?<valid>[\d-]+))?\.(?:\s|$)/gu;

const places = new Set(['cale', 'the ford', 'cale bridge']);
const unnamed = new Set(['activists', 'officials']);

export const reportingVerbs: Proposer = async ({ text }) => ({
  proposals: [...text.matchAll(sentence)].map((match) => proposalOf(text, match)),
  leftOut: [],
});

/** As another proposer, with each proposal changed. */
export const changed =
  (change: (one: Proposal) => Proposal): Proposer =>
  async (...given) => ({ proposals: (await reportingVerbs(...given)).proposals.map(change), leftOut: [] });

/** The same, as another program that marks the verb too. */
export const otherProposer = changed((one) => ({ ...one, extractor: 'other@2:verbs' }));

function proposalOf(text: string, match: RegExpMatchArray): Proposal {
  const {
    speaker,
    source,
    relay,
    cue,
    told,
    stated,
    content = '',
    actor = '',
    verb = '',
    target = '',
    from,
    valid,
  } = match.groups ?? {};
  const begin = match.index ?? 0;
  const at = (words: string, after = 0): TextSpan => spanAt(text, words, text.indexOf(words, begin + after));
  const own = match[0].lastIndexOf(content);
  const mention = (words: string, span: TextSpan, kind: TextMention['kind']): TextMention => ({
    span,
    name: unnamed.has(words.toLowerCase()) ? words.toLowerCase() : words,
    kind,
    isNamed: !unnamed.has(words.toLowerCase()),
    candidates: [] as readonly Named['id'][],
  });
  const who = speaker ?? source;
  const kindOf = (words: string) => (places.has(words.toLowerCase()) ? ('PLACE' as const) : ('ACTOR' as const));
  const participant = (role: 'ACTOR' | 'PLACE' | 'TARGET', words: string) => ({
    role,
    entity: mention(words, at(words, own), kindOf(words)),
  });
  return {
    extractor: 'verbs@1:said-that',
    content: [at(content, own)],
    ...(who === undefined ? {} : { speaker: mention(who, at(who), 'ORGANISATION') }),
    relays: relay === undefined ? [] : [mention(relay, at(relay), 'ORGANISATION')],
    ...(cue === undefined && told === undefined ? {} : { cue: at(cue ?? told ?? '') }),
    mode: who === undefined ? 'NARRATIVE' : 'INDIRECT',
    stance: cue === 'denied' ? 'DENIES' : cue === 'doubted' ? 'DOUBTS' : 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
    ...(stated === undefined ? {} : { stated }),
    claim: {
      predicate: verb,
      text: `${content}.`,
      participants: [
        participant('ACTOR', actor),
        participant(kindOf(target) === 'PLACE' ? 'PLACE' : 'TARGET', target),
        ...(from === undefined ? [] : [participant('TARGET', from)]),
      ],
      modality: 'ACTUAL',
      ...(valid === undefined ? {} : { valid }),
    },
  };
}

function spanAt(text: string, words: string, index: number): TextSpan {
  const start = [...text.slice(0, index)].length;
  return { start, end: start + [...words].length, exact: words };
}
