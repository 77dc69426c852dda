import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchCompareDocument, type WorkbenchCompareQuery } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { QueryAndReceipt } from '../pieces/QueryAndReceipt.js';
import type { ScreenProps } from '../routes.js';
import { numberWords } from '../words/countWords.js';
import { ChooseDocument } from './ChooseDocument.js';
import { ComparedText } from './ComparedText.js';
import { comparedStretches } from './comparedStretches.js';
import { derivedWords, passageWords, publishedWords } from './compareWords.js';
import { comparisonTable } from './comparisonTable.js';
import { SharedClaims } from './SharedClaims.js';

type Comparison = WorkbenchCompareQuery['compareDocuments'];

/** Two documents side by side: the passages and the claims that both have. */
export function CompareScreen(_: ScreenProps) {
  useTitle('Two documents side by side');
  const { params } = usePageAddress();
  const [a, b] = [params.get('a') || undefined, params.get('b') || undefined];
  const isSame = a !== undefined && a === b;
  return (
    <article class="page">
      <div>
        <h1>Two documents side by side</h1>
        <p class="lead">What both have in common. It does not tell who took it from whom.</p>
      </div>
      {isSame ? <p class="card">Both are the same document: there is nothing to compare. Choose another one.</p> : null}
      {a === undefined || b === undefined || isSame ? (
        <ChooseDocument key={a} chosen={a ?? b} />
      ) : (
        <Compared a={a} b={b} params={params} />
      )}
    </article>
  );
}

interface ComparedProps {
  readonly a: string;
  readonly b: string;
  readonly params: URLSearchParams;
}

function Compared({ a, b, params }: ComparedProps) {
  const variables = { a, b, view: viewFromParams(params) };
  const asked = useAnswer(WorkbenchCompareDocument, variables);
  return (
    <>
      <Answered asked={asked} lines={30}>
        {({ compareDocuments }) => <ComparisonAnswer comparison={compareDocuments} />}
      </Answered>
      <QueryAndReceipt queries={[{ document: WorkbenchCompareDocument, variables }]} />
    </>
  );
}

function ComparisonAnswer({ comparison }: { readonly comparison: Comparison }) {
  const { sides, passages } = comparison;
  const [first, second] = sides;
  const stretches = useMemo(() => {
    const [one, other] = sides.map(({ document }) => document.text);
    return typeof one === 'string' && typeof other === 'string'
      ? comparedStretches([one, other], passages ?? [])
      : undefined;
  }, [sides, passages]);
  if (first === undefined || second === undefined) return null;
  const texts = ([0, 1] as const).map((number) => stretches?.[number] ?? wholeText(sides[number]?.document.text));
  return (
    <>
      <Summary comparison={comparison} />
      <div class="compared-sides">
        <ComparedText side={first} number={0} stretches={texts[0]} />
        <ComparedText side={second} number={1} stretches={texts[1]} />
      </div>
      <SharedClaims comparison={comparison} />
    </>
  );
}

/** A text that is compared with none. */
function wholeText(text: string | null | undefined): ReturnType<typeof comparedStretches>[number] | undefined {
  return typeof text === 'string' ? [{ text, passage: undefined, isEnd: true, twin: undefined }] : undefined;
}

function Summary({ comparison }: { readonly comparison: Comparison }) {
  const { sides, passages, passageCount, derivations, commonOriginals } = comparison;
  const nameOf = (id: string) => (id === sides[0]?.document.id ? 'first' : 'second');
  const listed = passages?.length ?? 0;
  return (
    <section class="card">
      <div class="spread">
        <h2>What is known</h2>
        {listed === 0 ? null : (
          <CsvButton table={() => comparisonTable(comparison)} fileName="passages" label="Save the passages as CSV" />
        )}
      </div>
      <ul class="compared-known">
        <li>
          {passageWords(comparison)}
          {listed === 0 ? '' : ' They are underlined and numbered: each leads to its twin in the other text.'}
        </li>
        {listed < (passageCount ?? 0) ? (
          <li class="partial">Only the {numberWords(listed)} longest are marked and saved.</li>
        ) : null}
        <li>{publishedWords(comparison)}</li>
        {derivations.map(({ kind, document, original }) => (
          <li key={`${kind} ${document.id}`}>
            It is declared that the {nameOf(document.id)} document is {derivedWords(kind)} the {nameOf(original.id)}.
          </li>
        ))}
        {commonOriginals.map((original) => (
          <li key={original.id}>
            It is declared that both are derived from <DocumentName document={original} />
          </li>
        ))}
        {derivations.length + commonOriginals.length === 0 ? (
          <li>Nobody declared that one is derived from the other, or both from a third.</li>
        ) : null}
      </ul>
      <p class="no-print">
        <Link to="compare" params={{ a: sides[0]?.document.id ?? '' }}>
          Compare the first with another document
        </Link>
      </p>
    </section>
  );
}
