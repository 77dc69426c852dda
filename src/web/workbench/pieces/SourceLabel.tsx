import { ThingLink } from '../navigation/ThingLink.js';
import { reliabilityWords, sourceKindWords } from '../words/fieldWords.js';
import { ShortName } from './LongText.js';

/** A source as the API gives it where it is named. */
export interface NamedSource {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
  readonly sourceKind?: string;
  readonly grade?: { readonly reliability: string | null } | null;
}

/** A source by name, as a link to its page, with what kind of source it is. */
export function SourceLabel({ source, bare = false }: { readonly source: NamedSource; readonly bare?: boolean }) {
  const { name, named, sourceKind = 'UNSPECIFIED', grade } = source;
  const kind = sourceKindWords[sourceKind] ?? '';
  const isMarked = !named && !/\bunnamed\b/i.test(name);
  const reliability = grade?.reliability;
  return (
    <span class="source-name">
      <ThingLink thing={source}>
        <ShortName name={named ? name : `“${name}”`} />
      </ThingLink>
      {isMarked ? <span class="tag">unnamed</span> : null}
      {bare || kind === '' ? null : <span class="tag">{kind}</span>}
      {bare || reliability === null || reliability === undefined ? null : (
        <span class="tag">
          graded {reliability}: {reliabilityWords[reliability]}
        </span>
      )}
    </span>
  );
}
