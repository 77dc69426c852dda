import { InvalidInput, NotFound } from '../model/errors.js';
import { parseId } from '../model/ids.js';
import type { Evidence } from '../provenance/evidence.js';
import { type Voice, type Voices, voices } from '../provenance/voices.js';
import type { Engine } from '../store/engine.js';
import { ask } from '../store/read/ask.js';
import { bindClaimRoot, bindIds } from '../store/read/bindings.js';
import type { Question } from '../store/read/compose.js';
import {
  fieldsOf,
  type Keyed,
  keyed,
  type SelectedField,
  type Selection,
  selectionsOf,
} from '../store/read/selection.js';
import type { View } from '../store/read/view.js';

/** What may be asked about: exactly one of these. */
export interface Selector {
  readonly claim?: string | null;
  readonly event?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly text?: string | null;
}

const mostClaims = 200;
const noArgs = {};
// A space keeps what reasoning needs apart from what a client may call its fields.
const own = [
  'id',
  'claim',
  'source',
  'stance',
  'certainty',
  'coding',
  'mode',
  'admitted',
  'relays',
  'bases',
  'about',
  'sort',
] as const;
const hidden = (name: string): SelectedField => ({ key: ` ${name}`, name, args: noArgs });

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
  const asked = new Asked(selection);
  const answer = await ask<readonly Keyed[]>(engine, claimsOf(selector, asked.ofClaims()), view);
  if (selector.claim && answer.value.length === 0) {
    throw new NotFound(
      `there is no claim ${selector.claim}${view?.recordedAt ? ` as of ${view.recordedAt}` : ''}: search finds claims by their words`,
    );
  }
  return asked.reporting(answer.value);
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

/** What is selected of a Reporting, as one selection of claims with their evidence, and back again. */
class Asked {
  private readonly fields: readonly SelectedField[];
  /** The same selection of an attribution or a source at several depths of the tree is read once. */
  private readonly shared = new Map<string, SelectedField>();

  constructor(selection: Selection) {
    this.fields = fieldsOf(selection, 'Reporting');
    for (const name of ['origins', 'denials', 'doubts', 'declined']) {
      for (const voice of selectionsOf(this.fields, name)) this.gather(voice);
    }
  }

  private gather(voice: Selection): void {
    for (const field of fieldsOf(voice, 'Voice')) {
      if (field.name === 'source' || field.name === 'attribution') this.share(field);
      else if (field.selection !== undefined) this.gather(field.selection);
    }
  }

  private share(field: SelectedField): SelectedField {
    const what = JSON.stringify([field.name, field.selection]);
    const known = this.shared.get(what);
    if (known !== undefined) return known;
    const name = field.name === 'source' ? 'speaker' : field.name;
    const made = {
      key: `v${this.shared.size}`,
      name,
      args: noArgs,
      ...(field.selection ? { selection: field.selection } : {}),
    };
    this.shared.set(what, made);
    return made;
  }

  ofClaims(): Selection {
    const evidence = { Evidence: [...own.map(hidden), ...this.shared.values()] };
    const shown = this.fields.flatMap((field) =>
      field.name === 'claims'
        ? fieldsOf(field.selection, 'Claim').map((inner) => ({ ...inner, key: `${field.key} ${inner.key}` }))
        : [],
    );
    return {
      Claim: [...shown, hidden('id'), { key: ' evidence', name: 'evidence', args: noArgs, selection: evidence }],
    };
  }

  reporting(claims: readonly Keyed[]): Keyed {
    const rows = claims.flatMap((claim) => claim[' evidence'] as readonly Keyed[]);
    const byId = new Map(rows.map((row) => [String(row[' id']), row]));
    const heard = voices(rows.map(evidenceOf), new Set(claims.map((claim) => String(claim[' id']))));
    return keyed(
      'Reporting',
      this.fields.map((field) => [field.key, this.member(field, claims, heard, byId)]),
    );
  }

  private member(
    field: SelectedField,
    claims: readonly Keyed[],
    heard: Voices,
    rows: ReadonlyMap<string, Keyed>,
  ): unknown {
    switch (field.name) {
      case 'claims':
        return claims.map((claim) =>
          keyed(
            'Claim',
            fieldsOf(field.selection, 'Claim').map((inner) => [inner.key, claim[`${field.key} ${inner.key}`]]),
          ),
        );
      case 'origins':
      case 'denials':
      case 'doubts':
      case 'declined':
        return heard[field.name].map((voice) => this.voice(voice, field.selection, rows));
      default:
        return 'Reporting';
    }
  }

  private voice(voice: Voice, selection: Selection | undefined, rows: ReadonlyMap<string, Keyed>): Keyed {
    const members = fieldsOf(selection, 'Voice').map((field): readonly [string, unknown] => {
      if (field.name === 'source' || field.name === 'attribution')
        return [field.key, rows.get(voice.attribution)?.[this.share(field).key]];
      if (field.name === 'relayedBy' || field.name === 'basedOn') {
        return [field.key, voice[field.name]().map((other) => this.voice(other, field.selection, rows))];
      }
      return [field.key, 'Voice'];
    });
    return keyed('Voice', members);
  }
}

function evidenceOf(row: Keyed): Evidence {
  return Object.fromEntries(own.map((name) => [name, row[` ${name}`]])) as unknown as Evidence;
}
