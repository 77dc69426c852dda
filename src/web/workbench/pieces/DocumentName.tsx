import { Link } from '../navigation/Link.js';
import { timeWords } from '../words/timeWords.js';
import { ShortName } from './LongText.js';

interface DocumentNameProps {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly publisher: { readonly name: string };
  };
}

/** A document by its title, which leads to its page, with who published it and when; the original is a click away if its address is known. */
export function DocumentName({ document: { id, title, url, publishedAt, publisher } }: DocumentNameProps) {
  return (
    <span class="document-name">
      <cite>
        <Link to="document" id={id}>
          <ShortName name={title} most={160} />
        </Link>
      </cite>
      , <ShortName name={publisher.name} />
      <span class="soft">, {publishedAt === null ? 'when is not known' : timeWords(publishedAt)}</span>
      {isWebAddress(url) ? (
        <>
          {' '}
          <a href={url} rel="noreferrer noopener external" target="_blank">
            original<span aria-hidden="true"> ↗</span>
            <span class="unseen"> (another site, in a new tab)</span>
          </a>
        </>
      ) : null}
    </span>
  );
}

/** Only addresses of the web become links: data must not run as a script. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
