import { mentionKey } from '../../domain/records/identity.js';
import type { WireRecord } from '../../domain/records/records.js';
import { wholeName } from '../../domain/text/search/wholeNames.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import type { Named } from '../../language/names/named.js';
import type { TextMention } from '../../reading/proposal.js';
import type { ThingsByName } from './knownNames.js';

const kindOfType: Readonly<Record<string, EntityKind>> = {
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Actor: 'ACTOR',
  Place: 'PLACE',
  OtherEntity: 'OTHER',
};

/** The kind of an entity, by its type; undefined for what is none. */
export function kindOfNamed(type: string): EntityKind | undefined {
  return kindOfType[type];
}

/** Who can speak and act: proposers often cannot tell which of these somebody is. */
const acting: ReadonlySet<EntityKind> = new Set(['PERSON', 'ORGANISATION', 'ACTOR']);

/** The things of the graph that have exactly this name, and may be of this kind. */
export function thingsNamed(name: string, kind: EntityKind, byName: ThingsByName): readonly Named[] {
  return (byName.get(wholeName(name)) ?? []).filter(({ __typename }) => {
    const own = kindOfType[__typename];
    return own !== undefined && (own === kind || (acting.has(own) && acting.has(kind)));
  });
}

/** What a text mentions, as references of records, with the records of what the graph does not have. */
export class Mentions {
  readonly #records = new Map<string, WireRecord>();
  readonly #keys = new Map<string, string>();
  /** The keys of joint sources by the keys of their signers, which together would be too long for one. */
  readonly #joints = new Map<string, string>();
  readonly #unnamed: ReadonlyMap<string, string>;

  /**
   * @param textHash the text that new entities are known from
   * @param speakers every mention that may be an unnamed source, to number those that are called alike
   */
  constructor(
    private readonly textHash: string,
    private readonly byName: ThingsByName,
    private readonly document: string,
    speakers: readonly TextMention[],
  ) {
    this.#unnamed = unnamedLabels(speakers);
  }

  /** The records of new entities; those of new unnamed sources come after the document. */
  entities(): readonly WireRecord[] {
    return [...this.#records.values()].filter((record) => 'entity' in record);
  }

  unnamedSources(): readonly WireRecord[] {
    return [...this.#records.values()].filter((record) => 'source' in record);
  }

  /** Whoever has this name is meant from now on. An id may be its own name. */
  know(name: string, key: string): void {
    this.#keys.set(`actor ${wholeName(name)}`, key);
  }

  /** The key of an entity: the one of this name, if the graph has just one, else a new one. */
  entity(mention: TextMention): string {
    const { name, kind } = mention;
    const known = `${acting.has(kind) ? 'actor' : kind.toLowerCase()} ${wholeName(name)}`;
    const found = this.#keys.get(known);
    if (found !== undefined) return found;
    // "People" or "the area" is no name that another text could mean too.
    const mayBeKnown = mention.isNamed || mention.candidates.length > 0;
    const [only, ...others] = mayBeKnown ? thingsNamed(name, kind, this.byName) : [];
    const key = only !== undefined && others.length === 0 ? only.id : this.#newEntity(name, kind);
    this.#keys.set(known, key);
    return key;
  }

  /** The key of who speaks. What has no name is a source of this text alone. */
  speaker(mention: TextMention): string {
    if (mention.signers !== undefined) return this.#joint(mention.signers);
    if (mention.isNamed) return this.entity(acting.has(mention.kind) ? mention : { ...mention, kind: 'ACTOR' });
    const numbered = this.#unnamed.get(placeOf(mention));
    const name = numbered ?? mention.name;
    // Of those that were not numbered, the place tells which are meant.
    const label = numbered ?? `${name} at ${placeOf(mention)}`;
    const key = `unnamed ${label}`;
    this.#records.set(key, {
      source: { key, name, document: this.document, mention: label, sourceKind: 'UNSPECIFIED' },
    });
    return key;
  }

  /** The key of those who speak together; of one who is named twice, of that one. */
  #joint(mentions: readonly TextMention[]): string {
    const [first, ...others] = new Set(mentions.map((one) => this.speaker(one)));
    if (first === undefined || others.length === 0) return first ?? '';
    const signers = [first, ...others];
    const joined = signers.join(' ');
    const key = this.#joints.get(joined) ?? `joint ${this.#joints.size + 1}`;
    this.#joints.set(joined, key);
    this.#records.set(key, { source: { key, signers } });
    return key;
  }

  #newEntity(name: string, kind: EntityKind): string {
    const key = mentionKey(this.textHash, kind, name);
    this.#records.set(key, { entity: { key, kind, name } });
    return key;
  }
}

/** Two mentions are of one source if they refer back to the same words; else they may or may not be the same people. */
function placeOf({ antecedent, span }: TextMention): string {
  return String((antecedent ?? span).start);
}

/** "activists (1)" and "activists (2)" where a text has several of one name, in its order; else "activists". */
function unnamedLabels(speakers: readonly TextMention[]): ReadonlyMap<string, string> {
  const unnamed = speakers
    .filter(({ isNamed }) => !isNamed)
    .sort((one, other) => Number(placeOf(one)) - Number(placeOf(other)));
  const byName = new Map<string, Map<string, string>>();
  for (const mention of unnamed) {
    const places = byName.get(wholeName(mention.name)) ?? new Map<string, string>();
    if (!places.has(placeOf(mention))) places.set(placeOf(mention), mention.name);
    byName.set(wholeName(mention.name), places);
  }
  return new Map(
    [...byName.values()].flatMap((places) =>
      [...places].map(([place, name], index) => [place, places.size > 1 ? `${name} (${index + 1})` : name] as const),
    ),
  );
}
