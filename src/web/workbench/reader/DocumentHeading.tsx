import { derivedWords } from '../compare/compareWords.js';
import { Link } from '../navigation/Link.js';
import { DocumentName, isWebAddress } from '../pieces/DocumentName.js';
import { LongText } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { counted } from '../words/countWords.js';
import { dayWords, timeWords } from '../words/timeWords.js';
import type { ShownDocument } from './DocumentScreen.js';

interface DocumentHeadingProps {
  readonly document: ShownDocument;
  /** How many of the listed sayings are proposed only. */
  readonly proposed: number;
}

/** A document: its title, who published it and when, and what it was derived from. */
export function DocumentHeading({ document, proposed }: DocumentHeadingProps) {
  const { id, title, publisher, publishedAt, url, language, note, recordedAt, derivedFrom, derivedFromCount } =
    document;
  return (
    <header class="heading">
      <h1>
        <LongText text={title} most={300} />
      </h1>
      <p class="facts">
        <span>
          document by <SourceLabel source={publisher} bare />
        </span>
        <span>
          {publishedAt === null ? 'when it was published is not known' : `published: ${timeWords(publishedAt)}`}
        </span>
        {language === null ? null : (
          <span>
            language: <bdi>{language}</bdi>
          </span>
        )}
        <span>recorded here on {dayWords(recordedAt)}</span>
        {isWebAddress(url) ? (
          <a href={url} rel="noreferrer noopener external" target="_blank">
            original<span aria-hidden="true"> ↗</span>
            <span class="unseen"> (another site, in a new tab)</span>
          </a>
        ) : null}
      </p>
      {note === null ? null : (
        <p class="soft">
          <LongText text={note} most={400} />
        </p>
      )}
      {derivedFrom.map(({ kind, document: from }) => (
        <p key={`${kind} ${from.id}`}>
          {derivedWords(kind)} <DocumentName document={from} />{' '}
          <Link to="compare" params={{ a: id, b: from.id }}>
            side by side
          </Link>
        </p>
      ))}
      {derivedFromCount > derivedFrom.length ? (
        <p class="soft">and {derivedFromCount - derivedFrom.length} more</p>
      ) : null}
      <p class="no-print">
        <Link to="compare" params={{ a: id }}>
          Compare with another document
        </Link>
        {' · '}
        <Link to="neighbourhood" id={id}>
          What surrounds it
        </Link>
      </p>
      {proposed === 0 ? null : (
        <p class="partial">
          {counted(proposed, 'saying')} listed here {proposed === 1 ? 'is' : 'are'} proposed only: dashed in the text,
          and counted nowhere.{' '}
          <Link to="review" params={{ document: id }}>
            Review them
          </Link>
        </p>
      )}
    </header>
  );
}
