import { lazily } from '../../../domain/lazily.js';

// Words that are no names although they may begin with a capital letter, and words beside names.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const functionWords = set(
  'a an the this that these those he she it they we i you his her its their our my your him them us me who whom whose which what where when why how ' +
    'and or but nor so yet if unless although though because since while whereas as after before until till once than whether ' +
    'in on at by for from of to with without within into onto over under above below near off out up down through throughout across around between among against ' +
    'during about along behind beside besides beyond despite except inside outside per via toward towards upon like unlike ' +
    'is are was were be been being am has have had having do does did will would can could shall should may might must ' +
    'not no never none nobody nothing everybody everyone everything somebody something anyone anybody ' +
    'all any both each every few many more most much other others another some several such only own same very too also just even still already ' +
    'one two three four five six seven eight nine ten eleven twelve hundreds thousands dozens scores million ' +
    'there here then now today yesterday tomorrow last next earlier later meanwhile however moreover nevertheless nonetheless instead further yes ' +
    'asked according speaking citing quoting monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december spring summer autumn winter morning night nearly almost about around perhaps maybe please thank thanks',
);
const prepositions = set(
  'in on at by for from of to with without within into onto over under above below near off through throughout across around between among against during about along behind beside beyond despite inside outside per via toward towards upon after before since until',
);
const titles = set(
  'mr mrs ms miss dr prof professor president minister mayor general gen colonel col lieutenant captain capt major sergeant sgt inspector judge justice senator sen governor gov ' +
    'chancellor premier king queen prince princess pope bishop archbishop imam sheikh ayatollah secretary chairman chairwoman director chief executive commander admiral councillor ' +
    'representative rep congressman congresswoman ambassador envoy spokesman spokeswoman spokesperson coach referee headteacher principal detective superintendent constable commissioner cllr supt det insp cpl lt maj col brig ald msgr ' +
    'sir lord lady dame prosecutor officer speaker leader deputy sheriff pastor rabbi reverend rev mp mep analyst economist ceo cfo attorney',
);
const determiners = set(
  'a an the this that these those his her its their our my your one another some several many no any each every both all',
);
const nounsInLy = set(
  'family ally assembly supply rally reply monopoly anomaly fly bully doily jelly belly lily butterfly',
);
const auxiliaries = set(
  'is are was were be been being am has have had having do does did will would can could shall should may might must get gets got getting',
);

export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);
export const isPreposition = (folded: string): boolean => prepositions.has(folded);
export const isTitle = (folded: string): boolean => titles.has(folded);
export const isDeterminer = (folded: string): boolean => determiners.has(folded);
export const isAuxiliary = (folded: string): boolean => auxiliaries.has(folded) || /n't$/.test(folded);

/** An office that is written as initials: "the MP". */
export const isOfficeInitials = ({ text }: { readonly text: string }): boolean =>
  /^(?:MP|MEP|CEO|CFO)(?:['’]s)?$/u.test(text);

/** "Angrily", "recently"; not "family". */
export const isAdverb = (folded: string): boolean => /ly$/.test(folded) && !nounsInLy.has(folded);

/** Words of a figure: they name nobody. */
export const figures = /^\p{N}|^(?:zero|nil|half|percent|per|cent)$/u;

const otherPeoples = set(
  'french dutch british english irish welsh scottish greek swiss american european african asian arab kurdish palestinian u.s us uk czech thai spanish german danish norwegian swedish finnish polish turkish ' +
    'western eastern northern southern central islamic christian muslim jewish sunni shia shiite catholic soviet tibetan uighur catalan basque flemish belgian',
);

/** Names of countries in English, folded. Made when the first text is read: asking for all of them takes a tenth of a second. */
const countryNames = lazily(() => {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const found = codes.flatMap((code) => names.of(code) ?? []);
  return new Set(found.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
});

const stems = lazily(
  () => new Set([...countryNames()].filter((name) => !name.includes(' ')).map((name) => name.slice(0, 4))),
);

export const isCountry = (folded: string): boolean =>
  countryNames().has(folded) || folded === 'u.s' || folded === 'u.k';

/** An adjective of a people or a country: it is no name of its own before a noun. */
export function isDemonym(folded: string): boolean {
  if (otherPeoples.has(folded) || otherPeoples.has(folded.replace(/\.$/, ''))) return true;
  return (
    /(?:ish|ian|ean|ese|i|an|ic)$/.test(folded) &&
    folded.length > 4 &&
    !countryNames().has(folded) &&
    stems().has(folded.slice(0, 4))
  );
}
