import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { findMentions } from '../../language/names/mentions.js';
import { type Mention, type Named, namesOf } from '../../language/names/named.js';
import { readWords } from '../../language/read/read.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';
import { forms } from '../forms/forms.js';
import type { GraphReader } from '../graphReader.js';
import type { Form } from '../patterns/form.js';
import { unended } from '../sentences.js';
import type { Failed } from './failed.js';
import { type Fills, fill } from './fill.js';
import { written } from './written.js';

/** Questions without names. */
const alwaysRead: readonly string[] = [
  'List all sources',
  'How many claims by source?',
  'How much is in the graph?',
  'Which claims are disputed?',
  'What rests only on unnamed sources?',
];

/** The names in words, as far as the graph has them. */
export function namedIn(words: readonly Word[], { known }: GraphReader): readonly Mention[] {
  return findMentions(words, known.names);
}

/** Questions that may have been meant, likeliest first: from what was understood, and from claims that are there. */
export function suggestionsFor(failed: Failed, claims: readonly ComparedClaim[]): readonly string[] {
  const { words, graph, form } = failed;
  const mentions = namedIn(words, graph);
  const things = mentions.flatMap((mention) => mention.things.filter(({ isArea }) => isArea !== true).slice(0, 2));
  const fills = fillsOf(things, failed);
  const order = [...(form === undefined ? [] : [form]), ...byNearness(words).filter((other) => other !== form)];
  const filled = order.flatMap(({ template }) => fill(template, fills));
  const told = claims.slice(0, 3).map(({ text }) => `Who reported that ${unended(uncapitalised(text))}?`);
  const own = things.flatMap(questionsAbout);
  return [
    ...new Set([...fromCandidates(failed), ...told, ...filled.slice(0, 4), ...own, ...filled.slice(4), ...alwaysRead]),
  ];
}

/** The form again, with each thing that may have been meant. */
function fromCandidates({ failure, form, resolved }: Failed): readonly string[] {
  const slot = resolved?.failure?.slot;
  if (form === undefined || slot === undefined || failure.candidates.length === 0) return [];
  return fill(
    form.template,
    {
      [slot]: failure.candidates.map(written),
      ...(slot === 'claim' ? { topic: failure.candidates.map(written) } : {}),
    },
    5,
  );
}

/** Claims that say something like what was read. */
export async function nearClaims({ failure, words, time, graph, resolved }: Failed): Promise<readonly ComparedClaim[]> {
  if (failure.near !== undefined || resolved?.failure?.slot === 'claim') return failure.near ?? [];
  const reading = readWords(words, graph.known, time);
  if (reading.propositions.length === 0) return [];
  const { matches, nearest } = await graph.find(reading);
  return [...matches, ...nearest].map(({ claim }) => claim);
}

function questionsAbout(thing: Named): readonly string[] {
  const name = written(namesOf(thing)[0] ?? '');
  switch (thing.__typename) {
    case 'Place':
      return [`Who controls ${name}?`, `What is said about ${name}?`];
    case 'UnnamedSource':
    case 'JointSource':
      return [`What did ${name} say?`];
    case 'Document':
      return [`Where does the article ${written(thing.title ?? '')} get its claims from?`];
    case 'Event':
    case 'OtherEntity':
      return [`What is said about ${name}?`];
    default:
      return [`What did ${name} say?`, `What is said about ${name}?`];
  }
}

/** How many words of a question a form knows; the first word counts twice, for it says what is asked for. */
function nearness(form: Form, words: readonly Word[]): number {
  const known = (word: Word | undefined) =>
    word !== undefined && form.patterns.some(({ cues }) => cues.has(word.folded));
  return words.filter((word) => !isIgnorable(word) && known(word)).length + (known(words[0]) ? 1 : 0);
}

function byNearness(words: readonly Word[]): readonly Form[] {
  const scored = forms.map((form) => ({ form, near: nearness(form, words) })).filter(({ near }) => near > 0);
  return scored.sort((one, other) => other.near - one.near).map(({ form }) => form);
}

/** What can be put into other questions: the names that were understood, and phrases that were. */
function fillsOf(things: readonly Named[], { resolved }: Failed): Fills {
  const names = (test: (thing: Named) => boolean) =>
    things.filter(test).map((thing) => written(namesOf(thing)[0] ?? ''));
  const claim = resolved === undefined || resolved.failure?.slot === 'claim' ? undefined : resolved.found.slots.claim;
  const words = claim?.[0]?.folded === 'that' ? claim.slice(1) : claim;
  const phrase = words === undefined || words.length === 0 ? [] : [textOf(words)];
  const hasVerb = resolved?.found.topic.proposition !== undefined;
  const time = resolved?.found.time;
  const general: Fills = {
    source: names(({ __typename }) => !['Place', 'OtherEntity', 'Document', 'Event'].includes(__typename)),
    place: names(({ __typename }) => __typename === 'Place'),
    thing: names(({ __typename }) => __typename !== 'Event' && __typename !== 'Document'),
    other: names(({ __typename }) => __typename !== 'Event').slice(1),
    topic: [...(hasVerb ? [] : phrase), ...names(({ __typename }) => !__typename.endsWith('Source'))],
    claim: hasVerb ? phrase : [],
    time: time === undefined ? [] : [time.to ?? time.from ?? ''],
  };
  const own = Object.entries(resolved?.found.things ?? {}).map(([slot, known]): [string, readonly string[]] => [
    slot,
    [...known.map((thing) => written(namesOf(thing)[0] ?? '')), ...(general[slot] ?? [])],
  ]);
  return { ...general, ...Object.fromEntries(own) };
}

function uncapitalised(text: string): string {
  return /^(The|A|An|In|On|At|By)\b/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
