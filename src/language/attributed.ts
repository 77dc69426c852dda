/** A sentence without the words that say who said it. */
export interface Attributed {
  readonly content: string;
  /** The words that name who said it; absent if the sentence says it in its own voice. */
  readonly speaker?: string;
  /** It says that several did: "multiple sources", "reports say". */
  readonly several: boolean;
  /** It says that the speaker denies it. */
  readonly denied: boolean;
}

const verbs =
  'said|says|say|reported|reports|report|claimed|claims|claim|confirmed|confirm|confirms|announced|stated|states|wrote|tell us';
const denials =
  'den(?:y|ies|ied)|(?:reject|dismiss|disput|refut|rebut)(?:s|es|ed|e)? (?:(?:the|any|all) )?(?:claims?|reports?|allegations?|accusations?|suggestions?)';
const who = '[^,.;:"“”]{2,90}?';
const patterns: readonly RegExp[] = [
  new RegExp(`^according to (?<speaker>${who}), (?<content>.+)$`, 'iu'),
  /^(?<content>.+?),? according to (?<speaker>[^,;:"“”]{2,90}?)[.!]?$/iu,
  new RegExp(
    `^(?<speaker>${who}) (?:${verbs})(?: on [\\p{L}\\p{N} ]{3,20}| \\p{Lu}\\p{L}+(?: \\d+)?)?,? (?:that )(?<content>.+)$`,
    'u',
  ),
  new RegExp(`^(?<speaker>${who}) (?:say|says|said) (?<content>.+)$`, 'u'),
  new RegExp(`^["“]?(?<content>.+?),?["”]?,? (?<speaker>${who}) (?:${verbs})(?: on [\\p{L}\\p{N} ]{3,20})?[.!]?$`, 'u'),
];

const adverbs = '(?:(?:has|have|had|strongly|flatly|again|repeatedly|categorically|later|also) ){0,3}';
/** "X denied that …", "X has rejected reports that …", and with the denial behind. */
const denying: readonly RegExp[] = [
  new RegExp(`^(?<speaker>${who}) ${adverbs}(?:${denials}) that (?<content>.+)$`, 'u'),
  new RegExp(
    `^(?<content>.+?), (?:an? )(?:claim|report|allegation|accusation|charge)(?: that| which)? (?<speaker>${who}) ${adverbs}(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed)[.!]?$`,
    'u',
  ),
];

const severalSources =
  /\b(?:multiple|several|many|various|numerous|different|independent|two|three|four|five|a number of|dozens of)\s+(?:\p{L}+\s+){0,2}(?:sources|reports|outlets|witnesses|officials|accounts|media|newspapers|agencies|groups|people)\b|^(?:reports|sources|media reports|news reports|local media|witnesses)\b|\bwidely reported\b/iu;

/** Takes a sentence apart into what is said and who says it. */
export function attributedIn(sentence: string): Attributed {
  const groupsOf = (pattern: RegExp): readonly Record<string, string>[] => {
    const groups = pattern.exec(sentence)?.groups;
    return groups === undefined ? [] : [groups];
  };
  const [denied] = denying.flatMap(groupsOf);
  const found = denied ?? patterns.flatMap(groupsOf)[0];
  const speaker = found?.speaker?.trim();
  const content = found?.content?.trim() ?? sentence;
  const several = severalSources.test(speaker ?? sentence);
  // Who says it may be said at length: "said" stands in the sentence itself then.
  return { content, ...(speaker === undefined ? {} : { speaker }), several, denied: denied !== undefined };
}
