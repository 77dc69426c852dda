import type { Proposition } from '../../../language/read/proposition.js';
import type { Word } from '../../../language/words.js';
import type { RoleFiller } from './participants.js';

/** Verbs that say much else, and what must take part for them to mean what their frame says. */
const verbs: readonly (readonly [
  verb: RegExp,
  isMeant: (participants: readonly RoleFiller[], read: Proposition) => boolean,
])[] = [
  // "The fever took Kesh", "people took part", "my father took haddock" are no seizures.
  [/^(?:take|takes|took|taken|taking)$/, isTaking],
  // "Shots were fired", "the test was dropped" dismiss nobody.
  [
    /^(?:fire|fires|fired|firing|drop|drops|dropped|dropping)$/,
    (all) => all.every(({ role, entity }) => role === 'ACTOR' || isKnown(entity)),
  ],
  // "Lost £40 million", "lost a fifth": nobody has taken that.
  [
    /^(?:lose|loses|lost)$/,
    (_, { args }) =>
      !args.some(({ slot, words, mentions }) => slot === 'object' && mentions.length === 0 && words.some(isFigure)),
  ],
  // "Blaming higher costs", "blamed the weather" accuse nobody.
  [
    /^(?:blame|blames|blamed|blaming)$/,
    (all) => all.every(({ role, entity }) => role !== 'TARGET' || isKnown(entity) || !cause.test(entity.name)),
  ],
  // "Voted to strike" hits nothing.
  [
    /^(?:strike|strikes|struck|striking|hit|hits|hitting|beat|beats|beaten|beating)$/,
    (all) => all.some(({ role }) => role !== 'ACTOR') && all.every(({ entity }) => !natural.test(entity.name)),
  ],
  // "It was fine".
  [/^fine$/, (all) => all.some(({ role }) => role !== 'ACTOR')],
  // "Came under fire for acting too late".
  [/^(?:come|comes|came|coming)$/, (_, { args }) => !args.some(({ slot }) => /^(?:for|over)$/.test(slot))],
  // "Had been left out of a report".
  [
    /^(?:leave|leaves|left|leaving)$/,
    (_, { args }) => !args.some(({ words }) => words.some(({ folded }) => /^(?:out|behind)$/.test(folded))),
  ],
  // "Held talks", "held a vigil", "holds a photo of his son".
  [
    /^(?:hold|holds|held|holding)$/,
    (all, { args }) =>
      !args.some(({ words }) => words.some(({ folded }) => carried.test(folded))) &&
      all.every(({ role, entity }) => role === 'CONTROLLER' || role === 'ACTOR' || isKnown(entity)),
  ],
];

const isFigure = ({ folded }: Word): boolean => /\p{N}|^(?:half|third|quarter|fifth|tenth)$/u.test(folded);

/** What somebody holds in the hand, or only speaks of. */
const carried =
  /^(?:photo|photograph|picture|portrait|image|list|copy|letter|poster|placard|sign|banner|flag|candle|book|phone|baby|bag|share|stake|record|degree|passport|licence|license|view|opinion|belief|title|meeting|funeral)s?$/;

/** What acts without anybody: "struck by lightning" is no attack. */
const natural =
  /\b(?:lightning|thunder|storms?|hurricane|typhoon|cyclone|tornado|floods?|waves?|earthquake|tremor|disease|fever|illness|virus|drought|famine|tragedy|disaster|panic|fear|cold|heat|hail|ball|car|bus|train|lorry|truck|tram|stone|rock|tree)\b/i;

/** What is blamed and is nobody. */
const cause =
  /\b(?:costs?|prices?|weather|demand|inflation|shortages?|delays?|errors?|faults?|failures?|rates?|taxes|conditions?|rain|snow|ice|wind|fog|problems?|pandemic|health|illness|reasons?|pressures?|circumstances|market|economy|traffic|crisis)$/i;

const isKnown = ({ isNamed, kind }: RoleFiller['entity']): boolean => isNamed || kind !== 'OTHER';

/** Whether somebody takes something: a force or somebody with a name anything, others only what is known to be more than a thing. */
function isTaking(all: readonly RoleFiller[]): boolean {
  const actors = all.filter(({ role }) => role === 'ACTOR');
  const taken = all.filter(({ role }) => role !== 'ACTOR');
  const isStrong = actors.some(({ entity }) => entity.isNamed || entity.kind === 'ACTOR');
  return (
    taken.length > 0 &&
    actors.every(({ entity }) => isKnown(entity)) &&
    (isStrong || taken.some(({ entity }) => isKnown(entity)))
  );
}

/** Whether those who take part can do, or suffer, what a proposition says of them. */
export function isPlausible(proposition: Proposition, participants: readonly RoleFiller[]): boolean {
  const { predicate, sense } = proposition;
  const [word] = predicate;
  // "Fine" is an adjective too.
  if (word === undefined || (sense.isNoun && word.folded !== 'fine') || predicate.length > 1) return true;
  const rule = verbs.find(([verb]) => verb.test(word.folded));
  return rule === undefined || rule[1](participants, proposition);
}
