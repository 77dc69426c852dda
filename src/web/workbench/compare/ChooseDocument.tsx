import { useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { TextField } from '../form/TextField.js';
import { useSettled } from '../frame/useSettled.js';
import { WorkbenchChosenDocumentDocument, WorkbenchDocumentsFoundDocument } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { ShortName } from '../pieces/LongText.js';

/** Chooses the document that another one is compared with, or first that one. */
export function ChooseDocument({ chosen }: { readonly chosen: string | undefined }) {
  const { params } = usePageAddress();
  const [text, setText] = useState('');
  const rested = useSettled(text.trim());
  const isAsked = /[\p{L}\p{N}]/u.test(rested);
  const { data, error, loading } = useAnswer(
    WorkbenchDocumentsFoundDocument,
    isAsked ? { text: rested, view: viewFromParams(params) } : undefined,
  );
  const found = (data?.search ?? []).flatMap(({ node }) =>
    node.__typename === 'Document' && node.id !== chosen ? [node] : [],
  );
  return (
    <section class="card">
      {chosen === undefined ? <h2>Choose the first document</h2> : <Chosen id={chosen} />}
      <label class="filter-field wide">
        Words of its title or of its text
        <TextField text={text} maxLength={200} onText={setText} />
      </label>
      <div aria-live="polite">
        {error === undefined ? null : <p class="soft">{error.message}</p>}
        {isAsked && !loading && error === undefined && found.length === 0 ? (
          <p class="soft">{chosen === undefined ? 'No document' : 'No other document'} like that in this view.</p>
        ) : null}
        <ul class="plain spaced">
          {found.map(({ id, title, publishedAt, publisher }) => (
            <li key={id}>
              <Link to="compare" params={chosen === undefined ? { a: id } : { a: chosen, b: id }}>
                <ShortName name={title} most={160} />
              </Link>
              <span class="soft">
                , <ShortName name={publisher.name} />
                {publishedAt === null ? '' : `, ${publishedAt}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Chosen({ id }: { readonly id: string }) {
  const { data } = useAnswer(WorkbenchChosenDocumentDocument, { id });
  const document = data?.node?.__typename === 'Document' ? data.node : undefined;
  return (
    <>
      <h2>Choose the document to compare it with</h2>
      {document === undefined ? null : (
        <p>
          The first is <DocumentName document={document} />
        </p>
      )}
      {data !== undefined && document === undefined ? (
        <p class="soft">
          This graph has no document <bdi class="breakable">{id}</bdi>. <Link to="compare">Choose another one</Link>
        </p>
      ) : null}
    </>
  );
}
