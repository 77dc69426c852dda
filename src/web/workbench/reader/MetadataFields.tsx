import type { FileText } from '../api/textOfFile.js';
import { TextField } from '../form/TextField.js';

/** What is known of a document, by the fields of the API. */
export type Metadata = Readonly<Partial<Record<'publisher' | 'publishedAt' | 'title' | 'url' | 'language', string>>>;

/** What a file states of itself, as the command `read` takes it. */
export function metadataOf({ site, publishedAt, title, url, language }: FileText): Metadata {
  const stated = { publisher: site, publishedAt, title, url, language };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

const fields = [
  ['publisher', 'Who published it', 'a name or an id; unnamed if empty'],
  ['publishedAt', 'When it was published', 'as 2016-03-06; by today if empty'],
  ['title', 'The headline', 'the first line if empty'],
  ['url', 'Its address', 'it is not fetched'],
] as const;

interface MetadataFieldsProps {
  /** What the file states. */
  readonly stated: Metadata;
  /** What the person typed, which stands instead. */
  readonly typed: Metadata;
  readonly onType: (typed: Metadata) => void;
}

/** The fields for what is known of a document. */
export function MetadataFields({ stated, typed, onType }: MetadataFieldsProps) {
  return (
    <div class="read-fields no-print">
      {fields.map(([name, label, hint]) => (
        <label key={name}>
          {label}
          <TextField text={typed[name] ?? stated[name] ?? ''} onText={(text) => onType({ ...typed, [name]: text })} />
          <small>{stated[name] === undefined || typed[name] !== undefined ? hint : 'as the file states'}</small>
        </label>
      ))}
    </div>
  );
}
