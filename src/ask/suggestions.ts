import type { GraphLookUp } from './names/graphLookUp.js';
import { type MatchedThing, matchNames, namesOf } from './names/matchNames.js';
import type { Form } from './patterns/form.js';
import { splitting } from './patterns/phrasesOf.js';
import { isIgnorable, textOf, type Word } from './patterns/wordsOf.js';
import type { Resolved } from './resolveSlots.js';

/** The number of suggestions. */
const maxOffered = 5;
/** How many names of a question are looked up to fill other questions with. */
const maxNames = 5;

/** Questions without names. */
const alwaysRead: readonly string[] = [
  'What rests only on unnamed sources?',
  'Do the sources disagree?',
  'How many claims by source?',
  'How much is in the graph?',
];

/** What slots of a template may be filled with, best first. */
export type Fills = Readonly<Record<string, readonly string[]>>;

/** How many words of a question a form knows; the first word counts twice, for it says what is asked for. */
export function nearness(form: Form, words: readonly Word[]): number {
  const known = (word: Word | undefined) =>
    word !== undefined && form.patterns.some(({ cues }) => cues.has(word.folded));
  return words.filter((word) => !isIgnorable(word) && known(word)).length + (known(words[0]) ? 1 : 0);
}

/** Possible names in a question that no form matches: the word sequences between known words. */
export async function namesIn(
  words: readonly Word[],
  forms: readonly Form[],
  graph: GraphLookUp,
): Promise<readonly MatchedThing[]> {
  const cues = new Set(forms.flatMap(({ patterns }) => patterns.flatMap((pattern) => [...pattern.cues])));
  const runs: Word[][] = [[]];
  let wasName = false;
  for (const [index, word] of words.entries()) {
    // Names are capitalized; so is the first word of a question.
    const isName = word.quoted || (index > 0 && word.large);
    const cuts = !isName && (splitting.has(word.folded) || isIgnorable(word) || cues.has(word.folded));
    if (cuts || word.broken || word.quoted || isName !== wasName) runs.push([]);
    if (!cuts) runs.at(-1)?.push(word);
    wasName = isName;
  }
  const names = runs.filter((run) => run.length > 0).slice(0, maxNames);
  const { hits } = await graph.find(names.map((run) => ({ text: textOf(run), in: ['ENTITY', 'SOURCE'] })));
  const things = names.flatMap((run, index) => {
    const called = matchNames(run, hits[index] ?? []);
    return called.length <= 2 ? called.map(({ thing }) => thing) : [];
  });
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** What can be put into other questions: the names that were understood, and phrases that were. */
export function fillsOf(things: readonly MatchedThing[], failed: Resolved | undefined): Fills {
  const names = (test: (thing: MatchedThing) => boolean) =>
    things.filter(test).map((thing) => written(namesOf(thing)[0] ?? ''));
  const claim = failed?.failure?.slot === 'claim' ? undefined : failed?.found.slots.claim;
  const words = claim?.[0]?.folded === 'that' ? claim.slice(1) : claim;
  const phrase = words === undefined || words.length === 0 ? [] : [textOf(words)];
  const hasVerb = failed !== undefined && failed.found.topic.predicates.length > 0;
  const time = failed?.found.time;
  const general: Fills = {
    source: names(({ __typename }) => !['Place', 'OtherEntity', 'Document'].includes(__typename)),
    place: names(({ __typename }) => __typename === 'Place'),
    thing: names(() => true),
    other: names(() => true).slice(1),
    topic: [...(hasVerb ? [] : phrase), ...names(({ __typename }) => !__typename.endsWith('Source'))],
    claim: hasVerb ? phrase : [],
    time: time === undefined ? [] : [time.to ?? time.from ?? ''],
  };
  const own = Object.entries(failed?.found.things ?? {}).map(([slot, known]): [string, readonly string[]] => [
    slot,
    [...known.map((thing) => written(namesOf(thing)[0] ?? '')), ...(general[slot] ?? [])],
  ]);
  const failure = failed?.failure;
  const candidates = failure?.candidates.map(written) ?? [];
  const chosen = failure === undefined || candidates.length === 0 ? {} : { [failure.slot]: candidates };
  return { ...general, ...Object.fromEntries(own), ...chosen };
}

/** A name as it is found again whole. */
function written(name: string): string {
  const parts = name.toLowerCase().split(/\s+/);
  return parts.some((part) => splitting.has(part)) || name.includes(',') ? `"${name.replaceAll('"', '')}"` : name;
}

/** Questions of the nearest forms, filled with what was understood; then some that need no name. */
export function suggest(
  forms: readonly Form[],
  fills: Fills,
  { text, offered }: { readonly text: string; readonly offered: readonly string[] },
): readonly string[] {
  const filled = forms.flatMap(({ template }) => fill(template, fills));
  const all = [...new Set([...offered, ...filled, ...alwaysRead])].filter((one) => one !== text);
  return all.slice(0, maxOffered);
}

function fill(template: string, fills: Fills): readonly string[] {
  const slots = [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '');
  const [first, ...rest] = slots;
  if (first === undefined) return [];
  const others = rest.map((slot) => fills[slot]?.[0]);
  if (others.some((other) => other === undefined)) return [];
  const complete = rest.reduce((text, slot, index) => text.replace(`{${slot}}`, () => others[index] ?? ''), template);
  return (fills[first] ?? []).slice(0, 2).map((value) => complete.replace(`{${first}}`, () => value));
}
