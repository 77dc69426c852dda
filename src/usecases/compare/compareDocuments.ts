import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { QueryCompareDocumentsArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { Question } from '../../graph/select/compose.js';
import { bindId } from '../../graph/shape/fieldArguments.js';
import {
  fieldsOf,
  hiddenFields,
  type ResponseMap,
  type SelectedField,
  type Selection,
} from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import { project } from '../project/project.js';
import { RootField } from '../rootField/rootField.js';
import { type ComparedPair, compareTexts } from './compareTexts.js';
import { sharedClaims } from './sharedClaims.js';

/**
 * What two documents have in common: passages, by their texts; claims, by the attributions in the view.
 * @throws InvalidInput if an id is not that of a document, or both are the same; NotFound
 */
export async function compareDocuments(
  engine: Engine,
  args: QueryCompareDocumentsArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const ids = [parseId(args.a, 'document'), parseId(args.b, 'document')] as const;
  if (ids[0] === ids[1]) throw new InvalidInput(`a and b are the same document, ${ids[0]}: name two different ones`);
  const wanted = wantedIn(selection);
  const field = new RootField(engine, view);
  const documents = (await field.askAll<ResponseMap>(
    ids.map((id) => questionOf(id, wanted)),
  )) as ComparedPair<ResponseMap>;
  const comparison = {
    ...compareTexts(ids, documents),
    ...(wanted.claims ? await sharedClaims(field, ids, documents) : {}),
    ...publishedFirst(ids, documents),
    ...declaredOf(ids, documents),
  };
  return field.complete(project('DocumentComparison', comparison, selection));
}

/** What costs much: it is read and compared only if it is selected. */
interface WantedParts {
  readonly texts: boolean;
  readonly claims: boolean;
}

function wantedIn(selection: Selection): WantedParts {
  const fields = fieldsOf(selection, 'DocumentComparison');
  const sides = fields.flatMap((one) => (one.name === 'sides' ? fieldsOf(one.selection, 'ComparedDocument') : []));
  const has = (list: readonly SelectedField[], ...names: readonly string[]) =>
    list.some(({ name }) => names.includes(name));
  return {
    texts: has(fields, 'passages', 'passageCount') || has(sides, 'words', 'sharedWords', 'share'),
    claims: has(fields, 'claims', 'complete', 'read', 'of'),
  };
}

function questionOf(id: string, { texts, claims }: WantedParts): Question {
  const edge = (name: string, args: SelectedField['args'], selection: Selection): SelectedField => ({
    key: ` ${name}`,
    name,
    args,
    selection,
  });
  return {
    file: 'queries/document',
    kind: 'one',
    to: 'Document',
    binding: bindId({ id }),
    args: {},
    selection: {
      Document: [
        ...hiddenFields(texts ? 'publishedAt text' : 'publishedAt'),
        edge(
          'derivedFromAll',
          {},
          { Derivation: [...hiddenFields('kind'), edge('document', {}, { Document: hiddenFields('id') })] },
        ),
        ...(claims
          ? [
              edge('tells', {}, { Claim: hiddenFields('id') }),
              edge('tellsPage', { first: 0 }, { ClaimConnection: hiddenFields('totalCount') }),
            ]
          : []),
      ],
    },
    sort: [byProperty('id')],
    named: [id],
  };
}

function publishedFirst(ids: ComparedPair<string>, documents: ComparedPair<ResponseMap>): object {
  const [a, b] = documents.map((document) => {
    const text = document[' publishedAt'];
    return typeof text === 'string' ? boundsOf(parseEdtf(text)) : undefined;
  });
  if (a === undefined || b === undefined) return { publishedFirst: null };
  if (a.latestEnd < b.earliestStart) return { publishedFirst: ids[0] };
  return { publishedFirst: b.latestEnd < a.earliestStart ? ids[1] : null };
}

function declaredOf(ids: ComparedPair<string>, documents: ComparedPair<ResponseMap>): object {
  const declared = documents.map((document) =>
    (document[' derivedFromAll'] as readonly ResponseMap[]).map((row) => ({
      kind: row[' kind'],
      original: String((row[' document'] as ResponseMap)[' id']),
    })),
  ) as unknown as ComparedPair<readonly { readonly kind: unknown; readonly original: string }[]>;
  const between = ([0, 1] as const).flatMap((side) =>
    declared[side]
      .filter(({ original }) => original === ids[1 - side])
      .map(({ kind, original }) => ({ kind, document: ids[side], original })),
  );
  const others = new Set(declared[1].map(({ original }) => original));
  const common = new Set(declared[0].map(({ original }) => original).filter((id) => others.has(id)));
  return { derivations: between, commonOriginals: [...common].sort() };
}
