import { below, chance, mostlyLow } from './random.js';

/** Who and what there is in a graph of so many claims. */
export interface World {
  readonly seed: number;
  readonly claims: number;
  readonly documents: number;
  readonly outlets: number;
  readonly officials: number;
  readonly actors: number;
  readonly places: number;
}

/** What somebody says in a document, outermost first: each passes on the words of the next, the last speaks for itself. */
export interface Chain {
  readonly document: number;
  readonly denies: boolean;
  readonly sources: readonly string[];
}

/** How often some claims are repeated, from the second one on; a small graph has only the first of them. */
const repeats = [10, 1_000, 10_000];

const longestChain = 5;
/** How often a chain has one link, two links, and so on, one below the other. */
const lengths = [0.4, 0.75, 0.9, 0.97, 1];

export function worldOf(claims: number, seed: number): World {
  const scaled = (share: number, least: number, most: number) =>
    Math.floor(Math.min(Math.max(claims * share, least), most));
  return {
    seed,
    claims,
    documents: claims,
    outlets: scaled(0.02, 50, 2_000),
    officials: scaled(0.02, 50, 2_000),
    actors: scaled(0.02, 50, 1_000),
    places: scaled(0.05, 100, 20_000),
  };
}

/** One claim in fifty is about the busy place. */
export function placeOf({ seed, places }: World, claim: number): number {
  return claim % 50 === 0 ? 0 : 1 + below(places - 1, seed, 1, claim);
}

/** An actor, and for half of all claims another. */
export function actorsOf({ seed, actors }: World, claim: number): readonly number[] {
  const actor = mostlyLow(actors, seed, 2, claim);
  if (chance(seed, 3, claim) < 0.5) return [actor];
  return [actor, (actor + 1 + below(actors - 1, seed, 4, claim)) % actors];
}

/** Who published a document: a few outlets most of them. */
export function publisherOf({ seed, outlets }: World, document: number): string {
  return `outlet${mostlyLow(outlets, seed, 5, document)}`;
}

/** The reports of a claim, each in a document of its own. */
export function* chainsOf(world: World, claim: number): Generator<Chain> {
  const { seed, documents } = world;
  let left = attributionsOf(world, claim);
  for (let report = 0; left > 0; report += 1) {
    const document = (claim + report) % documents;
    // The first speaks for it, so that every claim is somebody's.
    const denies = report > 0 && chance(seed, 6, claim, report) < 0.08;
    const sources = sourcesOf(world, { claim, report, document, denies }).slice(0, left);
    left -= sources.length;
    yield { document, denies, sources };
  }
}

/** The claims that are repeated a set number of times: by that number, which is their position. */
export function repeatedIn({ claims }: World): ReadonlyMap<number, number> {
  return new Map(repeats.flatMap((count, at) => (count <= claims ? [[count, at + 1] as const] : [])));
}

/** Whether a claim is one of those that hundreds repeat. */
export function isRepeated({ claims }: World, claim: number): boolean {
  return claim <= repeats.length || (claim % 5_000 === 11 && claims >= 10_000);
}

function attributionsOf(world: World, claim: number): number {
  const { seed, claims } = world;
  const set = repeats[claim - 1];
  if (set !== undefined && set <= claims) return set;
  if (isRepeated(world, claim)) return Math.min(2_000, claims);
  // 1, 2, 3 … with a long tail, 3 on average.
  return Math.min(1 + Math.floor(-2.5 * Math.log(1 - chance(seed, 7, claim))), 60);
}

type Report = Pick<Chain, 'document' | 'denies'> & { readonly claim: number; readonly report: number };

/** The publisher passes on what others say. Who denies is never one of those who assert. */
function sourcesOf(world: World, { claim, report, document, denies }: Report): readonly string[] {
  const { seed, officials, outlets } = world;
  const draw = chance(seed, 8, claim, report);
  const length = denies ? 2 : lengths.findIndex((share) => draw < share) + 1;
  const between = Array.from({ length: longestChain }, (_, link) => {
    const isRoot = link === length - 1;
    if (isRoot && denies) return `denier${mostlyLow(officials, seed, 9, claim, report)}`;
    if (isRoot) return `official${mostlyLow(officials, seed, 9, claim, report)}`;
    return `outlet${mostlyLow(outlets, seed, 10, claim, report, link)}`;
  });
  return [...new Set([publisherOf(world, document), ...between.slice(1, length)])];
}
