import { bothNumbers } from '../../../language/lexicon/inflections.js';

// Nouns for those who speak and act, and for where. General English, of no particular text.

const people =
  'activist official representative fighter rebel militant soldier troop resident witness villager neighbour neighbor doctor lawyer prosecutor judge spokesman ' +
  'spokeswoman spokesperson analyst expert scientist researcher student teacher worker dockworker miner farmer hunter driver captain minister president mayor ' +
  'governor commander officer policeman policewoman leader deputy chairman chairwoman chair director manager owner coach referee player ' +
  'patient nurse prisoner refugee survivor protester demonstrator organiser organizer observer monitor diplomat envoy ambassador candidate mep ceo cfo ' +
  'opponent voter senator councillor lawmaker mp parent mother father daughter son wife husband brother sister man woman child boy girl people ' +
  'person civilian gunman pirate attacker insurgent terrorist hostage victim engineer guard fisherman firefighter rescuer secretary chief head author ' +
  'editor journalist reporter critic supporter member family relative investigator detective inspector agent banker trader investor economist ' +
  'customer passenger tourist shareholder employee boss executive founder professor historian physician surgeon paramilitary jihadist colonel general ' +
  'lieutenant sergeant source friend colleague predecessor successor solicitor attorney barrister mediator negotiator builder crew aide adviser advisor king queen ' +
  'prince princess pope bishop priest imam pastor chancellor premier delegate speaker landlord tenant bystander youth teenager ' +
  'striker midfielder goalkeeper defender champion winner singer actor actress artist writer director scholar midwife paramedic medic ' +
  'paediatrician pediatrician pharmacist shopkeeper trawlerman skipper pilot sailor astronomer geologist biologist physicist chemist forecaster meteorologist militiaman ' +
  'inhabitant citizen commissioner superintendent sheriff coroner magistrate juror defendant suspect plaintiff accountant auditor consultant ' +
  'contractor developer trustee volunteer campaigner environmentalist unionist foreman mechanic electrician plumber baker butcher chef';
const bodies =
  'police army navy military government ministry company firm agency council committee commission court union club team league party group ' +
  'movement force militia coalition organisation organization charity hospital university school bank bureau office department board parliament ' +
  'senate embassy institute newspaper paper network service authority prefecture jury staff media faction alliance regime opposition ' +
  'association federation foundation administration airline regulator operator carmaker retailer station observatory tribunal congress assembly ' +
  'museum church society cabinet consortium manufacturer watchdog monitor campaign syndicate brigade unit battalion squad presidency palace ' +
  'insurer lender broadcaster publisher supplier utility ngo monarchy junta gang cartel clan tribe';
const writings =
  'study report statement memo website poll survey document letter budget email figure paper article review analysis data indictment complaint lawsuit filing ruling verdict police';
const places =
  'town city village crossing border airport bridge valley province district region camp country port island river road street market base ' +
  'checkpoint position building house plant factory station pool mine shaft side frontier coast harbour harbor lake mountain ' +
  'hill forest park stadium prison warehouse farm neighbourhood neighborhood suburb post outpost stronghold headquarters dam pipeline ' +
  'tunnel runway highway motorway depot refinery compound sea strait channel';
const generic =
  'group movement organisation organization company firm agency club bank operator outfit party union militia';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const [peopleSet, bodySet, writingSet, placeSet, genericSet] = [people, bodies, writings, places, generic].map(set) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const odd: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    gunmen: 'gunman',
    fishermen: 'fisherman',
    policemen: 'policeman',
    spokesmen: 'spokesman',
    wives: 'wife',
    militiamen: 'militiaman',
    clergymen: 'clergyman',
  }),
);
const collectivePlurals = set('police people media staff troops forces data figures authorities crew');

const byForm = new Map([
  ...[...peopleSet, ...bodySet, ...writingSet, ...placeSet].flatMap((noun) =>
    bothNumbers(noun).map((form) => [form, noun] as const),
  ),
  ...odd,
]);

/** The singular of a noun of these lists, if it is one. */
export function nounOf(folded: string): string | undefined {
  return byForm.get(folded);
}

export function isPersonNoun(noun: string): boolean {
  return peopleSet.has(noun);
}

export function isBodyNoun(noun: string): boolean {
  return bodySet.has(noun) || writingSet.has(noun);
}

/** "Statement", "letter": what somebody writes. */
export function isWriting(noun: string): boolean {
  return writingSet.has(noun) && noun !== 'website' && noun !== 'paper' && noun !== 'police';
}

export function isPlaceNoun(noun: string): boolean {
  return placeSet.has(noun);
}

/** "The group", "the company": which one, the text before tells. */
export function isGenericNoun(noun: string): boolean {
  return genericSet.has(noun);
}

export function isPlural(folded: string): boolean {
  return collectivePlurals.has(folded) || odd.has(folded) || (/[^s]s$/.test(folded) && nounOf(folded) !== folded);
}

/** What a name is that has one of these words. */
const organisationWords = set(
  'ministry council police committee committees observatory university company inc ltd llc plc asa ag gmbh holding holdings court bank hospital group ' +
    'association union agency department school fc united club institute commission society foundation office bureau board nations cross crescent ' +
    'parliament congress senate party alliance league authority service network center centre watch media post times news gazette daily herald tribune telegraph ' +
    'guardian journal chronicle courier radio television tv media museum church college academy corporation corp industries airlines airways estates energy motors ' +
    'partners capital travel chemicals rail federation organisation organization confederation fund trust team press desk monitor mail mercury observer',
);
const actorWords = set(
  'state front army militia brigade brigades movement forces guard guards rebels coalition shield insurgents fighters battalion regiment faction navy corps command',
);
const placeWords = set(
  'river road street lane bridge island islands province valley lake mountain mountains city town village cape airport harbour harbor square sea bay gulf crossing ' +
    'county district hills hill forest park port mount avenue coast peninsula desert strait canal airfield base camp station plant',
);

const pressWords = set(
  'post times news gazette daily weekly herald tribune telegraph guardian journal chronicle courier mail mercury observer ledger echo dispatch ' +
    'examiner inquirer express globe press sentinel bulletin record star argus standard mirror review tide argus',
);

/** "The newspaper", "the paper": one that the text has named. */
export function isPress(noun: string): boolean {
  return noun === 'newspaper' || noun === 'paper';
}

/** Whether a name has a word that newspapers have in their names: "the Morning Ledger". */
export function isPressName(words: readonly string[]): boolean {
  return words.some((word) => pressWords.has(word));
}

/** What the words of a name say that it is. */
export function kindOfName(words: readonly string[]): 'ORGANISATION' | 'ACTOR' | 'PLACE' | undefined {
  const last = words.at(-1) ?? '';
  if (placeWords.has(last) || /^(?:river|lake|mount|cape|port|camp)$/.test(words[0] ?? '')) return 'PLACE';
  if (words.some((word) => actorWords.has(word))) return 'ACTOR';
  if (words.length > 1 && pressWords.has(last)) return 'ORGANISATION';
  return words.some((word) => organisationWords.has(word)) ? 'ORGANISATION' : undefined;
}
