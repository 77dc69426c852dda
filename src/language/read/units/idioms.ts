import { mayBePlace, type Named } from '../../names/named.js';
import { agentNounAt, eachOtherAt, successorAt } from './agentNouns.js';
import { copulas, saidDoneAt, saidToAt, willAt } from './raising.js';
import { sidingAt } from './siding.js';
import { standIn, type Unit } from './units.js';

// Turns of phrase that say what a verb says. Each is rewritten to that verb, so that only verbs need constructions.

/** "under the control of X", "under X's control", "in the hands of X", "in X hands", "come under attack", "be to blame", "get the backing of X", "file a lawsuit against X". */
export function withoutIdioms(
  units: readonly Unit[],
  /** Whether claims have a verb as their predicate: then it says more than that something will be. */
  isPredicate: (verb: string) => boolean = () => false,
): readonly Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const found =
      saidToAt(units, at) ??
      cleftAt(units, at) ??
      workplaceAt(units, at) ??
      sidingAt(units, at) ??
      hadPlaceAt(units, at) ??
      letGoAt(units, at) ??
      lostGroundAt(units, at) ??
      agentNounAt(units, at) ??
      successorAt(units, at) ??
      eachOtherAt(units, at) ??
      idiomAt(units, at) ??
      willAt(units, at, isPredicate) ??
      hadDoneAt(units, at) ??
      openAt(units, at) ??
      saidDoneAt(units, at);
    if (found === undefined) out.push(units[at++] as Unit);
    else {
      out.push(...found.units);
      at = found.next;
    }
  }
  return out;
}

/** "Was it Alma who seized Cale": has Alma seized Cale. */
function cleftAt(units: readonly Unit[], at: number) {
  const [being, it, name, who, verb] = units.slice(at, at + 5);
  const isCleft =
    at === 0 &&
    ['was', 'is', 'were'].includes(being?.folded ?? '') &&
    it?.folded === 'it' &&
    name?.kind === 'name' &&
    ['who', 'that', 'which'].includes(who?.folded ?? '') &&
    verb?.kind === 'word';
  return isCleft ? { units: [standIn(being as Unit, 'has', 'auxiliary'), name], next: 4 } : undefined;
}

/** "Who had Cale in May": who held it. */
function hadPlaceAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  const rest = units.slice(at + 1);
  const isAsked = at === 1 && units[0]?.folded === 'who' && ['has', 'had'].includes(unit.folded);
  const isPlace = rest.some(({ mention }) => mention !== undefined && mayBePlace(mention));
  const isOnly = rest.every(({ kind, folded }) => kind !== 'word' || folded === 'sides' || folded === 'side');
  return isAsked && isPlace && isOnly ? { units: [standIn(unit, 'held', 'word')], next: at + 1 } : undefined;
}

/** "Let Emin go on bail", "let Emin walk free": released Emin. Whoever is let go otherwise may have been dismissed. */
function letGoAt(units: readonly Unit[], at: number) {
  const [letting, name, go, ...rest] = units.slice(at, at + 5);
  if (!['let', 'lets', 'letting'].includes(letting?.folded ?? '') || name?.kind !== 'name') return undefined;
  if (!['go', 'walk', 'out'].includes(go?.folded ?? '')) return undefined;
  const [next, last] = rest.map(({ folded }) => folded);
  const isFree = next === 'free';
  if (!isFree && !(next === 'on' && ['bail', 'parole'].includes(last ?? ''))) return undefined;
  // "Did let" and "will let", but "has let".
  const isHelped = units
    .slice(0, at)
    .some(({ kind, folded }) => kind === 'auxiliary' && !/^ha(?:s|d|ve)$/.test(folded));
  const verb = letting?.folded === 'let' && isHelped ? 'release' : 'released';
  return { units: [standIn(letting as Unit, verb, 'word'), name], next: at + (isFree ? 4 : 3) };
}

const ground = ['ground', 'territory', 'land'];

