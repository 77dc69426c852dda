import { boundsOf, parseEdtf } from '../../domain/edtf/edtf.js';
import { sentence, someOf, sourceName, sourceNames } from '../sentences.js';
import { describeOrigins, describeSubject, type Reporting } from './describeReporting.js';
import { timeOfVoice, voiceInWords, when } from './voiceTimes.js';

/** Who was first, if the known times determine it. Stated times take precedence over publication times. */
export function describeFirst(told: Reporting): readonly string[] {
  const [first, ...rest] = told.origins;
  if (first === undefined) return [describeSubject(told), describeOrigins(told)];
  const bounded = told.complete
    ? []
    : [
        sentence(
          `Only the newest ${told.read} of ${told.of} claims were read, so whoever was first may not be among them; what follows is of these`,
        ),
      ];
  const names = sourceNames(told.origins.map(({ source }) => source));
  if (names.length === 1) {
    const what = told.complete ? 'it' : 'these claims';
    const others = told.leftOut?.length ? `of the others, nobody else reports ${what}` : `nobody else reports ${what}`;
    return [...bounded, sentence(`${names[0]}${when(first)}: ${others}`), describeSubject(told)];
  }
  const end = timeOfVoice(first) === undefined ? undefined : boundsOf(parseEdtf(timeOfVoice(first))).latestEnd;
  const isFirst = rest.every((other) => {
    const time = timeOfVoice(other);
    return (
      sourceName(other.source) === sourceName(first.source) ||
      (time !== undefined && end !== undefined && end < boundsOf(parseEdtf(time)).earliestStart)
    );
  });
  const order = someOf([...new Set(told.origins.map((voice) => voiceInWords(voice)))], 20);
  return isFirst
    ? [
        ...bounded,
        sentence(`${sourceName(first.source)}${when(first)}`),
        sentence(`In order: ${order}`),
        describeSubject(told),
      ]
    : [...bounded, sentence(`The times that are known do not settle who was first: ${order}`), describeSubject(told)];
}
