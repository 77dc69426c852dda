import { NamesOf } from '../lists/NamesOf.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { counted } from '../words/countWords.js';
import { dayWords } from '../words/timeWords.js';
import type { ShownSource } from './SourceScreen.js';

const maxSpellings = 8;

/** The names of a source, how documents write them, and what it published. */
export function WhoItIs({ source }: { readonly source: ShownSource }) {
  const { spellings, spellingCount, published, recordedAt } = source;
  const isEntity = 'aliases' in source;
  return (
    <section class="card">
      <h2>Who it is</h2>
      {isEntity && source.description !== null ? <p dir="auto">{source.description}</p> : null}
      <dl class="terms">
        {isEntity && source.subkind !== null ? (
          <div>
            <dt>Kind</dt>
            <dd dir="auto">{source.subkind}</dd>
          </div>
        ) : null}
        {isEntity ? <NamesOf thing={source} /> : null}
        {spellings.length === 0 ? null : (
          <div>
            <dt>Written in documents as</dt>
            <dd>
              {spellings.slice(0, maxSpellings).map(({ text, count }, index) => (
                <span key={text}>
                  {index === 0 ? '' : ' · '}“<bdi dir="auto">{text}</bdi>”{' '}
                  <span class="soft">{counted(count, 'time')}</span>
                </span>
              ))}
              {spellingCount > maxSpellings ? ` and in ${spellingCount - maxSpellings} more ways` : ''}
            </dd>
          </div>
        )}
        {published.totalCount === 0 ? null : (
          <div>
            <dt>Published {counted(published.totalCount, 'document')}</dt>
            <dd>
              <ul class="plain">
                {published.nodes.map((document) => (
                  <li key={document.id}>
                    <DocumentName document={document} />
                  </li>
                ))}
                {published.totalCount > published.nodes.length ? (
                  <li class="soft">the newest {published.nodes.length} are listed</li>
                ) : null}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>In this graph</dt>
          <dd>since {dayWords(recordedAt)}</dd>
        </div>
      </dl>
    </section>
  );
}
