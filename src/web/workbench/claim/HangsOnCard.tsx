import type { CountedVoiceFragment, RangePartsFragment } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { ShortName } from '../pieces/LongText.js';
import { counted, listWords } from '../words/countWords.js';

/** Without whom nothing would be left, and what else weakens the support. */
export function HangsOnCard({ range }: { readonly range: RangePartsFragment }) {
  const { singlePointsOfFailure, smallestCut, circular, circularCount, suspectedCopies, suspectedCopyCount, atMost } =
    range;
  if (atMost === 0) return null;
  const voices = singlePointsOfFailure.length > 0 ? singlePointsOfFailure.slice(0, 1) : smallestCut.voices;
  const isWhole = singlePointsOfFailure.length > 0 || smallestCut.voices.length === smallestCut.atMost;
  const cut = voices.flatMap(({ sources }) => sources.map(({ id }) => id));
  return (
    <section class="card">
      <h2>What it hangs on</h2>
      {singlePointsOfFailure.map((voice) => (
        <p key={voice.sources.map(({ id }) => id).join()} class="single-point">
          <span aria-hidden="true">⚠ </span>
          <strong>
            <Names voice={voice} />
          </strong>
          : without it, nothing here is supported. A single point of failure.
        </p>
      ))}
      {singlePointsOfFailure.length > 0 ? null : <Cut cut={smallestCut} />}
      {cut.length === 0 || !isWhole ? null : (
        <p class="no-print">
          <Link to="whatIf" params={{ distrust: cut.join() }}>
            What falls without {cut.length === 1 ? 'it' : 'them'}
          </Link>
        </p>
      )}
      {circular.map((circle) => (
        <p key={circle.map(({ id }) => id).join()}>
          They repeat each other in a circle: <bdi dir="auto">{listWords(circle.map(({ name }) => name))}</bdi>.
        </p>
      ))}
      <Rest count={circularCount - circular.length} word="circle" />
      {suspectedCopies.map(({ overlap, documents }) => (
        <p key={documents.map(({ id }) => id).join()}>
          Perhaps copies of each other ({Math.floor(overlap * 100)}% of the words in common):{' '}
          <bdi dir="auto">{listWords(documents.map(({ title }) => `“${title}”`))}</bdi>.{' '}
          <Link to="compare" params={{ a: documents[0]?.id ?? '', b: documents[1]?.id ?? '' }}>
            See them side by side
          </Link>
        </p>
      ))}
      <Rest count={suspectedCopyCount - suspectedCopies.length} word="pair" />
    </section>
  );
}

/** How many more there are than are shown. */
function Rest({ count, word }: { readonly count: number; readonly word: string }) {
  return count > 0 ? <p class="soft">And {counted(count, `more ${word}`)}.</p> : null;
}

function Names({ voice }: { readonly voice: CountedVoiceFragment }) {
  return <ShortName name={listWords(voice.sources.map(({ name }) => name))} />;
}

function Cut({ cut }: { readonly cut: RangePartsFragment['smallestCut'] }) {
  if (cut.voices.length === 0) return null;
  const shown = cut.voices.slice(0, 5);
  return (
    <p>
      No single source: {cut.exact ? 'it takes' : 'it may take'} the loss of {counted(cut.atMost, 'voice')} before
      nothing is left, such as{' '}
      {shown.map((voice, index) => (
        <span key={voice.sources.map(({ id }) => id).join()}>
          {index === 0 ? '' : ', '}
          <Names voice={voice} />
        </span>
      ))}
      {cut.atMost > shown.length ? ` and ${cut.atMost - shown.length} more` : ''}.
    </p>
  );
}
