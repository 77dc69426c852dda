import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { below, chance } from './random.js';
import { actorsOf, chainsOf, placeOf, publisherOf, type World } from './world.js';

/** The keys of entities are read in this namespace. */
export const namespace = 'bench';

/** By which a claim is found in the graph: its id is not known before. */
export const occurrenceOf = (claim: number): string => `c${claim}`;

const predicates = ['seized', 'shelled', 'entered', 'withdrew from', 'fortified', 'negotiated over', 'besieged'];
const years = 10;
const firstDay = Date.UTC(2014, 0, 1);
const chunk = 1_000;

/** Writes a graph as JSON Lines of the interchange format; returns how many lines. The same seed gives the same bytes. */
export async function writeData(world: World, path: string): Promise<number> {
  let lines = 0;
  const chunks = function* () {
    let held: string[] = [];
    for (const record of recordsOf(world)) {
      lines += 1;
      if (held.push(JSON.stringify(record)) < chunk) continue;
      yield `${held.join('\n')}\n`;
      held = [];
    }
    if (held.length > 0) yield `${held.join('\n')}\n`;
  };
  await pipeline(Readable.from(chunks()), createWriteStream(path));
  return lines;
}

/** What is named comes before what names it. */
function* recordsOf(world: World): Generator<object> {
  yield { whosaid: { version: 1, namespace, by: 'bench' } };
  yield* entities(world);
  for (let document = 0; document < world.documents; document += 1) yield documentRecord(world, document);
  for (let claim = 0; claim < world.claims; claim += 1) yield claimRecord(world, claim);
  for (let claim = 0; claim < world.claims; claim += 1) yield* attributions(world, claim);
  for (let claim = 0; claim < world.claims; claim += 1) yield* relays(world, claim);
}

function* entities({ seed, outlets, officials, actors, places }: World): Generator<object> {
  const several = (count: number, make: (number: number) => object) =>
    Array.from({ length: count }, (_, number) => ({ entity: make(number) }));
  const speaker = (kind: string, name: string, sourceKind: string) => (number: number) => ({
    key: `${name.toLowerCase()}${number}`,
    kind,
    name: `${wordOf(seed, name.length, number)} ${name} ${number}`,
    sourceKind,
  });
  yield* several(outlets, speaker('ORGANISATION', 'Outlet', 'OUTLET'));
  yield* several(officials, speaker('PERSON', 'Official', 'OFFICIAL'));
  yield* several(officials, speaker('PERSON', 'Denier', 'OFFICIAL'));
  yield* several(actors, (number) => ({ key: `actor${number}`, kind: 'ACTOR', name: actorName(seed, number) }));
  yield* several(places, (number) => ({ key: `place${number}`, kind: 'PLACE', name: placeName(seed, number) }));
}

function documentRecord(world: World, document: number): object {
  const publishedAt = day(document / world.documents, 1 + below(3, world.seed, 20, document));
  const title = `Report ${document}`;
  return { document: { key: `d${document}`, title, publisher: publisherOf(world, document), publishedAt } };
}

function claimRecord(world: World, claim: number): object {
  const [actor = 0, target] = actorsOf(world, claim);
  const place = placeOf(world, claim);
  const predicate = predicates[below(predicates.length, world.seed, 21, claim)] ?? '';
  const who = actorName(world.seed, actor);
  const whom = target === undefined ? '' : ` against ${actorName(world.seed, target)}`;
  const participants = [
    { role: 'ACTOR', entity: `actor${actor}` },
    ...(target === undefined ? [] : [{ role: 'TARGET', entity: `actor${target}` }]),
    { role: 'PLACE', entity: `place${place}` },
  ];
  const text = `${who} ${predicate} ${placeName(world.seed, place)}${whom}.`;
  const valid = day(claim / world.claims);
  return { claim: { key: `c${claim}`, predicate, text, participants, valid, occurrence: occurrenceOf(claim) } };
}

function* attributions(world: World, claim: number): Generator<object> {
  let report = 0;
  for (const { document, denies, sources } of chainsOf(world, claim)) {
    for (const [link, source] of sources.entries()) {
      const isRoot = link === sources.length - 1;
      const said = { key: keyOf(claim, report, link), document: `d${document}`, source, claim: `c${claim}` };
      const mode = sources.length === 1 ? 'NARRATIVE' : 'INDIRECT';
      const certainty = isRoot ? 'CERTAIN' : 'UNCOMMITTED';
      const stated = isRoot ? { stated: day(claim / world.claims) } : {};
      yield { attribution: { ...said, stance: denies ? 'DENIES' : 'ASSERTS', mode, certainty, ...stated } };
    }
    report += 1;
  }
}

function* relays(world: World, claim: number): Generator<object> {
  let report = 0;
  for (const { sources } of chainsOf(world, claim)) {
    for (let link = 1; link < sources.length; link += 1) {
      yield { relay: { from: keyOf(claim, report, link - 1), to: keyOf(claim, report, link) } };
    }
    report += 1;
  }
}

const keyOf = (claim: number, report: number, link: number): string => `a${claim}.${report}.${link}`;

/** A day of the ten years, by how far it is through them. */
function day(share: number, later = 0): string {
  const days = Math.floor(share * years * 365) + later;
  return new Date(firstDay + days * 86_400_000).toISOString().slice(0, 10);
}

/** The name that an actor goes by. */
export const actorName = (seed: number, number: number): string => `${wordOf(seed, 30, number)} Brigade`;

/** The name that a place goes by. */
export const placeName = (seed: number, number: number): string => `Tell ${wordOf(seed, 31, number)}`;

/** A word that can be said: three syllables, so that names are alike without being the same. */
function wordOf(seed: number, kind: number, number: number): string {
  const syllable = (at: number) => {
    const consonant = 'bdfghjklmnqrstwz'[below(16, seed, 32, kind, number, at)] ?? '';
    return `${consonant}${'aiou'[below(4, seed, 33, kind, number, at)]}${chance(seed, 34, number, at) < 0.3 ? 'r' : ''}`;
  };
  const word = [0, 1, 2].map(syllable).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
