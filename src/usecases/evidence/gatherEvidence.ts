import { kindOfId, parseId } from '../../domain/records/ids.js';
import { fewStarts, fewSteps } from '../../graph/reading/closure.js';
import { type Open, readEvidenceStep, type Wanted } from '../../graph/reading/evidence.js';
import { asKeys, type Reading } from '../../graph/reading/reading.js';
import type { FoundEvidence } from './found.js';

/**
 * Reads the evidence of claims in batches: one round trip for direct references and one more for each further step. After a few
 * steps, everything reachable from some of the open ends is read in one step, so that long chains need few round trips. The
 * depth is not limited. Claims that may have become equal through merges are read with each other.
 * @returns whether anything was read that was not known before
 */
export async function gatherEvidence(
  reading: Reading,
  found: FoundEvidence,
  claims: readonly string[],
  wanted: Wanted,
): Promise<boolean> {
  const more = await gather(reading, found, claims, wanted);
  const { entities, contents } = found.merged(claims);
  if (entities.length === 0) return more;
  const { ids } = await reading.step('queries/steps/equal-claims', { entities, contents: asKeys(contents) });
  return (await gather(reading, found, [...new Set([...claims, ...(ids as readonly string[])])], wanted)) || more;
}

async function gather(
  reading: Reading,
  found: FoundEvidence,
  claims: readonly string[],
  wanted: Wanted,
): Promise<boolean> {
  let open = found.open(claims);
  let round = 0;
  for (; Object.values(open).some((ids) => ids.length > 0); round += 1) {
    const asked: Open =
      round < fewSteps
        ? open
        : withBeyond(
            open,
            (await beyond(reading, open)).filter((id) => !found.has(id)),
          );
    found.take(asked, await readEvidenceStep(reading, asked, wanted));
    open = found.open(claims);
  }
  return round > 0;
}

function beyond(reading: Reading, { attributions, documents, ends }: Open): Promise<readonly string[]> {
  const starts = [attributions, documents, ends].flatMap((ids) => ids.slice(0, fewStarts));
  return starts.length === 0 ? Promise.resolve([]) : reading.reach('queries/closure/evidence', starts);
}

function withBeyond(open: Open, reached: readonly string[]): Open {
  const of = (...kinds: readonly string[]) => reached.filter((id) => kinds.includes(kindOfId(parseId(id))));
  const united = (ids: readonly string[], more: readonly string[]) => [...new Set([...ids, ...more])];
  return {
    ...open,
    attributions: united(open.attributions, of('attribution')),
    documents: united(open.documents, of('document')),
    ends: united(open.ends, of('entity', 'source')),
  };
}