/** "The territory that Alma has lost": Alma lost territory. */
function lostGroundAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  const from = ['that', 'which'].includes(units[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const end = endOfName(units, from);
  const verb = units[end]?.kind === 'auxiliary' ? end + 1 : end;
  const isLost = ['lost', 'lose', 'loses', 'losing'].includes(units[verb]?.folded ?? '');
  if (!ground.includes(unit.folded) || end === from || !isLost) return undefined;
  return { units: [...units.slice(from, verb + 1), unit], next: verb + 1 };
}

/** "Where does Emin work": who hired Emin. */
function workplaceAt(units: readonly Unit[], at: number) {
  const [where, does, name, work, next] = units.slice(at, at + 5);
  const isEnd = next === undefined || next.kind === 'filler';
  const isAsked = at === 0 && where?.folded === 'where' && ['does', 'do', 'did'].includes(does?.folded ?? '');
  if (!isAsked || !isEnd || name?.kind !== 'name' || work?.folded !== 'work') return undefined;
  return { units: [standIn(where as Unit, 'who', 'question'), standIn(work, 'hired', 'word'), name], next: 4 };
}

function idiomAt(
  units: readonly Unit[],
  at: number,
): { readonly units: readonly Unit[]; readonly next: number } | undefined {
  const unit = units[at] as Unit;
  const is = (offset: number, ...words: readonly string[]) => words.includes(units[at + offset]?.folded ?? '');
  const by = (verb: string) => [standIn(unit, verb, 'word'), standIn(unit, 'by', 'preposition')];
  if (unit.folded === 'under') {
    if (is(1, 'control', 'rule') && is(2, 'of')) return { units: by('controlled'), next: at + 3 };
    const end = endOfName(units, at + 1);
    if (end > at + 1 && ['control', 'rule', 'occupation'].includes(units[end]?.folded ?? ''))
      return { units: [...by('controlled'), ...bare(units.slice(at + 1, end))], next: end + 1 };
    if (is(1, 'attack', 'fire') && is(2, 'by', 'from')) return { units: by('attacked'), next: at + 3 };
  }
  if (unit.folded === 'in') {
    if (is(1, 'hands') && is(2, 'of')) return { units: by('held'), next: at + 3 };
    const end = endOfName(units, at + 1);
    if (end > at + 1 && units[end]?.folded === 'hands')
      return { units: [...by('held'), ...bare(units.slice(at + 1, end))], next: end + 1 };
    if (is(1, 'control', 'charge') && is(2, 'of'))
      return { units: [standIn(unit, 'controlling', 'word')], next: at + 3 };
  }
  // "Without permission" says how it was done; "without closing it", that it was not.
  if (is(0, 'without') && units[at + 1]?.kind === 'word' && units[at + 1]?.folded.endsWith('ing') === false)
    return { units: [standIn(unit, 'without', 'preposition')], next: at + 1 };
  // "Took the post out of the hands of X" is from X; "left several wounded" is wounded several.
  if (unit.folded === 'out' && is(1, 'of') && is(2, 'hands') && is(3, 'of'))
    return { units: [standIn(unit, 'from', 'preposition')], next: at + 4 };
  // "Were the bombings carried out by X": by X.
  if (at > 1 && is(0, 'carried') && is(1, 'out') && is(2, 'by')) return { units: [], next: at + 2 };
  if (at > 1 && is(0, ...perpetrated) && is(1, 'by')) return { units: [], next: at + 1 };
  if (unit.folded === 'because' && is(1, 'of')) return { units: [standIn(unit, 'in', 'preposition')], next: at + 2 };
  if (is(0, 'left', 'leaves', 'leaving')) return leftHurt(units, at);
  // Losses that are suffered are people; what is lost otherwise may be a place.
  const losses = [1, 2].find((offset) => is(offset, 'losses'));
  if (losses !== undefined && is(0, ...suffers))
    return { units: [unit, standIn(units[at + losses] as Unit, 'casualties', 'word')], next: at + losses + 1 };
  if (is(0, 'came', 'come', 'comes') && is(1, 'under') && is(2, 'attack', 'fire')) {
    const isFrom = is(3, 'from', 'by');
    const attacked = isFrom ? by('attacked') : [standIn(unit, 'attacked', 'word')];
    return { units: [standIn(unit, 'was', 'auxiliary'), ...attacked], next: at + (isFrom ? 4 : 3) };
  }
  if (is(0, 'is', 'are', 'was', 'were') && is(1, 'to') && is(2, 'blame'))
    return { units: [unit, standIn(unit, 'blamed', 'word')], next: at + 3 };
  if (is(0, ...gets) && is(1, 'backing', 'support', 'endorsement') && is(2, 'of', 'from'))
    return { units: [standIn(unit, 'was', 'auxiliary'), ...by('backed')], next: at + 3 };
  // "Got money from X": what is got from somebody is received.
  if (unit.kind === 'auxiliary' && unit.folded in received && isGiven(units, at + 1))
    return { units: [standIn(unit, received[unit.folded] ?? '', 'word')], next: at + 1 };
  if (is(0, 'come', 'comes', 'came') && is(1, 'off') && is(2, 'rails', 'tracks'))
    return { units: [standIn(unit, unit.folded === 'come' ? 'derail' : 'derailed', 'word')], next: at + 3 };
  // "The case of Alma against Boran" is one at law.
  if (
    is(0, 'case', 'complaint', 'proceedings') &&
    units.slice(at + 1, at + 5).some(({ folded }) => folded === 'against')
  )
    return { units: [{ ...unit, folded: 'lawsuit' }], next: at + 1 };
  // Of somebody: what one gets rid of otherwise is thrown away.
  const named = units.slice(at + 3).flatMap(({ mention }) => mention?.things ?? []);
  const isOfSomebody = named.length === 0 || named.some(isPerson);
  if (is(0, ...gets) && is(1, 'rid') && is(2, 'of') && isOfSomebody)
    return { units: [standIn(unit, ridOf[unit.folded] ?? 'dismissed', 'word')], next: at + 3 };
  if (is(0, ...files) && is(1, 'lawsuit', 'suit') && is(2, 'against'))
    return { units: [standIn(unit, 'sued', 'word')], next: at + 3 };
  return undefined;
}

const perpetrated = ['perpetrated', 'conducted', 'committed', 'staged', 'mounted', 'launched'];
const ridOf: Readonly<Record<string, string>> = { get: 'dismiss', gets: 'dismisses' };

function isPerson({ __typename }: Named): boolean {
  return __typename === 'Person';
}

const received: Readonly<Record<string, string>> = { get: 'receive', gets: 'receives', got: 'received' };
const sums: ReadonlySet<string> = new Set('money cash funds payments'.split(' '));

/** Whether something follows that is given: a sum, or a noun with its article, that is from somebody. */
function isGiven(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (unit.kind === 'number' || sums.has(unit.folded)) return true;
  const isNoun = unit.kind === 'word' && unit.afterArticle;
  return isNoun && units.slice(at + 1).some(({ kind, folded }) => kind === 'preposition' && folded === 'from');
}

const gets = ['get', 'gets', 'got', 'receive', 'receives', 'received', 'win', 'wins', 'won'];
const suffers = ['suffer', 'suffers', 'suffered', 'sustain', 'sustained', 'took', 'take', 'incurred', 'inflicted'];
const files = ['file', 'files', 'filed', 'lodge', 'lodges', 'lodged', 'bring', 'brings', 'brought'];

/** "Had their data stolen": their data was stolen. */
function hadDoneAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  if (!['had', 'has', 'have', 'having'].includes(unit.folded) || !isOwner(units[at + 1])) return undefined;
  const end = units.findIndex(
    ({ kind, folded }, index) =>
      index > at + 2 && index < at + 6 && kind === 'word' && /(ed|en|wn|ne|ht|ld|de)$/.test(folded),
  );
  const things = units.slice(at + 2, end);
  if (end < 0 || things.some(({ kind }) => kind !== 'word')) return undefined;
  return { units: [standIn(unit, 'was', 'auxiliary'), units[end] as Unit, ...things], next: end + 1 };
}

