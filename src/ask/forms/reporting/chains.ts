import { voicesInWords } from '../../../domain/text/voicesInWords.js';
import { AskPathDocument, type AskPathQuery, AskProvenanceDocument, type AskProvenanceQuery } from '../../generated.js';
import { call, type Form, form, readingOf, thingIn } from '../../patterns/form.js';
import { grouped } from '../../patterns/grouped.js';
import { countOf, quoted, sentence, sideBySide, someOf, someSources, sourceNames, unended } from '../../sentences.js';

const namedDocument = '(document|article|report|story|piece|text) {document}';

export const chainForms: readonly Form[] = [
  form({
    id: 'provenance',
    example: 'Where does the article "Rebels take the Al-Tanf crossing from Islamic State" get its claims from?',
    template: 'Where does the article {document} get its claims from?',
    asked: [
      `where (does|did) ${namedDocument} (get it from|get its claims from|have it from|have its claims from|take it from|come from)`,
      'where (does|did) {document} (get it from|get its claims from|have it from|have its claims from|take it from)',
      `(what|who) (are|is) (sources|origins|source|origin) of ${namedDocument}`,
      `(whom|who|what) does ${namedDocument} (rely on|quote|cite|rest on|name)`,
      `[what is] (provenance|origin) of ${namedDocument}`,
    ],
    read: (found) => {
      const document = thingIn(found, 'document');
      return readingOf(
        `The origins of each statement in ${quoted(document.title ?? '')}`,
        call(AskProvenanceDocument, found, { document: document.id }),
        tellProvenance,
      );
    },
  }),
  form({
    id: 'path',
    example: 'How is McGurk connected to Al-Tanf?',
    template: 'How is {thing} connected to {other}?',
    asked: [
      'how (is|are|was|were) {thing} (connected|linked|related|tied) (to|with) {other}',
      'how (is|are|was|were) {thing} and {other} (connected|linked|related)',
      '[(show|find|what is|is there)] [(shortest|any)] (path|connection|link|way) (from|between) {thing} (to|and) {other}',
      'what (connects|links|ties) {thing} (to|with|and) {other}',
      'what does {thing} have to do with {other}',
    ],
    read: (found) => {
      const [from, to] = [thingIn(found, 'thing'), thingIn(found, 'other')];
      return readingOf(
        `How ${from.name ?? ''} is connected to ${to.name ?? ''}, and according to whom`,
        call(AskPathDocument, found, { from: from.id, to: to.id }),
        tellPaths,
      );
    },
  }),
];

function tellProvenance({
  document,
  sayings,
  complete,
  read,
  of,
}: AskProvenanceQuery['provenance']): readonly string[] {
  if (sayings.length === 0) return [`The document ${quoted(document.title)} has no statements in this view.`];
  const groups = grouped(sayings, ({ originSources, originSourceCount, unsourced }) =>
    unsourced ? '' : someSources(originSources, originSourceCount, 8),
  );
  const lines = [...groups].map(([from, own]) => {
    const texts = sideBySide(
      own.map(({ claim }) => claim.text),
      6,
    );
    if (from !== '') return sentence(`From ${from}: ${texts}`);
    const likely = sourceNames(
      own.flatMap(({ likelyOrigins }) => likelyOrigins.map(({ attribution }) => attribution.source)),
    );
    const others = own.every(({ likelyOriginsComplete }) => likelyOriginsComplete) ? '' : ', among others';
    return sentence(
      `In its own voice, without a source: ${texts}${likely.length === 0 ? '' : `; possibly from ${someOf(likely, 5)}${others}`}`,
    );
  });
  const bounded = complete ? [] : [`Only the first ${read} of ${of} claims were read.`];
  return [`${countOf(sayings.length, 'thing')} said in ${quoted(document.title)}.`, ...lines, ...bounded];
}

function tellPaths(paths: AskPathQuery['path']): readonly string[] {
  const [best] = paths;
  if (best === undefined) return ['No path was found between them.'];
  return [
    `${countOf(best.hops, 'step')}; the weakest rests on ${voicesInWords(best)}.`,
    ...best.steps.map((step, index) => sentence(`${index + 1}. ${unended(step.text)}, ${groundOf(step)}`)),
    ...(paths.length === 1 ? [] : [`${countOf(paths.length - 1, 'more path')} in the result.`]),
    ...(best.complete ? [] : ['There may be other paths: not all were compared.']),
  ];
}

function groundOf({ originSources, originSourceCount, link }: AskPathQuery['path'][number]['steps'][number]): string {
  if (link !== null) return `a link that was decided${link.reason === null ? '' : ` (${unended(link.reason)})`}`;
  return originSourceCount === 0
    ? 'without a source'
    : `according to ${someSources(originSources, originSourceCount, 5)}`;
}
