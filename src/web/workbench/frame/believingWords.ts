import { listIn } from '../navigation/viewParams.js';
import { counted } from '../words/countWords.js';

/** Whom a view believes, in words: "everyone", "grade B or better, without 2 sources". */
export function believingWords(params: URLSearchParams): string {
  const [only, without] = [listIn(params, 'only').length, listIn(params, 'without').length];
  const grade = params.get('grade');
  const credibility = params.get('credibility');
  const isUnjudgedToo = params.get('unjudged') === 'yes';
  const review = params.get('review');
  const parts = [
    ...(only > 0 ? [`only ${counted(only, 'source')}`] : []),
    ...(grade ? [`sources graded ${grade} or better`] : []),
    ...(credibility ? [`claims graded ${credibility} or better`] : []),
    ...((grade || credibility) && isUnjudgedToo ? ['and what nobody graded'] : []),
    ...(review
      ? [
          `also what is ${review
            .toLowerCase()
            .split(',')
            .filter((state) => state !== 'accepted')
            .join(' or ')}`,
        ]
      : []),
    ...(without > 0 ? [`not ${counted(without, 'source')}`] : []),
  ];
  if (parts.length === 0) return 'everyone';
  return only === 0 && parts.length === 1 && without > 0
    ? `everyone but ${counted(without, 'source')}`
    : parts.join(', ');
}
