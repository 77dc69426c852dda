import {
  AskAgreedDocument,
  type AskAgreedQuery,
  AskClaimIdsDocument,
  type AskClaimIdsQuery,
  AskConflictSidesDocument,
  type AskConflictSidesQuery,
  AskConflictsDocument,
  type AskConflictsQuery,
  AskPassedOnByDocument,
  type AskPassedOnByQuery,
  AskPassedOnDocument,
  type AskPassedOnQuery,
} from '../../generated.js';
import { describeNone, describeRead } from '../../names/claims.js';
import { anybody, reporter } from '../../patterns/asking.js';
import {
  call,
  type Form,
  type FormMatch,
  filterOf,
  form,
  readingOf,
  spokenText,
  thingIn,
} from '../../patterns/form.js';
import { countOf, type SourceName, sentence, sideBySide, sourceName } from '../../sentences.js';
import type { Call } from '../../writeQuery.js';
import { describeConflicts } from '../support/disagreement.js';
import { whatTheySaid } from './said.js';

// What passes between sources: who contradicts one, whom it passes on, who passes it on, and what it takes back.

const who = `(who|(which|what) ${reporter})`;
const onTopic = '[(about|on|over|regarding|concerning) {claim}]';

const contradicts =
  '(contradicts|contradict|contradicted|disagrees with|disagree with|disagreed with|doubts|doubt|doubted|is at odds with|are at odds with|says otherwise than|say otherwise than|said otherwise than)';
const contradict = '(contradict|contradicted|disagree with|disagreed with|doubt|doubted)';
const passOn =
  '(cite|quote|rely on|relay|repeat|pass on|copy|draw on|depend on|rest on|cited|quoted|relied on|relayed|repeated|passed on|copied|drawn on)';
const passesOn =
  '(cites|quotes|relies on|relays|repeats|passes on|copies|draws on|depends on|is quoting|are quoting|is citing|are citing|is repeating|are repeating|cite|quote|rely on|relay|repeat|pass on|copy|draw on|depend on|cited|quoted|relied on|relayed|repeated|passed on|copied|drew on|depended on|has quoted|have quoted|has cited|have cited|picked up)';
const passedOn = '(cited|quoted|relayed|repeated|copied|passed on|relied on|picked up)';
const withdraw =
  '(withdraw|retract|take back|recant|walk back|correct|withdrawn|retracted|taken back|recanted|walked back|corrected)';

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

/** What the question is about, in words. */
function about({ topic, time }: FormMatch): string {
  return `${hasTopic(topic.filter) ? ` in ${topic.said}` : ''}${spokenText(time)}`;
}

function hasTopic(filter: object): boolean {
  return Object.keys(filter).length > 0;
}

