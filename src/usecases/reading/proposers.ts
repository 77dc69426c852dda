import { readConfig } from '../../config/config.js';
import { wholeName } from '../../domain/text/searchTokens.js';
import { namesOf } from '../../language/names/named.js';
import type { Known } from '../../language/read/read.js';
import { proposeWithModel } from '../../reading/model/proposeWithModel.js';
import type { Proposal, TextToRead } from '../../reading/proposal.js';
import { proposeByRules } from '../../reading/rules/proposeByRules.js';
import { languageNote } from '../../reading/rules/text/language.js';

/** What a proposer found, and what it left out, in words. */
export interface ReadByProposer {
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly string[];
}

/** Finds in a text who says what. It knows of the graph only the names that it is given. */
export type Proposer = (text: TextToRead, known: Known) => Promise<ReadByProposer>;

/** The rules for English, which are always there. */
const byRules: Proposer = async (text, { names }) => {
  const note = languageNote(text.text);
  return { proposals: proposeByRules(text, names), leftOut: note === undefined ? [] : [note] };
};

/** A language model, if one is configured. */
const byModel: Proposer = async (text, { names }) => {
  const { model } = readConfig();
  if (model === undefined) return { proposals: [], leftOut: [] };
  const candidatesOf = (name: string) =>
    names.filter((thing) => namesOf(thing).some((own) => wholeName(own) === wholeName(name))).map(({ id }) => id);
  const { proposals, refusals, warnings } = await proposeWithModel(text, model, { candidatesOf });
  return { proposals, leftOut: [...warnings, ...refusals.map(({ reason }) => `model: ${reason}`)] };
};

/** All that read a text, in this order: of several that find the same, the first counts. */
export const proposers: readonly Proposer[] = [byRules, byModel];
