import type { SourceLinkPartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { ShortName } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { numberWords } from '../words/countWords.js';
import { inOrder, linkWords } from '../words/linkWords.js';
import { dayWords, timeWords } from '../words/timeWords.js';

interface DecidedLinksProps {
  readonly title: string;
  /** What is said if there are none. */
  readonly none: string;
  /** What is to be said below them. */
  readonly note?: string;
  readonly links: readonly SourceLinkPartsFragment[];
  /** How many there are: `links` may be fewer. */
  readonly count: number;
  readonly fileName: string;
}

/** The links between a thing and others: which, with whom, when they held, and on whose word. */
export function DecidedLinks({ title, none, note, links, count, fileName }: DecidedLinksProps) {
  const { shown, more } = useShown(inOrder(links), 8);
  return (
    <section class="card">
      <h2>{title}</h2>
      {links.length === 0 ? <p class="soft">{none}</p> : null}
      <ul class="plain spaced">
        {shown.map((link) => (
          <li key={link.id} class={link.withdrawn ? 'withdrawn' : ''}>
            {linkWords(link)}{' '}
            <ThingLink thing={link.other} class="strong">
              <ShortName name={nameOf(link)} />
            </ThingLink>
            {link.withdrawn ? <span class="tag">taken back later</span> : null}
            <p class="soft">
              {link.valid === null ? 'no dates given' : timeWords(link.valid)} ·{' '}
              {link.by === null ? (
                'decided'
              ) : (
                <>
                  on the word of <bdi dir="auto">{link.by}</bdi>,
                </>
              )}{' '}
              {dayWords(link.at)}
            </p>
            {link.reason === null ? null : (
              <p class="soft" dir="auto">
                {link.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
      {links.length === 0 || note === undefined ? null : <p class="soft">{note}</p>}
      {count > links.length ? (
        <p class="partial">
          Not all of it: {links.length} of {numberWords(count)} were read.
        </p>
      ) : null}
      {links.length === 0 ? null : (
        <p class="card-end">
          <CsvButton table={() => linksTable(links)} fileName={fileName} />
        </p>
      )}
    </section>
  );
}

const nameOf = ({ other }: SourceLinkPartsFragment): string =>
  'name' in other ? other.name : 'text' in other ? other.text : other.id;

function linksTable(links: readonly SourceLinkPartsFragment[]): CsvTable {
  return {
    columns: ['link', 'with', 'valid', 'on the word of', 'decided', 'reason', 'taken back', 'id of the other'],
    rows: inOrder(links).map((link) => [
      linkWords(link),
      nameOf(link),
      link.valid,
      link.by,
      link.at,
      link.reason,
      link.withdrawn ? 'yes' : 'no',
      link.other.id,
    ]),
  };
}
