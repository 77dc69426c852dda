import type { Word } from '../../language/words.js';
import { matchPattern, readPattern } from './pattern.js';

// What people say around a question. It changes nothing: every answer says who says so, as far as that is known.

const somebody = '(you|anybody|anyone|somebody|someone|one)';
const openings = [
  '(please|hello|hi|hey|ok|okay|so|and|well|thanks)',
  `(can|could|would|will) ${somebody} [(please|kindly|perhaps)] (tell|show|say|explain|find out|check|look up|remind) [(me|us)]`,
  `(do|does|would) (you|we|anybody|anyone|somebody|someone) [(perhaps|happen to|by any chance)] (know|remember)`,
  '(i|we) [(really|just|only|also)] (want|wanted|need|wish|would like|would love|am trying|are trying|was hoping) to (know|find out|see|ask|understand|learn|hear|check)',
  "i'd [really] (like|love) to (know|find out|see|ask|understand|learn|hear|check)",
  '(i|we) (wonder|wondered|am wondering|was wondering|are wondering|were wondering|am asking myself|have to know|need to know)',
  "(i'm|we're) [just] (wondering|trying to find out|interested to know|curious)",
  '[(do you have|have you|is there|got)] any idea',
  '[please] (tell|show) (me|us)',
  'let me know',
  'find out',
  'is it known',
  'my question is',
].map((opening) => readPattern(`${opening} {rest}`));

const after = lines(
  'please,yes or no,true or false,is that true,is that right,who says,who said it,who said so,who reported it,says whom,say whom,said whom,says who,and says who,and who says so,who says so,according to whom,and according to whom,on whose word,' +
    'and on whose word,by whose word,by whose account,in your view,as far as you know,in graph,according to graph,in this graph,again,so far,to date,until now,up to now,then please,thanks,thank you',
);

function lines(text: string): readonly (readonly string[])[] {
  const all = text.split(',').map((line) => line.split(' '));
  // The longest first: "says who" is a part of "and says who".
  return all.sort((one, other) => other.length - one.length);
}

const approximately: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'roughly',
  'about',
  'approximately',
  'exactly',
]);

/** The question itself. What begins with "tell me about" is one. */
export function stripPoliteness(words: readonly Word[]): readonly Word[] {
  const [rest] = openings.flatMap((opening) => {
    const own = matchPattern(opening, words)?.rest;
    return own === undefined ? [] : [own];
  });
  if (rest !== undefined && rest[0]?.folded !== 'about') return stripPoliteness(rest);
  // "At least how many": the answer says whether a figure is one.
  const [lead, more, how] = words;
  if (how?.folded === 'how' && approximately.has(`${lead?.folded} ${more?.folded}`)) return words.slice(2);
  if (more?.folded === 'how' && approximately.has(lead?.folded ?? '')) return words.slice(1);
  const closing = after.find((line) =>
    line.every((word, index) => words[words.length - line.length + index]?.folded === word),
  );
  if (closing !== undefined && closing.length < words.length) return stripPoliteness(words.slice(0, -closing.length));
  return words;
}
