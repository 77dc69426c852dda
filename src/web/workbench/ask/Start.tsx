import { useAnswer } from '../api/useAnswer.js';
import { usePages } from '../api/usePages.js';
import { Answered } from '../frame/Answered.js';
import { EmptyGraph } from '../frame/EmptyGraph.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchReportedDocument, WorkbenchStartDocument, type WorkbenchStartQuery } from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { Link } from '../navigation/Link.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { ShortName } from '../pieces/LongText.js';
import { counted } from '../words/countWords.js';
import { dayWords, timeWords } from '../words/timeWords.js';

/** Where to begin: what is in the graph, and questions to ask. */
export function Start() {
  useTitle('whosaid');
  const view = viewFromParams(usePageAddress().params);
  const asked = useAnswer(WorkbenchStartDocument, { view });
  return (
    <Answered asked={asked} lines={16}>
      {(data) => (data.stats.claims === 0 ? <EmptyGraph /> : <Begin data={data} view={view} />)}
    </Answered>
  );
}

interface BeginProps {
  readonly data: WorkbenchStartQuery;
  readonly view: ReturnType<typeof viewFromParams>;
}

function Begin({ data: { stats, claims }, view }: BeginProps) {
  const reported = usePages(claims, {
    document: WorkbenchReportedDocument,
    variables: (after) => ({ after, view }),
    pageIn: (data) => data.claims,
  });
  return (
    <section class="page">
      <div>
        <h1>Who said it, through whom, and how many independent voices stand behind it?</h1>
        <p class="lead">
          Type a question in the box above and press <kbd>Enter</kbd>.
        </p>
      </div>
      <div class="columns">
        <section class="card">
          <h2>Questions to begin with</h2>
          <ul class="plain spaced">
            {questionsAbout(claims.nodes.map(({ text }) => text)).map((question) => (
              <li key={question}>
                <Link to="ask" params={{ q: question }}>
                  <bdi dir="auto">{question}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>Reported most</h2>
          <ul class="plain spaced">
            {reported.nodes.map((claim) => (
              <li key={claim.id}>
                <ThingLink thing={{ __typename: 'Claim', id: claim.id }}>
                  <ShortName name={claim.text} most={200} />
                </ThingLink>
                {claim.valid === null ? null : <span class="soft"> {timeWords(claim.valid.edtf)}</span>}
              </li>
            ))}
          </ul>
          <ListEnd pages={reported} />
        </section>
      </div>
      <p class="soft">
        In this graph: {counted(stats.claims, 'claim')}, {counted(stats.attributions, 'saying')} of{' '}
        {counted(stats.sources, 'source')} in {counted(stats.documents, 'document')}
        {stats.recordedAt === null ? '' : `, last changed on ${dayWords(stats.recordedAt)}`}.
      </p>
    </section>
  );
}

/** Questions that the graph can answer: one about a claim of its own, the others need no name. */
function questionsAbout(texts: readonly string[]): readonly string[] {
  // A question holds 500 characters.
  const text = texts.find((one) => one.length < 300)?.replace(/\.$/, '');
  return [
    ...(text === undefined ? [] : [`Who reported that "${text.replaceAll('"', '')}"?`]),
    'Do the sources disagree?',
    'What rests only on unnamed sources?',
    'How many claims by source?',
  ];
}
