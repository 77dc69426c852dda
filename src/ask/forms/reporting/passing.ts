import {
  AskClaimIdsDocument,
  type AskClaimIdsQuery,
  AskPassedOnByDocument,
  type AskPassedOnByQuery,
  AskPassedOnDocument,
  type AskPassedOnQuery,
} from '../../generated.js';
import { parseFailureAt } from '../../parseFailure.js';
import { aboutTopic, ofSources, onTopic, saidNothing, whichSource } from '../../patterns/amongSources.js';
import { anybody, reporter } from '../../patterns/asking.js';
import {
  call,
  type Form,
  type FormMatch,
  type FormReading,
  filterOf,
  form,
  readingOf,
  thingIn,
} from '../../patterns/form.js';
import { countOf, type SourceName, sentence, sideBySide, sourceName } from '../../sentences.js';
import type { Call } from '../../writeQuery.js';

// Whom a source passes on, and who passes it on: by what relays what, and by who is quoted in what it publishes.

const passOn =
  '(cite|quote|rely on|relay|repeat|pass on|copy|draw on|depend on|rest on|cited|quoted|relied on|relayed|repeated|passed on|copied|drawn on)';
const passesOn =
  '(cites|quotes|relies on|relays|repeats|passes on|copies|draws on|depends on|is quoting|are quoting|is citing|are citing|is repeating|are repeating|cite|quote|rely on|relay|repeat|pass on|copy|draw on|depend on|cited|quoted|relied on|relayed|repeated|passed on|copied|drew on|depended on|has quoted|have quoted|has cited|have cited|picked up)';
const passedOn = '(cited|quoted|relayed|repeated|copied|passed on|relied on|picked up)';

type Speaker = SourceName & { readonly id: string };

interface Passing {
  readonly claim: { readonly id: string; readonly text: string };
  readonly sources: readonly Speaker[];
}

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}

const maxSources = 10;

/** The claims of the topic, where the question has one: what passes between sources is kept to these. */
function topicCalls(found: FormMatch): readonly Call[] {
  const filter = filterOf(found);
  return Object.keys(filter).length === 0 ? [] : [call(AskClaimIdsDocument, found, { filter })];
}

interface Asked {
  /** The source that is asked about. */
  readonly self: string;
  /** The one other source that is asked about; absent if all are. */
  readonly only?: string;
  /** The claims of the topic; absent if all count. */
  readonly topic: ClaimIds | undefined;
  readonly read: readonly Listed[];
  /** What it means that there is no other source. */
  readonly none: string;
}

/** Each other source with the claims that it has part in, those with most claims first. */
function describePassing(passing: readonly Passing[], { self, only, topic, read, none }: Asked): readonly string[] {
  const wanted = topic && new Set(topic.nodes.map(({ id }) => id));
  const claims = new Map<string, Set<string>>();
  for (const { claim, sources } of passing) {
    if (wanted?.has(claim.id) === false) continue;
    for (const source of sources) {
      if (source.id === self || (only !== undefined && source.id !== only)) continue;
      const name = sourceName(source);
      claims.set(name, (claims.get(name) ?? new Set()).add(claim.text));
    }
  }
  const isCut = [...read, ...(topic === undefined ? [] : [topic])].some(
    ({ totalCount, nodes }) => nodes.length < totalCount,
  );
  const cut = isCut ? ['Not all was read: ask the query for the next page.'] : [];
  if (claims.size === 0) return [`${none}, ${isCut ? 'as far as it was read' : 'in this view of the graph'}.`, ...cut];
  const sorted = [...claims].sort(([, one], [, other]) => other.size - one.size);
  const lines = sorted
    .slice(0, maxSources)
    .map(([name, own]) => sentence(`${name}, in ${countOf(own.size, 'claim')}: ${sideBySide([...own], 3)}`));
  const more = sorted.length - lines.length;
  return [...lines, ...(more > 0 ? [`And ${countOf(more, 'more source')}.`] : []), ...cut];
}

type ClaimIds = AskClaimIdsQuery['claims'];

/** Who speaks in what a source publishes, and whom it relays there or elsewhere. */
function passedOnBy({ published, said }: SpeakerLists): readonly Passing[] {
  const within = published.nodes.flatMap(({ attributions }) => attributions.nodes);
  return [...within, ...said.nodes].map(({ claim, source, relays }) => ({
    claim,
    sources: [source, ...relays.map((other) => other.source)],
  }));
}

/** Who publishes what a source says, and who relays it. */
function passedOnOf({ nodes }: AskPassedOnByQuery['claims']): readonly Passing[] {
  return nodes.flatMap(({ id, text, attributions }) =>
    attributions.nodes.map(({ document, relayedBy }) => ({
      claim: { id, text },
      sources: [document.publisher, ...relayedBy.map(({ source }) => source)],
    })),
  );
}

function listsOf({ published, said }: SpeakerLists): readonly Listed[] {
  return [published, said, ...published.nodes.map(({ attributions }) => attributions)];
}

type SpeakerLists = Extract<AskPassedOnQuery['node'], { readonly published: unknown }>;

const notReported = parseFailureAt('This does not ask for what was reported', []);

