import type { WorkbenchNeighbourhoodQuery } from '../generated.js';
import type { CsvTable } from '../pieces/csv.js';
import { counted } from '../words/countWords.js';
import { kindWords, roleWords, stanceWords } from '../words/fieldWords.js';

export type Neighbourhood = WorkbenchNeighbourhoodQuery['neighbourhood'];
export type GraphNode = Neighbourhood['nodes'][number];
export type GraphEdge = Neighbourhood['edges'][number];

/** What a thing is called: a claim by its text. */
export function nodeName(thing: GraphNode['thing']): string {
  if ('text' in thing) return thing.text;
  if ('name' in thing) return thing.name;
  if ('title' in thing) return thing.title;
  return thing.id;
}

/** The nodes by their ids. */
export function nodesById({ nodes }: Neighbourhood): ReadonlyMap<string, GraphNode> {
  return new Map(nodes.map((node) => [node.thing.id, node]));
}

const joinWords = { DESCRIBES: 'describes', CONTAINS: 'has', PUBLISHES: 'published', PART_OF: 'is part of' } as const;

/** How the two ends of an edge are joined, as words between them. */
export function edgeWords({ kind, role, stances }: GraphEdge): string {
  if (kind === 'INVOLVES') return `involves, ${roleWords[role ?? ''] ?? role ?? ''}`;
  if (kind !== 'SAYS') return joinWords[kind];
  return stances.map((stance) => stanceWords[stance] ?? stance).join(', ');
}

/** The edges, those of the nodes nearest to the centre first, as they were found. */
export function edgesTable(found: Neighbourhood): CsvTable {
  const nodes = nodesById(found);
  const name = (id: string) => nodeName(nodes.get(id)?.thing ?? { __typename: 'Claim', id, text: id });
  return {
    columns: ['from', 'edge', 'to', 'on the word of', 'stances', 'from id', 'to id'],
    rows: found.edges.map((edge) => [
      name(edge.from),
      edgeWords(edge),
      name(edge.to),
      edge.onWordOf.map((source) => source.name).join('; '),
      edge.stances.join('; '),
      edge.from,
      edge.to,
    ]),
  };
}

export function nodesTable({ nodes }: Neighbourhood): CsvTable {
  return {
    columns: ['thing', 'kind', 'steps', 'all of it is here', 'id'],
    rows: nodes.map(({ thing, steps, complete }) => [
      nodeName(thing),
      kindWords[thing.__typename] ?? thing.__typename,
      steps,
      complete ? 'yes' : 'no',
      thing.id,
    ]),
  };
}

/** How much of what there is is shown. */
export function extentWords({ nodes, edges, read, of, complete, partsComplete }: Neighbourhood): string {
  const shown = `${counted(nodes.length, 'node')} and ${counted(edges.length, 'edge')}: ${counted(read, 'claim')}, with what they involve and who speaks of them.`;
  if (complete)
    return `${shown} All claims of it, of its parts, and of the things that it shares claims with, are here.`;
  if (!partsComplete)
    return `${shown} There are more: it has more than 20 parts, and only the first 20 were looked at.`;
  return read < of
    ? `${shown} Of ${counted(of, 'claim')} that were found, these are the nearest; there may be more.`
    : `${shown} There are more: only the newest claims of each thing were looked at.`;
}
