import { InvalidInput } from '../../domain/errors.js';
import type { QueryCheckTextArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import type { ResponseMap, Selection } from '../../graph/shape/selection.js';
import { type Attributed, attributedIn } from '../../language/attributed.js';
import { lexicon } from '../../language/lexicon/lexicon.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { differsInWords } from '../../language/match/differs.js';
import { idsOf } from '../../language/match/idsOf.js';
import { matchClaim } from '../../language/match/matchClaim.js';
import type { Match } from '../../language/match/matching.js';
import { readWords, type TextReading } from '../../language/read/read.js';
import { propositionInWords } from '../../language/read/said.js';
import { type Sentence, sentencesIn } from '../../language/sentences.js';
import { readTimes } from '../../language/times/readTimes.js';
import { wordsOf } from '../../language/words.js';
import { happeningsOf } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { project } from '../project/project.js';
import { projectHappening } from '../project/projectHappening.js';
import { RootField } from '../rootField/rootField.js';
import { momentOfView } from '../understanding/readText.js';
import { bestOfEach, namesToFind, nearestMatches, predicatesOf } from '../understanding/understand.js';
import { draftNames } from './draftNames.js';
import { flagsOf, summaryOf } from './flags.js';
import { readClaimsOfSentences } from './readClaimsOfSentences.js';

const longestDraft = 100_000;
const maxSentences = 500;

/** A sentence that says something that can be compared. */
interface ReadSentence {
  readonly sentence: Sentence;
  readonly attributed: Attributed;
  readonly reading: TextReading;
  /** What the words for who said it may mean. */
  readonly speakers: ReadonlySet<string>;
  /** What it names first: its claims are looked for from there. */
  readonly anchors: readonly string[];
  readonly predicates: readonly string[];
}

/**
 * Compares each sentence of a draft that says something with the claims of the graph. Nothing is written. A round trip for 500
 * stretches that may be names, one for predicates, one for all claims, and those for the evidence of the claims that were found.
 * @throws InvalidInput for a text that is empty or too long
 */
export async function checkDraft(
  engine: Engine,
  { text }: QueryCheckTextArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidInput('the draft is empty: it has no letter and no digit');
  if (text.length > longestDraft)
    throw new InvalidInput(
      `the draft is ${text.length} characters long; the maximum is ${longestDraft}: check it in parts`,
    );
  const field = new RootField(engine, view);
  const { sentences, count } = sentencesIn(text, maxSentences);
  const read = await readSentences(field, text, sentences, momentOfView(view));
  const found = await readClaimsOfSentences(field, read);
  const compared = read.map((one, index) => compare(one, found.claimsFor(index)));
  const ids = new Set(
    compared.flatMap(({ matches, otherFigures }) => [...matches, ...otherFigures].map(({ claim }) => claim.id)),
  );
  const evidence = new Map((await field.claimEvidence([...ids], { voices: true })).map((one) => [one.facts.id, one]));
  const checked = compared.map((one, index) => checkedSentence(one, evidence, found.isComplete(index)));
  const flagged = checked.some(({ flags }) => flags.length > 0);
  const wereCompared = new Set(read.map(({ sentence }) => sentence));
  const draft = {
    sentences: checked,
    notCompared: sentences.filter((sentence) => !wereCompared.has(sentence)),
    flagged,
    sentenceCount: count,
    complete: count === sentences.length,
  };
  return field.complete(project('DraftCheck', draft, selection));
}

async function readSentences(
  field: RootField,
  text: string,
  sentences: readonly Sentence[],
  now: Date,
): Promise<readonly ReadSentence[]> {
  const parts = sentences.map((sentence) => {
    const attributed = attributedIn(sentence.text);
    const { words, time } = readTimes(wordsOf(attributed.content), now);
    return { sentence, attributed, words, time };
  });
  const names = await draftNames(
    field,
    text,
    parts.map(({ sentence }) => wordsOf(sentence.text)),
  );
  return parts.flatMap(({ sentence, attributed, words, time }): readonly ReadSentence[] => {
    const known = names.in(words);
    const reading = readWords(words, known, time);
    const [first] = namesToFind(reading.propositions);
    if (first === undefined) return [];
    const spoken = attributed.speaker === undefined ? [] : wordsOf(attributed.speaker);
    const speakers = readWords(spoken, names.in(spoken)).mentions.flatMap((mention) => [...idsOf(mention)]);
    return [
      {
        sentence,
        attributed,
        reading,
        speakers: new Set(speakers),
        anchors: [...first].filter((id) => id.startsWith('ent_')).slice(0, 20),
        predicates: predicatesOf(reading, known),
      },
    ];
  });
}

interface ComparedSentence {
  readonly read: ReadSentence;
  readonly matches: readonly Match[];
  /** Claims that say it with another figure. */
  readonly otherFigures: readonly Match[];
  readonly nearest: readonly Match[];
}

function compare(read: ReadSentence, claims: readonly ComparedClaim[]): ComparedSentence {
  const lex = lexicon();
  const all = claims.flatMap((claim) => read.reading.propositions.map((one) => matchClaim(one, claim, lex)));
  const matches = bestOfEach(all.filter(({ how }) => how !== undefined && how !== 'PARTIAL'));
  const otherFigures = bestOfEach(
    all.filter(({ differences }) => differences.length > 0 && differences.every(({ kind }) => kind === 'FIGURE')),
  );
  return { read, matches, otherFigures, nearest: matches.length > 0 ? [] : nearestMatches(all) };
}

/** What is told of a sentence. */
function checkedSentence(
  { read, matches, otherFigures, nearest }: ComparedSentence,
  evidence: ReadonlyMap<string, ClaimEvidence>,
  complete: boolean,
) {
  const { sentence, attributed, reading, speakers } = read;
  const [best] = [...matches, ...otherFigures, ...nearest];
  const proposition = best?.proposition ?? reading.propositions[0];
  const own = (list: readonly Match[]) => list.flatMap(({ claim }) => evidence.get(claim.id) ?? []);
  const found = own(matches);
  const happenings = happeningsOf(
    found.map(({ facts }) => facts),
    null,
  ).map((happening) => ({ happening, own: found.filter(({ facts }) => happening.claims.includes(facts.id)) }));
  const near = nearest.map((match) => ({
    claim: match.claim.id,
    differs: differsInWords(match),
    text: match.claim.text,
  }));
  const judged = {
    happenings: happenings.map((one) => one.own),
    figures: otherFigures.map(({ claim }) => claim),
    near,
    several: attributed.several,
    isDenial: attributed.denied,
    speakers,
    complete,
  };
  const flags = flagsOf(judged);
  return {
    ...sentence,
    reading: proposition === undefined ? '' : `Claims ${propositionInWords(proposition)}.`,
    found: found.length > 0,
    complete,
    happenings: happenings.map((one) =>
      projectHappening(one.happening, one.own, { read: found.length, of: found.length }),
    ),
    nearest: near,
    flags,
    summary: summaryOf(judged, flags),
  };
}