/** The claims of the topic, where the question has one: what passes between sources is kept to these. */
function topicCalls(found: FormMatch): readonly Call[] {
  const filter = filterOf(found);
  return hasTopic(filter) ? [call(AskClaimIdsDocument, found, { filter })] : [];
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

/**
 * Each other source with the claims that it has part in, those with most claims first.
 */
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

function listsOf({ published, said }: SpeakerLists): readonly Listed[] {
  return [published, said, ...published.nodes.map(({ attributions }) => attributions)];
}

type SpeakerLists = Extract<AskPassedOnQuery['node'], { readonly published: unknown }>;

function saidNothing(name: string, matter = ''): string {
  return `${name} has said nothing${matter}, in this view of the graph.`;
}

const shared = { time: 'optional', ofClaims: false, isAbout: true } as const;

export const betweenForms: readonly Form[] = [
  form({
    ...shared,
    id: 'against-source',
    example: 'Who contradicts Islamic State?',
    template: 'Who contradicts {source}?',
    asked: [
      `${who} [(has|have)] ${contradicts} {source} [(say|says|said|claims|reports)] ${onTopic}`,
      `(did|does|do|has|have) ${anybody} ${contradict} {source} ${onTopic}`,
      `(is|was|are|were|has|have) {source} [been] (contradicted|doubted) [by ${anybody}] ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      const filter = { ...filterOf(found), source: id };
      return {
        reading: `Who contradicts what ${name} said${about(found)}`,
        calls: [call(AskConflictsDocument, found, { filter }), call(AskClaimIdsDocument, found, { filter })],
        tell: ([conflicts, claims]) => {
          if ((claims as ClaimIds).totalCount === 0) return [saidNothing(name, about(found))];
          const none = `Nobody contradicts what ${name} said${about(found)}, in this view of the graph.`;
          return describeConflicts(conflicts as AskConflictsQuery['conflicts'], none);
        },
      };
    },
  }),
  form({
    ...shared,
    id: 'whether-passed-on',
    example: 'Does the outlet rely on the Syrian Observatory for Human Rights?',
    template: 'Does {source} rely on {other}?',
    asked: [
      `(did|does|do|has|have) {source} ${passOn} {other} ${onTopic}`,
      '(did|does|do|has|have) {source} (get|got|have|had|take|taken|copy|copied) {claim} from {other}',
      '(did|does|do|has|have) {source} (get|got|have|had|take|taken|copy|copied) [(it|information|news|claims|report|story)] from {other}',
      '(is|was|are|were) {source} [(report|reports|story|stories|article|articles|claim|claims|account)] based on {other}',
      `what (did|does|do|has|have) {source} (get|have|take|copy|quote|repeat|cite|copied|taken) from {other} ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      const other = thingIn(found, 'other');
      return {
        reading: `Whether ${name} passes on ${other.name ?? ''}${about(found)}`,
        calls: [call(AskPassedOnDocument, found, { id }), ...topicCalls(found)],
        tell: ([source, topic]) =>
          describePassing(passedOnBy(source as SpeakerLists), {
            self: id,
            only: other.id,
            topic: topic as ClaimIds | undefined,
            read: listsOf(source as SpeakerLists),
            none: `No statement shows that ${name} passes on ${other.name ?? ''}${about(found)}`,
          }),
      };
    },
  }),
  form({
    ...shared,
    id: 'passed-on',
    example: 'Whom does the outlet quote?',
    template: 'Whom does {source} quote?',
    asked: [
      `(who|whom|what|(which|what) ${reporter}) (did|does|do|has|have) {source} ${passOn} ${onTopic}`,
      `${who} (is|was|are|were|has been|have been) ${passedOn} by {source} ${onTopic}`,
      `(who|what) (is|are|was|were) (source|sources|origin|origins) of {source} ${onTopic}`,
      `(who|what) (is|are|was|were) {source} (source|sources) ${onTopic}`,
      'where (did|does|do) {source} (get|have|take) [(information|news|claims|reports|stories)] from',
      'where (did|does|do) {source} (get|have|take) {claim} from',
      `(did|does|do|has|have) {source} ${passOn} (anybody|anyone|somebody|someone|others|other sources) ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      return {
        reading: `Whom ${name} passes on${about(found)}`,
        calls: [call(AskPassedOnDocument, found, { id }), ...topicCalls(found)],
        tell: ([source, topic]) =>
          describePassing(passedOnBy(source as SpeakerLists), {
            self: id,
            topic: topic as ClaimIds | undefined,
            read: listsOf(source as SpeakerLists),
            none: `${name} passes nobody on${about(found)}`,
          }),
      };
    },
  }),
  form({
    ...shared,
    id: 'passed-on-by',
    example: 'Who relies on the Syrian Observatory for Human Rights?',
    template: 'Who relies on {source}?',
    asked: [
      `${who} ${passesOn} {source} ${onTopic}`,
      `(did|does|do|has|have) ${anybody} ${passOn} {source} ${onTopic}`,
      `(by whom|by (which|what) ${reporter}) (is|was|are|were|has|have) {source} [been] ${passedOn} ${onTopic}`,
      `(is|was|are|were|has|have) {source} [been] ${passedOn} [by (whom|${anybody.slice(1)}] ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      return {
        reading: `Who passes on what ${name} said${about(found)}`,
        calls: [call(AskPassedOnByDocument, found, { filter: { source: id } }), ...topicCalls(found)],
        tell: ([page, topic]) => {
          const attributions = page as AskPassedOnByQuery['attributions'];
          if (attributions.totalCount === 0) return [saidNothing(name)];
          return describePassing(
            attributions.nodes.map(({ claim, document, relayedBy }) => ({
              claim,
              sources: [document.publisher, ...relayedBy.map(({ source }) => source)],
            })),
            {
              self: id,
              topic: topic as ClaimIds | undefined,
              read: [attributions],
              none: `Nobody passes on what ${name} said${about(found)}`,
            },
          );
        },
      };
    },
  }),
  form({
    ...shared,
    id: 'what-withdrew',
    example: 'What did SOHR withdraw?',
    template: 'What did {source} withdraw?',
    asked: [
      `(what|which (claims|statements|reports)) (did|does|do|has|have) {source} ${withdraw} ${onTopic}`,
      `what (was|is|has been|were|are) ${withdraw} by {source} ${onTopic}`,
      `(did|does|do|has|have) {source} ${withdraw} [(anything|something|any of it|a statement|a claim|a report|any statement|any claim|any report)] ${onTopic}`,
      `(did|does|do|has|have) {source} take (anything|something|it) back ${onTopic}`,
    ],
    yields: true,
    several: ['source'],
    read: (found) => whatTheySaid(found, { stance: ['WITHDRAWS'] }, 'withdrew'),
  }),
  form({
    ...shared,
    id: 'agree',
    example: 'What do SOHR and the outlet agree on?',
    template: 'What do {source} and {other} agree on?',
    asked: [
      `(what|on what|where|about what|(which|what) claims) (do|did) [both] {source} and {other} [both] agree [(on|about|upon)] ${onTopic}`,
      `(do|did) {source} and {other} agree ${onTopic}`,
      `what (do|did) both {source} and {other} (say|report|claim|state) ${onTopic}`,
      `what (do|did) {source} and {other} both (say|report|claim|state) ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const [one, other] = [thingIn(found, 'source'), thingIn(found, 'other')];
      const filter = { ...filterOf(found), sources: { all: [one.id, other.id] } };
      return readingOf(
        `What ${one.name ?? ''} and ${other.name ?? ''} agree on${about(found)}`,
        call(AskAgreedDocument, found, { filter, one: one.id, other: other.id }),
        tellAgreed,
      );
    },
  }),
  form({
    ...shared,
    id: 'disagree-with',
    example: 'What do SOHR and Islamic State disagree about?',
    template: 'What do {source} and {other} disagree about?',
    asked: [
      `(what|on what|where|about what|over what|how) (do|did) {source} and {other} (disagree|differ|conflict|contradict each other|contradict one another) [(on|about|over)] ${onTopic}`,
      `(do|did) {source} and {other} (disagree|differ|conflict|contradict each other|contradict one another) ${onTopic}`,
      `(do|does|did|has|have) {source} ${contradict} {other} ${onTopic}`,
    ],
    yields: true,
    read: (found) => {
      const [one, other] = [thingIn(found, 'source'), thingIn(found, 'other')];
      const names = `${one.name ?? ''} and ${other.name ?? ''}`;
      return readingOf(
        `What ${names} disagree about${about(found)}`,
        call(AskConflictSidesDocument, found, {
          filter: { ...filterOf(found), sources: { any: [one.id, other.id] } },
        }),
        (page) => {
          const nodes = page.nodes.filter(({ sides }) => areApart(sides, one.id, other.id));
          const totalCount = page.pageInfo.hasNextPage ? null : nodes.length;
          const none = `No conflict between ${names}${about(found)} is in this view of the graph.`;
          return describeConflicts({ ...page, nodes, totalCount }, none);
        },
      );
    },
  }),
];

type Sides = AskConflictSidesQuery['conflicts']['nodes'][number]['sides'];

/** Whether two sources stand on different sides. */
function areApart(sides: Sides, one: string, other: string): boolean {
  const sideOf = (id: string) => sides.findIndex((side) => side.some(({ source }) => source.id === id));
  return sideOf(one) >= 0 && sideOf(other) >= 0 && sideOf(one) !== sideOf(other);
}

const sharedStances = { ASSERTS: 'Both say', DENIES: 'Both deny', DOUBTS: 'Both doubt' } as const;

function tellAgreed(page: AskAgreedQuery['claims']): readonly string[] {
  const lines = Object.entries(sharedStances).flatMap(([stance, both]) => {
    const has = ({ nodes }: { readonly nodes: readonly { readonly stance: string }[] }) =>
      nodes.some((attribution) => attribution.stance === stance);
    const texts = page.nodes.filter(({ one, other }) => has(one) && has(other)).map(({ text }) => text);
    return texts.length === 0 ? [] : [sentence(`${both}: ${sideBySide(texts, maxSources)}`)];
  });
  const read = describeRead(page);
  if (lines.length > 0) return [...lines, ...read];
  return [describeNone(page, 'They take the same stance towards no claim, in this view of the graph.'), ...read];
}
