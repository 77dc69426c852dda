import type { Engine } from '../../graph/engine.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import { plainFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { project } from '../project/project.js';
import { RootField } from '../rootField/rootField.js';

const maxSpans = 200;

/** What a new text of a page still has of the words that were attributed in the earlier one. */
export async function earlierText(
  engine: Engine,
  earlier: string,
  text: string,
  selection: Selection,
): Promise<ResponseMap> {
  const field = new RootField(engine, { review: ['ACCEPTED', 'PROPOSED'] });
  const quotation = { key: 'quotation', name: 'quotation', args: {}, selection: { Quotation: plainFields('exact') } };
  const nodes = [
    { key: 'nodes', name: 'nodes', args: {}, selection: { Attribution: [...plainFields('id'), quotation] } },
  ];
  const asked = rootQueries.attributions(
    { filter: { document: earlier }, first: maxSpans },
    { AttributionConnection: nodes },
  );
  const { value } = await field.ask<ResponseMap>(asked);
  const spans = (value.nodes as readonly Spanned[]).map(({ id, quotation: own }) => ({
    id,
    place: placeIn(text, own),
  }));
  const kept = spans.flatMap(({ id, place }) => (place === undefined ? [] : [{ attribution: id, ...place }]));
  const lost = spans.filter(({ place }) => place === undefined).map(({ id }) => id);
  return field.complete(project('EarlierText', { document: earlier, kept, lost }, selection));
}

interface Spanned {
  readonly id: string;
  readonly quotation: { readonly exact: string | null } | null;
}

/** Where words stand, if they stand there once, in code points; of an interrupted quotation, its first piece. */
function placeIn(text: string, quotation: Spanned['quotation']): { start: number; end: number } | undefined {
  const [words = ''] = quotation?.exact?.split(' … ') ?? [];
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return undefined;
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}
