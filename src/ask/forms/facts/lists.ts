import type { EntityKind } from '../../../domain/vocabulary.js';
import {
  AskConflictsDocument,
  type AskConflictsQuery,
  AskDisputedDocument,
  type AskDisputedQuery,
  AskDocumentsDocument,
  AskEntitiesDocument,
  AskEventsDocument,
  AskOneVoiceDocument,
  type AskOneVoiceQuery,
  AskSourcesDocument,
} from '../../generated.js';
import { describeClaims, describeRead, describeRest } from '../../names/claims.js';
import { call, type Form, filterOf, form, readingOf, spokenText } from '../../patterns/form.js';
import { countOf, sentence, someOf, sourceName } from '../../sentences.js';

const are = '[(are there|do we have|exist|are in graph|are known)]';
const all = '(which|what|who are|what are|show|list|name|give|tell) [(me|us)] [(all|of)]';

/** How many names are told. The result has the rest. */
const maxNames = 30;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name?: string; readonly title?: string; readonly named?: boolean }[];
}

function tellNames(page: Page, what: string): readonly string[] {
  if (page.nodes.length === 0) return [`There is no ${what} in this view of the graph.`];
  const names = page.nodes.map(({ name, title, named }) =>
    sourceName({ name: name ?? title ?? '', ...(named === undefined ? {} : { named }) }),
  );
  const rest = page.totalCount > maxNames ? describeRest(page.totalCount, Math.min(names.length, maxNames), what) : [];
  return [sentence(`${countOf(page.totalCount, what)}: ${someOf(names.slice(0, maxNames), maxNames)}`), ...rest];
}

const kinds: readonly (readonly [words: string, kind: EntityKind, what: string])[] = [
  ['places', 'PLACE', 'place'],
  ['(people|persons)', 'PERSON', 'person'],
  ['(organisations|organizations)', 'ORGANISATION', 'organisation'],
  ['(actors|armed groups|groups)', 'ACTOR', 'actor'],
];

const unnamed = '(unnamed|anonymous|nameless|not named)';

