import { InvalidInput, NotFound } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import type { QueryResemblesArgs, View } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import { pageSize } from '../../graph/select/pageSize.js';
import { hiddenFields, type ResponseMap, type Selection } from '../../graph/shape/selection.js';
import { differsInWords } from '../../language/match/differs.js';
import type { Match } from '../../language/match/matching.js';
import { longestQuestion } from '../../language/words.js';
import { project } from '../project/project.js';
import { RootField } from '../rootField/rootField.js';
import { readText } from './readText.js';

/** Claims that a text, or the text of a claim, resembles. @throws InvalidInput unless exactly one is given; NotFound */
export async function resembles(
  engine: Engine,
  { text, claim, first }: QueryResemblesArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  if ((text === null || text === undefined) === (claim === null || claim === undefined)) {
    throw new InvalidInput('resembles needs exactly one of text and claim');
  }
  const field = new RootField(engine, view);
  const said = text ?? (await textOfClaim(field, String(claim)));
  const { matches, nearest } = await readText(field, said, view);
  const all = [...matches, ...nearest].filter((match) => match.claim.id !== claim).slice(0, pageSize(first));
  return field.complete(all.map((match) => project('Resemblance', resemblanceOf(match), selection)));
}

async function textOfClaim(field: RootField, id: string): Promise<string> {
  const args = { ids: [parseId(id, 'claim')] };
  const { value } = await field.ask<readonly ResponseMap[]>(rootQueries.nodes(args, { Claim: hiddenFields('text') }));
  const [row] = value;
  if (row === undefined) throw new NotFound(`claim ${id} does not exist`);
  return String(row[' text']).slice(0, longestQuestion);
}

function resemblanceOf(match: Match): object {
  const { claim, how = 'PARTIAL' } = match;
  return {
    claim: claim.id,
    event: claim.events[0] ?? null,
    how,
    differs: how === 'PARTIAL' ? differsInWords(match) : null,
  };
}
