import { boundsOf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { AskLatestDocument, type AskLatestQuery } from '../../generated.js';
import { noClaim } from '../../names/topic.js';
import { account } from '../../patterns/asking.js';
import { call, type Form, type FormMatch, filterOf, form, readingOf, thingIn } from '../../patterns/form.js';
import { countOf, quoted, sentence, someOf, sourceName, unended } from '../../sentences.js';

type Page = AskLatestQuery['claims'];

const latest = '(latest|last|newest|most recent|most recently)';
const item = `(${account.slice(1, -1)}|thing|things|word|update|updates)`;
const ask = '[(what|which|who|show|give|find)] [(is|was|are|were|me)]';
/** How many statements of one day are told. */
const most = 10;

export const latestForms: readonly Form[] = [
  form({
    id: 'latest-about',
    answers: 'claims',
    example: 'What is the latest report about Mosul?',
    template: 'What is the latest report about {topic}?',
    asked: [
      `${ask} ${latest} ${item} [(said|reported|known|published|told)] (about|on|of|regarding|concerning|that) {claim}`,
      `${ask} ${latest} (about|on|regarding) {claim}`,
      `what (was|is) ${latest} (said|reported|published|claimed) (about|on|of|regarding) {claim}`,
    ],
    isAbout: true,
    time: 'optional',
    read: (found) =>
      readingOf(
        `What was reported last in ${found.topic.said}`,
        call(AskLatestDocument, found, { filter: filterOf(found), said: { stance: ['ASSERTS'] } }),
        (page) => tell(page, found),
      ),
  }),
  form({
    id: 'latest-by',
    example: 'What is the latest report from the Syrian Observatory for Human Rights?',
    template: 'What is the latest report from {source}?',
    asked: [
      `${ask} ${latest} ${item} (from|by|of) {source}`,
      `${ask} ${latest} ${item} [(that|which)] {source} (said|says|reported|wrote|claimed|announced|published)`,
      `what did {source} ${latest} (say|report|write|claim|announce|publish)`,
      `what did {source} (say|report|write|claim|announce|publish) ${latest}`,
      `what (was|is) ${latest} (said|reported|published|claimed) by {source}`,
    ],
    read: (found) => {
      const { id, name = '' } = thingIn(found, 'source');
      return readingOf(
        `What ${name} said last`,
        call(AskLatestDocument, found, { filter: { source: id }, said: { source: id, stance: ['ASSERTS'] } }),
        (page) => tell(page, found),
      );
    },
  }),
];

/** The statements that may be the last, by when they were made, else by when they were published. */
function tell(page: Page, found: FormMatch): readonly string[] {
  const said = page.nodes.flatMap(({ text, attributions }) => attributions.nodes.map((one) => ({ text, ...one })));
  const timed = said.flatMap((one) => {
    const time = one.stated ?? one.document.publishedAt;
    return time === null ? [] : [{ ...one, time, bounds: boundsOf(parseEdtf(time)) }];
  });
  const untimed = said.length - timed.length;
  if (said.length === 0)
    return page.nodes.length === 0 ? noClaim(found) : ['Claims are like that, and nobody states them as facts.'];
  if (timed.length === 0) return ['Of none of the statements is the time known.'];
  const latestStart =
    timed
      .map(({ bounds }) => bounds.earliestStart)
      .sort()
      .at(-1) ?? '';
  const fitting = timed.filter(({ bounds }) => bounds.latestEnd >= latestStart);
  const texts = [...new Set(fitting.map(({ text }) => text))];
  const lines = texts.map((text) => {
    const own = fitting.filter((one) => one.text === text);
    const names = [
      ...new Set(
        own.map(({ source, stated, document }) => {
          const when = stated === null ? `published ${document.publishedAt}` : `stated ${stated}`;
          return `${sourceName(source)} (${when}, in ${quoted(document.title)})`;
        }),
      ),
    ];
    return sentence(`${unended(text)}: ${someOf(names, 4)}`);
  });
  const isPartly =
    page.nodes.length < page.totalCount ||
    page.nodes.some(({ attributions: { nodes, totalCount } }) => nodes.length < totalCount);
  return [
    ...lines.slice(0, most),
    ...(lines.length > most ? [sentence(`Showing ${most} of ${countOf(lines.length, 'claim')} of that time`)] : []),
    ...(untimed === 0 ? [] : [sentence(`Of ${countOf(untimed, 'more statement')} the time is not known`)]),
    ...(isPartly ? [sentence('Not all statements were read: a later one may be among the others')] : []),
  ];
}
