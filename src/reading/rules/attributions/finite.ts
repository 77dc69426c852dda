import { nounOf } from '../mentions/nouns.js';
import { sensesOfWord } from '../mentions/verbs.js';
import { isAuxiliary, isDeterminer, isPreposition } from '../mentions/words.js';
import { reportingVerb } from '../reportingVerbs.js';
import type { Node } from './nodes.js';

/** Past forms of frequent verbs that are not regular. */
const pasts = new Set(
  (
    'was were had did went came took made got gave knew saw found told said left felt kept brought began held wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose sought threw caught dealt won fought flew sold shot struck hit put beat burned fled stole withdrew became thought taught slept cost rose shut quit spread sang swam hid owed died lied tied ' +
    'is are has says knows thinks needs wants makes takes comes goes costs remains lies seems means keeps lets gets works lives plays'
  ).split(' '),
);

/** Whether a word may be the verb of a clause: tense without a tagger, by its form and what stands before it. */
export function isFiniteVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.token?.isWord !== true || node.quote !== undefined) return false;
  const { folded } = node;
  const before = nodes[at - 1]?.folded ?? '';
  if (node.token.possessive) return /^(?:it|he|she|that|there|what|who)'s$/i.test(node.token.text);
  // The month.
  if (folded === 'may' && node.token.large && at > 0) return false;
  if (isAuxiliary(folded) || /'(?:s|re|ve|ll|d|m)$/.test(folded)) return true;
  if (node.token.large && at > 0) return false;
  if (isDeterminer(before) || (isPreposition(before) && before !== 'to') || before === 'to') return false;
  // "The coalition led by …" describes.
  if (nodes[at + 1]?.folded === 'by' && !isAuxiliary(before)) return false;
  if (pasts.has(folded)) return true;
  if (
    /^(?:i|we|they|you)$/.test(before) &&
    !isPreposition(folded) &&
    !/ly$|^(?:all|both|also|still|never|not|and|or|themselves|ourselves)$/.test(folded)
  )
    return true;
  if (/ed$/.test(folded) && folded.length > 4) return !isAdjective(nodes, at);
  const verb = reportingVerb(folded, undefined);
  // "State television said": no sentence of the news begins with such a verb.
  const isNoun = node.token.large && verb?.forms.has('base') === true && !verb.forms.has('past');
  if (verb !== undefined && !verb.forms.has('gerund')) return nounOf(folded) === undefined && !isNoun;
  const { isNoun: isAlsoNoun, isVerb, forms } = sensesOfWord(folded);
  if (!isVerb) return false;
  // "Air strikes from …" is no clause; "fighters control the town" is one.
  if (isAlsoNoun && !startsObject(nodes[at + 1]) && !(/s$/.test(folded) && isPlainNoun(nodes, at + 1))) return false;
  const isMany = /s$|^(?:they|we|you|i|police|people)$/.test(before);
  return forms.has('third') || forms.has('past') || (forms.has('base') && isMany);
}

/** "Allied paramilitaries", "armed men": it stands before its noun, and is no verb that we know. */
function isAdjective(nodes: readonly Node[], at: number): boolean {
  const [before, after] = [nodes[at - 1], nodes[at + 1]];
  const isLed =
    before === undefined || before.token?.isWord === false || /^(?:and|or|of|by|with|as)$/.test(before.folded);
  return (
    isLed &&
    after?.token?.isWord === true &&
    nounOf(after.folded) !== undefined &&
    !sensesOfWord(nodes[at]?.folded ?? '').isAnyVerb
  );
}

/** A noun without an article after a verb: "controls territory". */
function isPlainNoun(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node?.token?.isWord !== true || node.token.large || isPreposition(node.folded) || isAuxiliary(node.folded))
    return false;
  return (
    !/(?:ed|ly)$|^(?:and|or|but|that|who|which|when|while|as|not|also|overnight|there|here)$/.test(node.folded) &&
    !pasts.has(node.folded)
  );
}

/** Whether a word may begin the object of a verb. */
export function startsObject(node: Node | undefined): boolean {
  if (node?.token?.isWord !== true) return false;
  return (
    isDeterminer(node.folded) ||
    node.token.large ||
    /^\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores|them|him|her|it|at|more|nearly|about)$/u.test(
      node.folded,
    )
  );
}
