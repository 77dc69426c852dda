import { parseId } from '../domain/records/ids.js';
import type { QueryProvenanceArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindId } from '../graph/shape/fieldArguments.js';
import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../graph/shape/selection.js';
import { byProperty } from '../graph/shape/shape.js';
import { type AttributionFacts, earliestFirst } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { jointEvidence } from './evidence/corroborate.js';
import { outermostIn, restingPlaces } from './evidence/lineage.js';
import { longLists } from './project/longLists.js';
import { project } from './project/project.js';
import { projectVoices } from './project/projectVoices.js';
import { RootField } from './rootField/rootField.js';

const maxLikely = 20;
/** How many earlier attributions of a document are read. */
const maxEarlier = 1_000;
/** How many claims of a document are read. */
const maxClaims = 500;

/**
 * The statements of a document in text order, each traced to its origin; for statements in the publisher's own voice, the
 * earlier attributions that are likely origins.
 * @throws InvalidInput if the id is not that of a document; NotFound
 */
export async function documentProvenance(
  engine: Engine,
  args: QueryProvenanceArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const id = parseId(args.document, 'document');
  const field = new RootField(engine, view);
  const { value: document } = await field.ask<ResponseMap>(questionOf(id, args));
  const tells = (document[' tells'] as readonly ResponseMap[]).map((claim) => String(claim[' id']));
  const claims = tells.slice(0, maxClaims);
  const of = tells.length === claims.length ? claims.length : await countTells(field, id, args);
  const evidenceByClaim = await field.claimEvidence(claims);
  const earlier = document[' earlier'] as readonly ResponseMap[];
  const sayings = sayingsOf(id, evidenceByClaim, earlier);
  const provenance = { document: id, sayings, complete: claims.length === of, read: claims.length, of };
  return field.complete(project('DocumentProvenance', provenance, selection));
}

/** How many claims a document makes, if there are more than are read. */
async function countTells(field: RootField, id: string, args: Question['args']): Promise<number> {
  const counted: SelectedField = {
    key: ' tellsPage',
    name: 'tellsPage',
    args: { first: 0 },
    selection: { ClaimConnection: hiddenFields('totalCount') },
  };
  const { value } = await field.ask<ResponseMap>({ ...questionOf(id, args), selection: { Document: [counted] } });
  return Number((value[' tellsPage'] as ResponseMap)[' totalCount']);
}

function questionOf(id: string, args: Question['args']): Question {
  const edge = (name: string, selection: Selection): SelectedField => ({ key: ` ${name}`, name, args: {}, selection });
  return {
    file: 'queries/document',
    kind: 'one',
    to: 'Document',
    binding: bindId({ id }),
    args,
    selection: {
      Document: [
        edge('tells', { Claim: hiddenFields('id') }),
        edge('earlier', { Earlier: hiddenFields('id claim same') }),
      ],
    },
    sort: [byProperty('id')],
    named: [id],
  };
}

function sayingsOf(
  document: string,
  evidenceByClaim: readonly ClaimEvidence[],
  earlier: readonly ResponseMap[],
): readonly object[] {
  const last = Number.MAX_SAFE_INTEGER;
  return evidenceByClaim
    .flatMap((claimEvidence) => {
      const joint = jointEvidence([claimEvidence]);
      return outermostIn(document, claimEvidence).map((said) => ({
        claim: claimEvidence.facts.id,
        joint,
        said,
        place: claimEvidence.marks.get(said.id)?.start ?? last,
      }));
    })
    .sort((a, b) => a.place - b.place || earliestFirst(a.said, b.said))
    .map((found) => sayingOf(found, earlier));
}

interface FoundSaying {
  readonly claim: string;
  readonly joint: ReturnType<typeof jointEvidence>;
  readonly said: AttributionFacts;
}

function sayingOf({ claim, joint, said }: FoundSaying, earlier: readonly ResponseMap[]): object {
  const below = restingPlaces(joint.evidence, said.id);
  const unsourced = said.mode === 'NARRATIVE' && said.relays.length === 0 && said.bases.length === 0;
  const likely = unsourced ? earlier.slice(0, maxEarlier).filter((row) => row[' claim'] === claim) : [];
  return {
    claim,
    attribution: said.id,
    ...longLists({ origins: 'originCount', originSources: 'originSourceCount' }, () =>
      bothSides(projectVoices(below, new Set(joint.claims.map(({ id }) => id)))),
    ),
    unsourced,
    likelyOriginsComplete: !unsourced || (likely.length <= maxLikely && earlier.length <= maxEarlier),
    likelyOrigins: likely.slice(0, maxLikely).map((row) => ({ attribution: row[' id'], same: row[' same'] })),
  };
}

/** Who asserts, denies, doubts or declines to say something, in one list. */
function bothSides({ origins, denials, doubts, declined, ...sources }: ReturnType<typeof projectVoices>) {
  const { originSources, denialSources, doubtSources, declinedSources } = sources;
  return {
    origins: [...origins, ...denials, ...doubts, ...declined],
    originSources: [...new Set([...originSources, ...denialSources, ...doubtSources, ...declinedSources])],
  };
}