export const listForms: readonly Form[] = [
  form({
    id: 'unnamed-sources',
    example: 'Which sources are unnamed?',
    template: 'Which sources are unnamed?',
    asked: [
      `(which|what) sources (are|is) ${unnamed}`,
      `${all} ${unnamed} sources ${are}`,
      `who are ${unnamed} sources`,
    ],
    read: (found) =>
      readingOf('The unnamed sources', call(AskSourcesDocument, found, { named: false }), (page) =>
        tellNames(page, 'unnamed source'),
      ),
  }),
  form({
    id: 'named-sources',
    example: 'Which sources are named?',
    template: 'Which sources are named?',
    asked: ['(which|what) sources are named', `${all} named sources ${are}`],
    read: (found) =>
      readingOf('The named sources', call(AskSourcesDocument, found, { named: true }), (page) =>
        tellNames(page, 'named source'),
      ),
  }),
  form({
    id: 'sources',
    example: 'List all sources',
    template: 'List all sources',
    asked: [`${all} (sources|voices|speakers) ${are}`, 'who are sources'],
    read: (found) => readingOf('The sources', call(AskSourcesDocument, found, {}), (page) => tellNames(page, 'source')),
  }),
  ...kinds.map(([words, kind, what]) =>
    form({
      id: `list-${kind.toLowerCase()}`,
      example: `List all ${what}s`.replace('persons', 'people'),
      template: '',
      asked: [`${all} ${words} ${are}`],
      read: (found) =>
        readingOf(`The entities of kind ${kind}`, call(AskEntitiesDocument, found, { kind: [kind] }), (page) =>
          tellNames(page, what),
        ),
    }),
  ),
  form({
    id: 'list-events',
    example: 'List all events',
    template: '',
    asked: [`${all} events ${are}`],
    read: (found) => readingOf('The events', call(AskEventsDocument, found, {}), (page) => tellNames(page, 'event')),
  }),
  form({
    id: 'list-documents',
    example: 'List all documents',
    template: '',
    asked: [`${all} (documents|articles|reports) ${are}`],
    read: (found) =>
      readingOf('The documents', call(AskDocumentsDocument, found, {}), (page) => tellNames(page, 'document')),
  }),
  form({
    id: 'disputed',
    example: 'Which claims are disputed?',
    template: 'Which claims about {topic} are disputed?',
    asked: [
      `(which|what) claims [(about|on|of) {claim}] (are|were) (disputed|contested|denied|doubted|contradicted|controversial)`,
      `what (is|was) (disputed|contested|denied|doubted|contradicted|controversial) [(about|on|of|in|regarding|concerning) {claim}]`,
      `${all} (disputed|contested|denied|controversial) claims`,
    ],
    time: 'optional',
    read: (found) => ({
      reading: `What is denied, doubted or contradicted${Object.keys(found.topic.filter).length === 0 ? '' : ` in ${found.topic.said}`}${spokenText(found.time)}`,
      calls: [
        call(AskDisputedDocument, found, { filter: { ...filterOf(found), stance: 'DENIES' } }, 'denied'),
        call(AskDisputedDocument, found, { filter: { ...filterOf(found), stance: 'DOUBTS' } }, 'doubted'),
        call(AskConflictsDocument, found, { filter: filterOf(found) }),
      ],
      tell: ([denied, doubted, conflicts]) =>
        tellDisputed(
          denied as AskDisputedQuery['claims'],
          doubted as AskDisputedQuery['claims'],
          conflicts as AskConflictsQuery['conflicts'],
        ),
    }),
  }),
  form({
    id: 'several-voices',
    example: 'Which claims are corroborated?',
    template: 'Which claims about {topic} are corroborated?',
    asked: [
      '(which|what) claims [(about|on|of) {claim}] (are|were|is|have been) [independently] (corroborated|confirmed|verified) [independently]',
      '(which|what|which claims|what claims) [about {claim}] (have|has|rest on|rests on|comes from|come from|is backed by|are backed by|is supported by|are supported by) (more than one|several|two|at least two|multiple) [independent] (voices|voice|sources|source)',
      `${all} (corroborated|confirmed|verified) claims [(about|on|of) {claim}]`,
    ],
    time: 'optional',
    read: (found) =>
      readingOf(
        `Claims that at least two independent voices support${Object.keys(found.topic.filter).length === 0 ? '' : `, of ${found.topic.said}`}${spokenText(found.time)}`,
        call(AskDisputedDocument, found, { filter: { ...filterOf(found), minVoices: 2 } }),
        (page) => describeClaims(page, 'No claim certainly has two independent voices, in this view of the graph.'),
      ),
  }),
  form({
    id: 'one-voice',
    example: 'Which claims have only one voice?',
    template: 'Which claims about {topic} have only one voice?',
    asked: [
      '(which|what|which claims|what claims) [about {claim}] (have|has|rest on|rests on|comes from|come from|is backed by|are backed by|is supported by|are supported by) (only|just) [(one|a single)] (voice|source)',
      'what [about {claim}] is (backed|supported|reported|said) by (only|just) [(one|a single)] (voice|source)',
    ],
    time: 'optional',
    read: (found) =>
      readingOf(
        `Claims that at most one independent voice supports${Object.keys(found.topic.filter).length === 0 ? '' : `, of ${found.topic.said}`}${spokenText(found.time)}`,
        call(AskOneVoiceDocument, found, { filter: filterOf(found) }),
        tellOneVoice,
      ),
  }),
];

function tellDisputed(
  denied: AskDisputedQuery['claims'],
  doubted: AskDisputedQuery['claims'],
  { nodes, complete }: AskConflictsQuery['conflicts'],
): readonly string[] {
  const lines = [
    ...(denied.nodes.length === 0 ? [] : describeClaims(denied, '')),
    ...(doubted.nodes.length === 0 ? [] : describeClaims(doubted, '')),
    ...nodes
      .slice(0, 5)
      .map(({ certainty, explanation }) => sentence(`${certainty === 'POSSIBLE' ? 'Possibly: ' : ''}${explanation}`)),
  ];
  const partly = complete ? [] : ['Not all claims were compared: they are too many.'];
  return lines.length > 0
    ? [...lines, ...partly]
    : ['No claim is denied or doubted, and no conflict between sources is found.', ...partly];
}

function tellOneVoice(page: AskOneVoiceQuery['claims']): readonly string[] {
  const single = page.nodes.filter(({ corroboration }) => corroboration.atMost === 1);
  const none =
    page.totalCount === page.nodes.length
      ? 'No claim has only one voice.'
      : 'None of the claims that were read has only one voice.';
  if (single.length === 0) return [none, ...describeRead(page)];
  return [
    sentence(countOf(single.length, 'claim')),
    ...describeClaims({ totalCount: single.length, nodes: single }, none),
    ...describeRead(page),
  ];
}
