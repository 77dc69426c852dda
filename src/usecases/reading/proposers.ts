import type { ModelConfig } from '../../config/config.js';
import { WhosaidError } from '../../domain/errors.js';
import { wholeName } from '../../domain/text/search/wholeNames.js';
import { namesOf } from '../../language/names/named.js';
import type { Known } from '../../language/read/read.js';
import type { Learned } from '../../reading/learned/learn.js';
import { proposeByLearned, whereSilent } from '../../reading/learned/proposeByLearned.js';
import { proposeWithModel } from '../../reading/model/proposeWithModel.js';
import type { Proposal, TextToRead } from '../../reading/proposal.js';
import { proposeByRules } from '../../reading/rules/proposeByRules.js';
import { languageNote } from '../../reading/rules/text/language.js';

/** What a proposer found, and what it left out, in words. */
export interface ReadByProposer {
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly string[];
}

/** Finds in a text who says what. It knows of the graph only the names that it is given, and what proposers found before it. */
export type Proposer = (text: TextToRead, known: Known, before: readonly Proposal[]) => Promise<ReadByProposer>;

/** Who reads texts beside the rules. */
interface ProposerSettings {
  /** A language model; undefined: none. */
  readonly model: ModelConfig | undefined;
  /** What `whosaid learn` learnt; undefined: nothing yet. It may change while a server runs. @throws WhosaidError if it is not readable */
  readonly learned: () => Learned | undefined;
}

/** The rules for English, which are always there. */
const byRules: Proposer = async (text, { names }) => {
  const note = languageNote(text.text);
  const leftOut = note === undefined ? [] : [note];
  const proposals = proposeByRules(text, names, (why) => leftOut.push(`rules: ${why}`));
  return { proposals, leftOut };
};

/** What was learnt from reviewed texts, where the rules find nothing; on texts like these, both were better than the rules. */
function byLearned(learned: ProposerSettings['learned']): Proposer {
  return async (text, { names }, before) => {
    try {
      const own = learned();
      if (own?.beatsRules !== true) return { proposals: [], leftOut: [] };
      return { proposals: whereSilent(proposeByLearned(text, own.tagger, names), before), leftOut: [] };
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error;
      return { proposals: [], leftOut: [`learned: ${error.message}`] };
    }
  };
}

/** A language model. */
function byModel(model: ModelConfig): Proposer {
  return async (text, { names }) => {
    const candidatesOf = (name: string) =>
      names.filter((thing) => namesOf(thing).some((own) => wholeName(own) === wholeName(name))).map(({ id }) => id);
    const { proposals, refusals, warnings } = await proposeWithModel(text, model, { candidatesOf });
    return { proposals, leftOut: [...warnings, ...refusals.map(({ reason }) => `model: ${reason}`)] };
  };
}

/** All that read a text, in this order: of several that find the same, the first counts. */
export function proposersOf({ model, learned }: ProposerSettings): readonly Proposer[] {
  return [byRules, byLearned(learned), ...(model === undefined ? [] : [byModel(model)])];
}

/** The rules alone. */
export const plainProposers: readonly Proposer[] = [byRules];