/** Whether it is what happened, and not a thing that one can get from another. */
function isReported({ topic }: FormMatch): boolean {
  return topic.proposition?.sense.isNoun === true;
}

function readWhetherPassedOn(found: FormMatch): FormReading {
  const { id, name = '' } = thingIn(found, 'source');
  const other = thingIn(found, 'other');
  return {
    reading: `Whether ${name} passes on ${other.name ?? ''}${aboutTopic(found)}`,
    calls: [call(AskPassedOnDocument, found, { id }), ...topicCalls(found)],
    tell: ([source, topic]) =>
      describePassing(passedOnBy(source as SpeakerLists), {
        self: id,
        only: other.id,
        topic: topic as ClaimIds | undefined,
        read: listsOf(source as SpeakerLists),
        none: `No statement shows that ${name} passes on ${other.name ?? ''}${aboutTopic(found)}`,
      }),
  };
}

function readPassedOn(found: FormMatch): FormReading {
  const { id, name = '' } = thingIn(found, 'source');
  return {
    reading: `Whom ${name} passes on${aboutTopic(found)}`,
    calls: [call(AskPassedOnDocument, found, { id }), ...topicCalls(found)],
    tell: ([source, topic]) =>
      describePassing(passedOnBy(source as SpeakerLists), {
        self: id,
        topic: topic as ClaimIds | undefined,
        read: listsOf(source as SpeakerLists),
        none: `${name} passes nobody on${aboutTopic(found)}`,
      }),
  };
}

export const passingForms: readonly Form[] = [
  form({
    ...ofSources,
    id: 'whether-passed-on',
    example: 'Does the outlet rely on the Syrian Observatory for Human Rights?',
    template: 'Does {source} rely on {other}?',
    asked: [
      `(did|does|do|has|have) {source} ${passOn} {other} ${onTopic}`,
      '(did|does|do|has|have) {source} (get|got|have|had|take|taken|copy|copied) (information|news|claims|report|reports|story|stories) from {other}',
      '(is|was|are|were) {source} [(report|reports|story|stories|article|articles|claim|claims|account)] based on {other}',
      `what (did|does|do|has|have) {source} (copy|quote|repeat|cite|copied|quoted|repeated|cited) from {other} ${onTopic}`,
    ],
    yields: true,
    read: readWhetherPassedOn,
  }),
  form({
    ...ofSources,
    id: 'passed-on',
    example: 'Whom does the outlet quote?',
    template: 'Whom does {source} quote?',
    asked: [
      `(who|whom|what|(which|what) ${reporter}) (did|does|do|has|have) {source} ${passOn} ${onTopic}`,
      `${whichSource} (is|was|are|were|has been|have been) ${passedOn} by {source} ${onTopic}`,
      `(who|what) (is|are|was|were) (source|sources|origin|origins) of {source} ${onTopic}`,
      `(who|what) (is|are|was|were) {source} (source|sources) ${onTopic}`,
      'where (did|does|do) {source} (get|have|take) (information|news|claims|reports|stories) from',
      `(did|does|do|has|have) {source} ${passOn} (anybody|anyone|somebody|someone|others|other sources) ${onTopic}`,
    ],
    yields: true,
    read: readPassedOn,
  }),
  form({
    ...ofSources,
    id: 'whether-got-from',
    example: 'Did the outlet get the seizure of Al-Tanf from SOHR?',
    template: '',
    asked: ['(did|does|do|has|have) {source} (get|got|copy|copied) {claim} from {other}'],
    read: (found) => (isReported(found) ? readWhetherPassedOn(found) : notReported),
  }),
  form({
    ...ofSources,
    id: 'got-from',
    example: 'Where did the outlet get the seizure of Al-Tanf from?',
    template: '',
    asked: ['where (did|does|do) {source} (get|have) {claim} from'],
    read: (found) => (isReported(found) ? readPassedOn(found) : notReported),
  }),
  form({
    ...ofSources,
    id: 'passed-on-by',
    example: 'Who relies on the Syrian Observatory for Human Rights?',
    template: 'Who relies on {source}?',
    asked: [
      `${whichSource} ${passesOn} {source} ${onTopic}`,
      `(did|does|do|has|have) ${anybody} ${passOn} {source} ${onTopic}`,
      `(by whom|by (which|what) ${reporter}) (is|was|are|were|has|have) {source} [been] ${passedOn} ${onTopic}`,
      `(is|was|are|were|has|have) {source} [been] ${passedOn} [by (whom|${anybody.slice(1)}] ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      return readingOf(
        `Who passes on what ${name} said${aboutTopic(found)}`,
        call(AskPassedOnByDocument, found, { filter: { ...filterOf(found), source: id }, said: { source: id } }),
        (page) =>
          page.totalCount === 0
            ? [saidNothing(name, aboutTopic(found))]
            : describePassing(passedOnOf(page), {
                self: id,
                topic: undefined,
                read: [page, ...page.nodes.map(({ attributions }) => attributions)],
                none: `Nobody passes on what ${name} said${aboutTopic(found)}`,
              }),
      );
    },
  }),
];
