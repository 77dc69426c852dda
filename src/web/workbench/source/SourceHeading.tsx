import { Link } from '../navigation/Link.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { counted } from '../words/countWords.js';
import { reliabilityWords } from '../words/fieldWords.js';
import { listNodes } from '../words/listNodes.js';
import type { ShownSource } from './SourceScreen.js';
import { whoWords } from './sourceWords.js';

/** Who a source is, in a line; for one without a name, that it is known from one document only. */
export function SourceHeading({ source }: { readonly source: ShownSource }) {
  const { name, named, sourceKind, grade, said, __typename } = source;
  return (
    <header class="heading">
      <h1>
        <LongText text={named ? name : `“${name}”`} most={300} />
      </h1>
      <p class="facts">
        <span>{whoWords(__typename, sourceKind)}</span>
        <span>{said.totalCount === 0 ? 'nothing it said is recorded' : counted(said.totalCount, 'saying')}</span>
        {grade === null ? null : (
          <span>
            graded {grade.reliability}: {reliabilityWords[grade.reliability ?? '']}
          </span>
        )}
        <Link to="conflicts" params={{ source: source.id }}>
          where it is contradicted
        </Link>
        <Link to="neighbourhood" id={source.id}>
          what surrounds it
        </Link>
      </p>
      {'document' in source ? <Unnamed name={name} document={source.document} /> : null}
      {'signers' in source ? (
        <p>Signed by {listNodes(source.signers.map((signer) => <SourceLabel key={signer.id} source={signer} />))}.</p>
      ) : null}
    </header>
  );
}

/** What is known of a source without a name, and what is not. */
function Unnamed({
  name,
  document,
}: {
  readonly name: string;
  readonly document: Extract<ShownSource, { document: unknown }>['document'];
}) {
  const other = name.replace(/ \(\d+\)$/, '');
  return (
    <p class="scope">
      <strong>Not named.</strong> It is known from one document only
      {document === null ? '' : ': '}
      {document === null ? null : <DocumentName document={document} />}. Others who are called{' '}
      <Link to="sources" params={{ name: other }}>
        “<ShortName name={other} />”
      </Link>{' '}
      elsewhere may be other people, so they are kept apart.
    </p>
  );
}
