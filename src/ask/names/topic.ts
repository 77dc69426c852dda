import type { ClaimFilter } from '../../domain/schema/generated.js';
import { differsInWords } from '../../language/match/differs.js';
import type { Match } from '../../language/match/matching.js';
import type { Mention, Named } from '../../language/names/named.js';
import type { Proposition } from '../../language/read/proposition.js';
import { tooMany } from '../../usecases/understanding/tooMany.js';
import { sentence, unended } from '../sentences.js';

/** What a question is about, as conditions on claims. */
export interface Topic {
  readonly filter: ClaimFilter;
  /** The ids of the claims that it finds, in no view; absent if they are not all known. */
  readonly ids?: readonly string[];
  /** For the reading: `claims that the actor Syrian rebels seized the place Al-Tanf crossing`. */
  readonly said: string;
  readonly proposition: Proposition | undefined;
  readonly mentions: readonly Mention[];
  readonly event: Named | undefined;
  /** The claims that say it, as far as they were compared. */
  readonly matches: readonly Match[];
  /** If there are none, those that are nearest. */
  readonly nearest: readonly Match[];
  /** More claims may say it than were compared. */
  readonly tooMany?: true;
  /** The claims were picked by their figures, which are the answer. */
  readonly byFigure?: true;
  /** What is to be said beside the answer: how the claims were picked. */
  readonly remarks?: readonly string[];
}

/** The most claims that are told as near. */
const maxNearest = 3;

/** What meets no condition. */
export const everything: Topic = {
  filter: {},
  said: 'all claims',
  proposition: undefined,
  mentions: [],
  event: undefined,
  matches: [],
  nearest: [],
};

/** The answer where no claim meets the conditions: what is nearest, and how it differs. */
export function noClaim({ topic }: { readonly topic: Topic }): readonly string[] {
  if (topic.tooMany) return [tooMany];
  const none =
    topic.proposition === undefined
      ? 'No claim is about that, in this view of the graph.'
      : 'No claim in this view of the graph says that.';
  const near = topic.nearest
    .slice(0, maxNearest)
    .map((match) => sentence(`Nearest: ${differsInWords(match)}: ${unended(match.claim.text)}`));
  return [none, ...near];
}
