import type { DraftSentenceFragment, WorkbenchDraftQuery } from '../generated.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { useShown } from '../pieces/useShown.js';
import { counted, numberWords } from '../words/countWords.js';
import { rangeWords } from '../words/rangeWords.js';
import { stretchesOf } from './draftText.js';
import { flagSigns, flagWords } from './flagWords.js';
import { SentenceCard } from './SentenceCard.js';

interface CheckedDraftProps {
  readonly text: string;
  readonly check: WorkbenchDraftQuery['checkText'];
}

const pageSize = 50;

/** How many sentences have a flag. */
export const flaggedOf = (sentences: readonly DraftSentenceFragment[]): number =>
  sentences.filter(({ flags }) => flags.length > 0).length;

/** What is to be said of the sentences that have no number; nothing if there are none. */
function leftOutWords(count: number): string {
  if (count <= 0) return '';
  const [what, they] =
    count === 1
      ? ['1 in grey has no number: it was', 'it is']
      : [`${numberWords(count)} in grey have no number: they were`, 'they are'];
  return ` ${what} not compared. That says nothing about whether ${they} so.`;
}

/** The draft with its sentences marked, and what is known of each. */
export function CheckedDraft({ text, check: { sentences, sentenceCount, complete } }: CheckedDraftProps) {
  const { shown, more } = useShown(sentences, pageSize);
  const flagged = flaggedOf(sentences);
  return (
    <>
      <div class="spread">
        <p role="status">
          <strong>
            {sentences.length === 0
              ? 'No sentence was compared'
              : flagged === 0
                ? 'No sentence has a flag'
                : `${counted(flagged, 'sentence has', 'sentences have')} a flag`}
          </strong>
          : of {counted(sentenceCount, 'sentence')}, {numberWords(sentences.length)}{' '}
          {sentences.length === 1 ? 'says' : 'say'} something that can be compared with the graph.
          {sentences.length === 0 ? '' : leftOutWords(sentenceCount - sentences.length)}
        </p>
        {sentences.length === 0 ? null : <CsvButton table={() => sentencesTable(sentences)} fileName="draft" />}
      </div>
      {complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> the draft has more sentences than were read. Check it in parts.
        </p>
      )}
      {sentences.length === 0 ? (
        <p class="card">
          Nothing in it could be compared: names that this graph knows and a verb of what happened are needed. That says
          nothing about whether it is so.
        </p>
      ) : (
        <div class="draft-columns">
          <section class="card draft-text" aria-label="The draft">
            <p dir="auto">
              {stretchesOf(text, sentences).map(({ text: words, sentence }, index) =>
                sentence === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no id
                  <span key={index} class="soft">
                    {words}
                  </span>
                ) : (
                  <MarkedSentence key={sentence.start} sentence={sentence} number={sentences.indexOf(sentence) + 1} />
                ),
              )}
            </p>
          </section>
          <ol class="plain draft-cards" aria-label="What is known of each sentence">
            {shown.map((sentence, index) => (
              <SentenceCard key={sentence.start} sentence={sentence} number={index + 1} />
            ))}
          </ol>
          {more}
        </div>
      )}
    </>
  );
}

function MarkedSentence({ sentence, number }: { readonly sentence: DraftSentenceFragment; readonly number: number }) {
  const [worst] = sentence.flags;
  const show = (event: Event) => {
    const card = document.getElementById(`sentence-${number}`);
    event.preventDefault();
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus();
  };
  return (
    <a
      href={`#sentence-${number}`}
      class={worst === undefined ? 'draft-mark' : 'draft-mark flagged'}
      title={worst === undefined ? 'no flag' : sentence.flags.map(({ kind }) => flagWords[kind]).join(', ')}
      onClick={show}
    >
      {sentence.text}
      <sup>
        {number}
        {worst === undefined ? '' : ` ${flagSigns[worst.kind]}`}
      </sup>
    </a>
  );
}

function sentencesTable(sentences: readonly DraftSentenceFragment[]): CsvTable {
  return {
    columns: ['number', 'sentence', 'flags', 'independent voices', 'what is to be looked at', 'claims'],
    rows: sentences.map(({ text, flags, happenings }, index) => [
      index + 1,
      text,
      flags.map(({ kind }) => flagWords[kind]).join('; '),
      happenings.map(({ corroboration }) => rangeWords(corroboration)).join('; '),
      flags.map((flag) => flag.text).join(' '),
      happenings.flatMap(({ claims }) => claims.map(({ id }) => id)).join(' '),
    ]),
  };
}
