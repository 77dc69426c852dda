import { countOf, listNames, sentence, sourceName } from '../sentences.js';
import { describeOrigins, describeSubject, type Told } from './describeReporting.js';
import { voiceInWords, when } from './voiceTimes.js';

/** Who was first, if the known times determine it (rule E7). */
export function describeFirst(told: Told): readonly string[] {
  const { origins, originCount, originSourceCount, firstToReport } = told;
  const [earliest] = origins;
  if (earliest === undefined) return [describeSubject(told), describeOrigins(told)];
  const bounded = told.complete
    ? []
    : [
        sentence(
          `Only the newest ${told.read} of ${told.of} claims were read, so whoever was first may not be among them; what follows is of these`,
        ),
      ];
  if (originSourceCount === 1) {
    const what = told.complete ? 'it' : 'these claims';
    const others =
      told.leftOut.length > 0 ? `of the others, nobody else reports ${what}` : `nobody else reports ${what}`;
    return [...bounded, sentence(`${sourceName(earliest.source)}${when(earliest)}: ${others}`), describeSubject(told)];
  }
  const voices = [...new Set(origins.map((voice) => voiceInWords(voice)))];
  const more = originCount - origins.length;
  const order = listNames([...voices, ...(more > 0 ? [countOf(more, 'more report')] : [])]);
  if (firstToReport === null)
    return [
      ...bounded,
      sentence(`The times that are known do not settle who was first: ${order}`),
      describeSubject(told),
    ];
  return [
    ...bounded,
    sentence(`${sourceName(firstToReport.source)}${when(firstToReport)}`),
    sentence(`In order: ${order}`),
    describeSubject(told),
  ];
}
