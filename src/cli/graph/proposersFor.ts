import type { EngineChoice } from '../../engines/index.js';
import { type Proposer, proposersOf } from '../../usecases/reading/proposers.js';
import { learnedPath, readLearned } from '../files/learnedWeights.js';
import type { Cli } from '../terminal/cli.js';

/** Who reads the texts for a graph that this process opens: the rules, what was learnt, and a model if one is configured. */
export function proposersFor(cli: Cli, choice: EngineChoice): readonly Proposer[] {
  const path = learnedPath(choice);
  return proposersOf({ model: cli.config().model, learned: () => readLearned(path) });
}
