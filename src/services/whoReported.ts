import { InvalidInput, NotFound } from '../model/errors.js';
import { parseId } from '../model/ids.js';
import type { Corroboration } from '../provenance/corroboration.js';
import { versionsOf } from '../provenance/versions.js';
import type { Engine } from '../store/engine.js';
import { bindClaimRoot, bindIds } from '../store/read/bindings.js';
import type { Question } from '../store/read/compose.js';
import { fieldsOf, type Keyed, type Selection } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import { answer } from './answer.js';
import { corroborate, evidenceOf } from './reasoning/corroborate.js';
import { type Dossier, readDossier } from './reasoning/dossier.js';
import { claimWithDossier } from './reasoning/dossierFields.js';
import { References } from './reasoning/references.js';
import { shown } from './reasoning/shown.js';
import { shownCorroboration } from './reasoning/shownCorroboration.js';
import { shownVoices } from './reasoning/shownVoices.js';
import { writeReceipt } from './receipt/receipt.js';
import { type Asked, receiptOf } from './receipt/receiptOf.js';

/** What may be asked about: exactly one of these. */
export interface Selector {
  readonly claim?: string | null;
  readonly event?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly text?: string | null;
}

const mostClaims = 200;

/** The fields that need to know which sources are one voice. */
const weighed: ReadonlySet<string> = new Set(['corroboration', 'versions', 'receipt']);

/**
 * Who reported a claim, an event, the claims of a filter or of words: voices as trees, origins first, and beside them who
 * denied, doubted or declined. One round trip, whatever is selected.
 * @throws InvalidInput unless exactly one selector is given; NotFound for a claim the graph has not
 */
export async function whoReported(
  engine: Engine,
  selector: Selector,
  selection: Selection,
  view?: View | null,
): Promise<Keyed> {
  const references = new References().gather(selection);
  const voices = fieldsOf(selection, 'Reporting').some(({ name }) => weighed.has(name));
  const { dossiers, answered } = await readReporting(engine, selector, view, { references, voices });
  const asked = { question: questionOf(selector), view, ...answered };
  return shown('Reporting', reportingOf(dossiers, asked), selection, references);
}

/** The dossiers of the claims that are asked about, and when they were read. @throws as `whoReported` */
export async function readReporting(
  engine: Engine,
  selector: Selector,
  view: View | null | undefined,
  { references, voices }: { readonly references: References; readonly voices: boolean },
): Promise<{ readonly dossiers: readonly Dossier[]; readonly answered: Pick<Asked, 'seq' | 'head' | 'at'> }> {
  const wanted = claimWithDossier(references, { voices });
  const { value, ...answered } = await answer<readonly Keyed[]>(engine, claimsOf(selector, wanted), view);
  if (selector.claim && value.length === 0) {
    throw new NotFound(
      `there is no claim ${selector.claim}${view?.recordedAt ? ` as of ${view.recordedAt}` : ''}: search finds claims by their words`,
    );
  }
  return { dossiers: value.map((claim) => readDossier(claim[' dossier'] as Keyed, references)), answered };
}

function questionOf({ claim, event, filter, text }: Selector): Asked['question'] {
  return { claim, event, filter, text };
}

function claimsOf(selector: Selector, selection: Selection): Question {
  const { claim, event, filter, text } = selector;
  const given = [claim, event, filter, text].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) {
    throw new InvalidInput(
      `whoReported needs exactly one of claim, event, filter and text; ${given.length === 0 ? 'none' : given.length} were given`,
    );
  }
  const shared = {
    kind: 'list',
    to: 'Claim',
    selection,
    sort: ['n_.sortDesc DESC', 'n_.id'],
    most: mostClaims,
  } as const;
  // A claim that is named answers also when the view admits nothing of it: then nobody reported it.
  if (claim) {
    const args = { ids: [parseId(claim, 'claim')] };
    return { ...shared, file: 'read/nodes', args, binding: bindIds(args) };
  }
  const args = { filter: event ? { event } : text ? { text } : filter };
  return { ...shared, file: 'read/claims', args, binding: bindClaimRoot(args) };
}

/** A Reporting by the names of the API. What is costly is only computed where it is asked for. */
function reportingOf(dossiers: readonly Dossier[], asked: Asked): object {
  const claims = dossiers.map(({ facts }) => facts.id);
  return {
    claims,
    ...shownVoices(evidenceOf(dossiers), new Set(claims)),
    corroboration: () => shownCorroboration(corroborate(dossiers)),
    versions: () => shownVersions(dossiers),
    receipt: () => writeReceipt(receiptOf(asked, dossiers)),
  };
}

/** The accounts side by side, best corroborated first. */
function shownVersions(dossiers: readonly Dossier[]): readonly object[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.facts.id, dossier]));
  return versionsOf(dossiers.map(({ facts }) => facts))
    .map((claims) => ({ claims, corroboration: corroborate(claims.flatMap((id) => byId.get(id) ?? [])) }))
    .sort(bestFirst)
    .map(({ claims, corroboration }) => ({ claims, corroboration: shownCorroboration(corroboration) }));
}

function bestFirst(a: { readonly corroboration: Corroboration }, b: { readonly corroboration: Corroboration }): number {
  return b.corroboration.atLeast - a.corroboration.atLeast || b.corroboration.atMost - a.corroboration.atMost;
}
