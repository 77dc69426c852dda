import { counted, numberWords } from '../words/countWords.js';

/** What a kind of source does. */
const kindSentences: Readonly<Record<string, string>> = {
  OUTLET: 'publishes news',
  MONITOR: 'watches and documents what happens',
  OFFICIAL: 'speaks for an authority',
  NETWORK: 'is a local network',
  ARMED_GROUP: 'is an armed group',
  WITNESS: 'was there',
};

const typeWords: Readonly<Record<string, string>> = {
  Person: 'A person',
  Organisation: 'An organisation',
  Actor: 'An armed group, a force or a state',
  UnnamedSource: 'Somebody who is not named',
  JointSource: 'Several who sign together',
};

/** Who a source is, in a few words: "An organisation that publishes news". */
export function whoWords(type: string, kind: string): string {
  const who = typeWords[type] ?? 'A source';
  const does = kindSentences[kind];
  if (does === undefined) return who;
  return type === 'UnnamedSource' ? `${who} and ${does}` : `${who} that ${does}`;
}

/** What is counted of a source's claims, in the order shown: the field of the API, its words, and what they mean. */
export const outcomes = [
  ['originated', 'said it itself', 'without repeating anybody'],
  ['onlyRepeated', 'only repeated it', 'the words are those of others'],
  ['firstToReport', 'was certainly the first to report it', 'others say so too, each of them certainly later'],
  ['laterCorroborated', 'was borne out later', 'somebody named and independent certainly said the same later'],
  ['denied', 'is denied or doubted', 'another source is against it'],
  ['retracted', 'was taken back', 'by the source itself, or our record of it proved wrong'],
] as const;

export type OutcomeName = (typeof outcomes)[number][0];

interface Counting {
  readonly complete: boolean;
  /** How many sayings were read, of how many. */
  readonly read: number;
  readonly of: number;
}

/** On how much the figures rest. */
export function countingWords({ complete, read, of }: Counting, inView: number): string {
  if (!complete) return `Not all of it: the latest ${numberWords(read)} of its ${counted(of, 'saying')} were read.`;
  const takenBack = of > inView ? ', with those that do not count here or were taken back' : '';
  return `Counted over ${of === 1 ? 'its one saying' : `all of its ${counted(of, 'saying')}`}${takenBack}.`;
}

/** How many of the claims listed hang on this source alone, in words; undefined for none. */
export function hangsWords(hanging: number, listed: number): string | undefined {
  if (hanging === 0) return undefined;
  if (hanging === listed) {
    return listed === 1 ? 'The claim listed hangs on it.' : `All ${numberWords(listed)} claims listed hang on it.`;
  }
  return `${numberWords(hanging)} of the ${counted(listed, 'claim')} listed ${hanging === 1 ? 'hangs' : 'hang'} on it.`;
}