/** "Is the ford open": is it opened. "Is open to talks" says something else. */
function openAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  const isSaid = unit.folded === 'open' && unit.words[0]?.quoted !== true && !unit.afterArticle;
  const next = units[at + 1];
  const isEnd = next === undefined || next.kind === 'filler' || (next.kind === 'preposition' && next.folded !== 'to');
  if (!isSaid || !isEnd || !units.slice(0, at).some(({ folded }) => copulas.has(folded))) return undefined;
  return { units: [standIn(unit, 'opened', 'word')], next: at + 1 };
}

function isOwner(unit: Unit | undefined): boolean {
  return unit?.kind === 'pronoun' && ['their', 'his', 'her', 'its'].includes(unit.folded);
}

const hurts: ReadonlyMap<string, string> = new Map([
  ['dead', 'kill'],
  ['wounded', 'wound'],
  ['injured', 'wound'],
  ['wounds', 'wound'],
  ['injuries', 'wound'],
]);
const formOf: Readonly<Record<string, readonly [ending: string]>> = { left: ['ed'], leaves: ['s'], leaving: ['ing'] };

/** "Left two dead", "left several with wounds". */
function leftHurt(units: readonly Unit[], at: number) {
  const end = units.findIndex(({ folded }, index) => index > at + 1 && index < at + 7 && hurts.has(folded));
  const word = units[end];
  const [ending = 'ed'] = formOf[units[at]?.folded ?? ''] ?? [];
  if (word === undefined) return undefined;
  const isWith = units[end - 1]?.folded === 'with';
  if (/s$/.test(word.folded) && !isWith) return undefined;
  const verb = standIn(units[at] as Unit, `${hurts.get(word.folded)}${ending}`, 'word');
  return { units: [verb, ...units.slice(at + 1, isWith ? end - 1 : end)], next: end + 1 };
}

function endOfName(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && (units[at]?.kind === 'name' || (at > from && units[at]?.folded === 'and'))) at += 1;
  return at;
}

function bare(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit) => ({ ...unit, possessive: false }));
}
