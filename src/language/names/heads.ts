/** Nouns that say what a thing is and not which: beside a name they belong to it, alone they name nothing. */
const heads: ReadonlySet<string> = new Set(
  (
    'armed fighter combatant jihadist militant soldier troop force rebel insurgent gunman group member militia army unit men people person persons civilian ' +
    'jet warplane plane aircraft helicopter drone ' +
    'party organisation organization movement brigade faction side actor ' +
    'town city village governorate county crossing post border checkpoint point area district province region country place state territory part ' +
    'candidate official source report position location site zone neighbourhood neighborhood half river company firm newspaper paper worker employee staff personnel'
  ).split(' '),
);

/** Of these, kinds of places that a name may say: "which city" is no crossing. */
const placeKinds: ReadonlySet<string> = new Set(
  'town city village governorate county crossing post checkpoint district province region country neighbourhood neighborhood river bridge harbour harbor airport port dam station'.split(
    ' ',
  ),
);

const plurals = new Map([...heads].map((head) => [head.endsWith('y') ? `${head.slice(0, -1)}ies` : `${head}s`, head]));

/** Heads that say who is meant all the same: alone they may be part of a name. */
const tellingHeads: ReadonlySet<string> = new Set(
  'rebel insurgent militant civilian militia army soldier gunman'.split(' '),
);

/** Words for nobody and nothing in particular: they ask for nothing. */
const anybody: ReadonlySet<string> = new Set(
  'people persons person somebody someone anybody anyone something anything men women everybody everyone thing things'.split(
    ' ',
  ),
);

/** Peoples whose adjective does not begin as the country's name does, and short forms. */
const countries: ReadonlyMap<string, string> = new Map(
  (
    'american=united states,us=united states,usa=united states,american=united states,british=united kingdom,uk=united kingdom,french=france,' +
    'german=germany,spanish=spain,dutch=netherlands,swiss=switzerland,greek=greece,danish=denmark,welsh=wales,un=united nations,eu=european union,ceo=chief executive'
  )
    .split(',')
    .map((line) => line.split('=') as [string, string]),
);

/** What a person does: "the US envoy" is found by what is described. */
const offices: ReadonlySet<string> = new Set(
  (
    'envoy ambassador minister president spokesman spokeswoman spokesperson mayor governor general commander colonel chief director ' +
    'manager secretary chairman chairwoman head leader official officer candidate judge prosecutor doctor analyst editor king queen ' +
    'chancellor senator deputy delegate negotiator monitor observer executive ceo premier rector professor dean captain bishop lawyer attorney coach trainer chair chairperson engineer treasurer principal headteacher'
  ).split(' '),
);

/** What an organisation is: "the union" is found by what is described, unless it stands in a name. */
const bodies: ReadonlySet<string> = new Set(
  'union regulator watchdog authority agency ministry network observatory commission committee council parliament court broadcaster airline manufacturer charity bank club'.split(
    ' ',
  ),
);

/** Those who live in a place, whichever word is said of them. */
export const inhabitants: readonly string[] = [
  'people',
  'residents',
  'inhabitants',
  'citizens',
  'villagers',
  'townspeople',
];

export function isInhabitants(folded: string): boolean {
  return inhabitants.includes(folded);
}

export function isBody(folded: string): boolean {
  return bodies.has(folded);
}

export function headOf(folded: string): string | undefined {
  return heads.has(folded) ? folded : plurals.get(folded);
}

/** Whether a word alone names nothing: "fighters", "city". */
export function isBareHead(folded: string): boolean {
  const head = headOf(folded);
  return head !== undefined && !tellingHeads.has(head);
}

/** The kind of place that a word says. */
export function placeKindOf(folded: string): string | undefined {
  const head = headOf(folded) ?? folded;
  return placeKinds.has(head) ? head : undefined;
}

/** Whether it says where something is: a kind of place, or any place. */
export function isPlaceHead(folded: string): boolean {
  return placeKindOf(folded) !== undefined || anyPlace.has(headOf(folded) ?? '');
}

const anyPlace: ReadonlySet<string> = new Set(['place', 'area', 'location', 'site', 'zone', 'part', 'territory']);

export function isAnybody(folded: string): boolean {
  return anybody.has(folded);
}

export function isOffice(folded: string): boolean {
  return offices.has(folded.replace(/s$/, '')) || offices.has(folded);
}

/** What a short form stands for, or the country that an adjective does. */
export function longFormOf(folded: string): string | undefined {
  return countries.get(folded);
}
