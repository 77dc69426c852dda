import type { Word } from '../../language/words.js';

// What people say around a question. It changes nothing: every answer says who says so, as far as that is known.

const before = lines(
  'please,hello,hi,ok,so,and,well,can you tell me,could you tell me,would you tell me,please tell me,do you know,do we know,i want to know,' +
    'i would like to know if,i would like to know whether,do you know if,do you know whether,do we know if,do we know whether,' +
    'can you tell me if,can you tell me whether,tell me if,tell me whether,i want to know if,i want to know whether,is it known whether,' +
    'i would like to know,tell me,show me,is it known',
);
const after = lines(
  'please,who says,who said it,who said so,who reported it,says whom,say whom,said whom,says who,and says who,and who says so,who says so,according to whom,and according to whom,on whose word,' +
    'and on whose word,by whose word,by whose account,in your view,as far as you know,in graph,according to graph,in this graph,again,then please,thanks,thank you',
);

function lines(text: string): readonly (readonly string[])[] {
  const all = text.split(',').map((line) => line.split(' '));
  // The longest first: "says who" is a part of "and says who".
  return all.sort((one, other) => other.length - one.length);
}

/** The question itself. What begins with "tell me about" is one. */
export function stripPoliteness(words: readonly Word[]): readonly Word[] {
  const opening = before.find((line) => line.every((word, index) => words[index]?.folded === word));
  const next = words[opening?.length ?? 0]?.folded;
  if (opening !== undefined && next !== undefined && next !== 'about')
    return stripPoliteness(words.slice(opening.length));
  const closing = after.find((line) =>
    line.every((word, index) => words[words.length - line.length + index]?.folded === word),
  );
  if (closing !== undefined && closing.length < words.length) return stripPoliteness(words.slice(0, -closing.length));
  return words;
}
