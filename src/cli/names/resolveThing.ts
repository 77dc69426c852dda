import { descriptionOf } from '../../ask/names/descriptionOf.js';
import { InvalidInput, NotFound } from '../../domain/errors.js';
import { type IdKind, isId, parseId } from '../../domain/records/ids.js';
import { addressOf } from '../../domain/text/addressOf.js';
import { meantBy } from '../../language/names/mentions.js';
import { type Named, namesOf } from '../../language/names/named.js';
import { wordsOf } from '../../language/words.js';
import { MeantByUrlDocument, MeantDocument } from '../generated.js';
import type { GraphClient } from '../graph/graphClient.js';
import { nameOfType } from '../print/nameOfType.js';
import { oneLine } from '../print/oneLine.js';
import type { Cli } from '../terminal/cli.js';

/** The kind of thing that a command argument names. */
export interface ThingKind {
  /** For messages: "place". */
  readonly name: string;
  /** The accepted kinds of ids. */
  readonly ids: readonly IdKind[];
  /** The kinds to search. */
  readonly in: readonly ('ENTITY' | 'SOURCE' | 'DOCUMENT')[];
  readonly fits: (type: string) => boolean;
}

export const aPlace: ThingKind = { name: 'place', ids: ['entity'], in: ['ENTITY'], fits: (type) => type === 'Place' };
export const aSource: ThingKind = {
  name: 'source',
  ids: ['entity', 'source'],
  in: ['SOURCE'],
  fits: (type) => type !== 'Place' && type !== 'OtherEntity',
};
export const anEntity: ThingKind = { name: 'entity', ids: ['entity'], in: ['ENTITY'], fits: () => true };
export const aDocument: ThingKind = { name: 'document', ids: ['document'], in: ['DOCUMENT'], fits: () => true };

/** The graph to search, and the time. Source filters apply to the answer, not to names. */
export interface Where {
  readonly cli: Cli;
  readonly graph: GraphClient;
  readonly asOf?: string | undefined;
}

const maxListed = 5;

/**
 * Resolves an id, the URL of a document, or a name, with the rules of `ask`. The match of a name is reported on standard error.
 * @throws InvalidInput for an id of another kind; NotFound for a name without a match or with more than one
 */
export async function resolveThing({ cli, graph, asOf }: Where, given: string, wanted: ThingKind): Promise<string> {
  if (isId(given) || /^(ent|src|doc|evt|clm|att|dec)_/.test(given)) return parseId(given, ...wanted.ids);
  if (!/[\p{L}\p{N}]/u.test(given))
    throw new InvalidInput(`a name must contain a letter or a digit: ${JSON.stringify(given)}`);
  const view = { recordedAt: asOf ?? null };
  const { called, near } = /^https?:\/\//i.test(given)
    ? await documentsAt(graph, given, view)
    : await thingsCalled(graph, given, wanted, view);
  const fitting = called.filter(({ __typename }) => wanted.fits(__typename));
  const [meant] = fitting;
  if (meant === undefined) throw new NotFound(nothing(given, wanted, called.length > 0 ? called : near));
  if (fitting.length > 1) throw new NotFound(several(given, wanted, fitting));
  cli.say(`whosaid: resolved ${oneLine(given)} to ${described(meant)}`);
  return meant.id;
}

/** What a name may mean, and otherwise the nearest results. */
interface Meant {
  readonly called: readonly Named[];
  readonly near: readonly Named[];
}

type AsOf = { readonly recordedAt: string | null };

async function thingsCalled(graph: GraphClient, text: string, wanted: ThingKind, view: AsOf): Promise<Meant> {
  const { search } = await graph.ask(MeantDocument, { text, in: wanted.in, view });
  return {
    called: meantBy(
      wordsOf(text),
      search.map(({ node, matched }) => ({ ...node, matched })),
    ),
    near: search.map(({ node }) => node),
  };
}

/** The documents at a URL, or else those that it is a part of the URL of. */
async function documentsAt(graph: GraphClient, url: string, view: AsOf): Promise<Meant> {
  const { documents } = await graph.ask(MeantByUrlDocument, { url, view });
  // Upper and lower case may matter in a path, so the URL as it is written comes first.
  const same = documents.nodes.filter((document) => document.url === url);
  const exact = documents.nodes.filter((document) => addressOf(document.url ?? '') === addressOf(url));
  return { called: same.length > 0 ? same : exact, near: documents.nodes };
}

/** @param near matches of another kind, or else the nearest search results */
function nothing(given: string, { name, fits }: ThingKind, near: readonly Named[]): string {
  const fitting = near.filter(({ __typename }) => fits(__typename));
  const [other] = near;
  const hint =
    fitting.length > 0
      ? `did you mean ${listed(fitting)}?`
      : `${other === undefined ? '' : `${described(other)} is of kind ${nameOfType(other.__typename)}; `}try whosaid search`;
  return `no ${name} found for ${oneLine(given)}: ${hint}`;
}

function several(given: string, { name }: ThingKind, things: readonly Named[]): string {
  return `more than one ${name} matches ${oneLine(given)}: use an id: ${listed(things, toldApart)}`;
}

function listed(things: readonly Named[], describe = described): string {
  const more = things.length > maxListed ? `, and ${things.length - maxListed} more` : '';
  return `${things
    .slice(0, maxListed)
    .map((thing) => describe(thing))
    .join(', ')}${more}`;
}

function described(thing: Named): string {
  const name = oneLine(namesOf(thing)[0] ?? nameOfType(thing.__typename), 60);
  return `${thing.__typename === 'Document' ? `“${name}”` : name} ${thing.id}`;
}

function toldApart(thing: Named): string {
  return `${described(thing)} (${oneLine(descriptionOf(thing), 80)})`;
}
