import { verbBasesOf } from '../../lexicon/inflections.js';
import { standIn, type Unit } from './units.js';

// Verbs that only say how another is meant: that somebody says so, or that it is still to come.

export const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

const wanting: ReadonlySet<string> = new Set(
  'want plan intend aim hope promise pledge vow threaten propose'.split(' '),
);
const expecting: ReadonlySet<string> = new Set(['going', 'about', 'set', 'expected', 'planning', 'likely', 'hoping']);
const saying: ReadonlySet<string> = new Set(
  'said reported claimed believed alleged thought understood rumoured'.split(' '),
);

/** The most units of who is said to do it, between the two parts of the verb: "is Alma said to". */
const longestSubject = 8;

/** "Is said to have closed": has closed. "Is Alma said to control it": does Alma control it. "Is said to be losing": is losing. */
export function saidToAt(units: readonly Unit[], at: number) {
  const unit = units[at] as Unit;
  if (!copulas.has(unit.folded) || unit.words[0]?.quoted === true) return undefined;
  const said = units.findIndex(
    ({ folded, words }, index) =>
      index > at && index <= at + longestSubject && saying.has(folded) && words[0]?.quoted !== true,
  );
  const [to, next] = [units[said + 1], units[said + 2]];
  const subject = units.slice(at + 1, Math.max(said, at + 1));
  const isClause = subject.some(({ kind }) => kind === 'auxiliary' || kind === 'question');
  if (said < 0 || to?.folded !== 'to' || next === undefined || isClause) return undefined;
  if (next.folded === 'have') return { units: [standIn(unit, 'has', 'auxiliary'), ...subject], next: said + 3 };
  if (next.folded === 'be') return { units: [unit, ...subject], next: said + 3 };
  const does = standIn(unit, unit.folded === 'is' || unit.folded === 'are' ? 'does' : 'did', 'auxiliary');
  return next.kind === 'word' ? { units: [does, ...subject], next: said + 2 } : undefined;
}

/** "Wants to close", "is going to close", "is expected to close": will close. */
export function willAt(units: readonly Unit[], at: number, isPredicate: (verb: string) => boolean) {
  const unit = units[at] as Unit;
  const next = units[at + 2];
  if (unit.words[0]?.quoted === true || units[at + 1]?.folded !== 'to' || next === undefined) return undefined;
  const isVerb = next.kind === 'word' || next.folded === 'be';
  // "A plan to close" is a noun.
  const isNoun = unit.afterArticle || units[at - 1]?.possessive === true;
  const isMeant = !isNoun && verbBasesOf(unit.folded).some((verb) => wanting.has(verb) && !isPredicate(verb));
  const isDue = expecting.has(unit.folded) && units.slice(0, at).some(({ folded }) => copulas.has(folded));
  return isVerb && (isMeant || isDue) ? { units: [standIn(unit, 'will', 'auxiliary')], next: at + 2 } : undefined;
}

/** "Homes reported destroyed": destroyed. */
export function saidDoneAt(units: readonly Unit[], at: number) {
  const [before, unit, next] = [units[at - 1], units[at] as Unit, units[at + 1]];
  const isSaid = saying.has(unit.folded) && unit.words[0]?.quoted !== true;
  const isDone = next?.kind === 'word' && /(ed|en|wn|ght|ld)$/.test(next.folded);
  return isSaid && isDone && before?.kind === 'word' ? { units: [], next: at + 1 } : undefined;
}
