import { isId } from '../../../domain/records/ids.js';
import { wholeName } from '../../../domain/text/search/wholeNames.js';
import type { ProposalPartsFragment, ThingNameFragment } from '../../generated.js';
import type { GraphClient } from '../../graph/graphClient.js';
import { aSource, resolveThing } from '../../names/resolveThing.js';
import type { Cli } from '../../terminal/cli.js';
import { textOfDocument } from './textOfDocument.js';

/**
 * The id of a source that a reviewer names: who speaks in the document, or may be meant there, before others of the graph.
 * @throws NotFound for a name that nobody has, or several
 */
export async function sourceCalled(
  { cli, graph }: { readonly cli: Cli; readonly graph: GraphClient },
  given: string,
  { attribution, mentions }: ProposalPartsFragment,
): Promise<string> {
  if (isId(given)) return given;
  const mentioned = mentions.flatMap(({ thing, candidates, role }) => (role === null ? [thing, ...candidates] : []));
  const speaking = await textOfDocument(graph, attribution.document.id).then(
    ({ sources }) => sources,
    () => [],
  );
  const named = [...mentioned, ...speaking].filter((one) => wholeName(nameOf(one)) === wholeName(given));
  const ids = [...new Set(named.map(({ id }) => id))];
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? only : resolveThing({ cli, graph }, given, aSource);
}

function nameOf(thing: ThingNameFragment): string {
  return 'name' in thing ? thing.name : '';
}
