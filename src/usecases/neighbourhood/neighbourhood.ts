import { InvalidInput, NotFound } from '../../domain/errors.js';
import { kindOfId, parseId } from '../../domain/records/ids.js';
import type { QueryNeighbourhoodArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { Question } from '../../graph/select/compose.js';
import { bindId } from '../../graph/shape/fieldArguments.js';
import type { ResponseMap, Selection } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import { project } from '../project/project.js';
import { RootField } from '../rootField/rootField.js';
import { growGraph, thingsAround } from './growGraph.js';
import { readCentre, readThingClaims } from './readStars.js';
import { centreSelection, entitySelection } from './starSelections.js';

const maxNodes = 1_000;
/** How many claims of the centre are read, and as many statements. */
const ownClaims = 200;
/** How many entities are looked at, its parts first and then those around it, and how many claims of each. */
const maxEntities = 40;
const furtherClaims = 20;

/**
 * The claims and the things around a thing. What is read does not grow with the graph: pages of claims, of the thing and of those
 * near it.
 * @throws InvalidInput for an id of another kind, and for a number of nodes that is out of range; NotFound
 */
export async function neighbourhood(
  engine: Engine,
  args: QueryNeighbourhoodArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const id = parseId(args.of, 'entity', 'source', 'claim', 'event', 'document');
  const most = args.most ?? 300;
  if (most < 1 || most > maxNodes) throw new InvalidInput(`most must be from 1 to ${maxNodes}, not ${most}`);
  const field = new RootField(engine, view);
  const { value: centre } = await field.ask<ResponseMap | null>(centreQuestion(id));
  if (centre === null) throw new NotFound(`there is no ${id} in this view: it was recorded later`);
  const own = readCentre(centre, kindOfId(id));
  const around = thingsAround(own.claims, own.id).filter((thing) => kindOfId(parseId(thing)) === 'entity');
  const all = [...new Set([...own.parts, ...around])];
  const near = all.slice(0, maxEntities);
  const rows = near.length === 0 ? [] : (await field.ask<readonly ResponseMap[]>(entitiesQuestion(near))).value;
  const byId = new Map(rows.map(readThingClaims).map((one) => [one.id, one]));
  const further = near.flatMap((thing) => byId.get(thing) ?? []);
  const allRead = own.partsComplete && near.length === all.length;
  const graph = growGraph(own, further, { most, allRead });
  const { partsComplete } = own;
  return field.complete(project('Neighbourhood', { centre: own.id, ...graph, partsComplete }, selection));
}

function centreQuestion(id: ReturnType<typeof parseId>): Question {
  return {
    file: ['entity', 'source'].includes(kindOfId(id)) ? 'queries/represented' : 'queries/node',
    kind: 'one',
    to: 'Node',
    binding: bindId({ id }),
    args: {},
    selection: centreSelection(kindOfId(id), ownClaims),
    sort: [byProperty('id')],
    named: [id],
  };
}

function entitiesQuestion(ids: readonly string[]): Question {
  return {
    file: 'queries/nodes',
    kind: 'list',
    to: 'Entity',
    binding: { when: [], params: { ids } },
    args: {},
    selection: entitySelection(furtherClaims),
    sort: [byProperty('id')],
    max: ids.length,
  };
}
