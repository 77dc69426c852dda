/**
 * Units with their synonyms: the name of the unit, then what else it is called. Singular and plural in `s` need no entry, nor do
 * the words of a unit with a different case. Words that say more or less than the unit are not synonyms: casualties are dead and
 * wounded.
 */
const synonyms: readonly (readonly string[])[] = [
  ['people', 'person', 'individual', 'human', 'human being'],
  ['killed', 'dead', 'death', 'fatality', 'fatal', 'died', 'slain', 'life', 'lives', 'lives lost', 'people dead'],
  ['wounded', 'injured', 'injury', 'hurt', 'wounds', 'people hurt'],
  ['casualty', 'casualties'],
  ['detained', 'arrested', 'arrest', 'detainee', 'detention', 'held'],
  ['captured', 'captive', 'prisoner', 'prisoners taken'],
  ['kidnapped', 'abducted', 'abductee', 'abduction', 'kidnapping', 'hostage'],
  ['missing', 'disappeared', 'unaccounted for'],
  ['displaced', 'idp', 'internally displaced people', 'internally displaced persons'],
  ['refugee', 'asylum seeker'],
  ['civilian', 'noncombatant', 'non-combatant'],
  ['fighter', 'combatant', 'gunman', 'gunmen'],
  ['soldier', 'troop', 'serviceman', 'servicemen', 'service member', 'military personnel'],
  ['policeman', 'policemen', 'police officer', 'police'],
  ['man', 'men', 'male'],
  ['woman', 'women', 'female'],
  ['child', 'children', 'minor', 'kid'],
  ['family', 'families', 'household'],
  ['air strike', 'airstrike', 'air raid'],
  ['aircraft', 'plane', 'airplane', 'aeroplane'],
  ['vehicle', 'motor vehicle'],
  ['building', 'structure'],
  ['percent', '%', 'per cent', 'percentage'],
  ['us dollar', 'usd', 'dollar', '$', 'us$', 'u.s. dollar'],
  ['euro', 'eur', '€'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer', 'km'],
  ['square kilometre', 'square kilometer', 'sq km', 'km2', 'km²'],
  ['mile', 'mi'],
  ['kilogram', 'kilogramme', 'kg', 'kilo'],
  ['tonne', 'metric ton'],
  ['hour', 'hr'],
  ['minute', 'min'],
];

const names: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap(([name = '', ...others]) => [name, ...others].map((word) => [word, name] as const)),
);

/**
 * The name of a unit that figures are compared by: `persons` and `Individuals` are `people`; `deaths` and `people killed` are
 * `killed`. Where the predicate already says what is counted, it counts people: who `killed` five `dead` killed five people. A
 * unit that the table does not hold is its own name. For comparison only: what is stored and shown stays as written.
 *
 * @param predicate the predicate of the claim, if it is known
 */
export function normaliseUnit(unit: string, predicate = ''): string {
  const name = nameOf(unit);
  return name === nameOf(predicate) ? 'people' : name;
}

function nameOf(unit: string): string {
  const written = unit.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const known = find(written);
  if (known !== undefined) return known;
  const counted = withoutPeople(written);
  return counted === undefined ? (singular(written)[0] ?? written) : (find(counted) ?? written);
}

function find(word: string): string | undefined {
  return [word, ...singular(word)].flatMap((one) => names.get(one) ?? [])[0];
}

/** `people killed` and `killed people` count the killed. */
function withoutPeople(words: string): string | undefined {
  const [first = '', last = ''] = [words.split(' ')[0], words.split(' ').at(-1)];
  if (first === last) return undefined;
  if (find(first) === 'people') return words.slice(first.length + 1);
  return find(last) === 'people' ? words.slice(0, -last.length - 1) : undefined;
}

/** What a word may be the plural of. */
function singular(word: string): readonly string[] {
  if (word.length < 4 || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}
