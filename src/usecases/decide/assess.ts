import { parseId } from '../../domain/records/ids.js';
import type { Reliability } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import { type Decided, decide } from './decide.js';

/** A grade on the Admiralty scale: either the reliability of a source or the credibility of a claim. */
interface Grade {
  readonly subject: string;
  readonly reliability?: Reliability | undefined;
  readonly credibility?: number | undefined;
}

/** The author of a grade or review. The reason is optional. */
export interface Grader {
  readonly by: string;
  readonly reason?: string | undefined;
}

/** Grades a source or a claim. @throws InvalidInput; NotFound */
export async function assess(
  engine: Engine,
  { subject, reliability, credibility }: Grade,
  grader: Grader,
): Promise<Decided> {
  const id = parseId(subject, 'entity', 'source', 'claim');
  const grade = { ...(reliability ? { reliability } : {}), ...(credibility === undefined ? {} : { credibility }) };
  return decide(engine, 'ASSESS', grader, {
    record: (decided) => ({ assessment: { subject: id, ...grade, ...decided } }),
  });
}
