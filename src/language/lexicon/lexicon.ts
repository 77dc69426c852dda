import { readFileSync } from 'node:fs';
import { framesFile } from '../../config/config.js';
import type { Role } from '../../domain/vocabulary.js';
import { packageRoot } from '../../packageRoot.js';
import { type Frame, readFrames } from './frames.js';
import { bothNumbers, conjugated, isIrregularPast, verbBasesOf, verbForms } from './inflections.js';

/** Which roles the grammatical places of a construction may fill. */
type SlotRoles = Readonly<Record<string, readonly Role[]>>;

/** A verb or a noun as a sense of a family: what its grammatical places mean. */
export interface Sense {
  readonly family: string;
  readonly isNoun: boolean;
  /** The words after the first: "back" of "push back". */
  readonly rest: readonly string[];
  readonly base: string;
  readonly slots: SlotRoles;
  readonly isTurned: boolean;
  readonly intransitive: boolean;
  readonly noObject: boolean;
  readonly symmetric: boolean;
  readonly owner: 'object' | undefined;
  /** Words that a claim must have too: an air strike is from the air. */
  readonly requires: readonly string[];
  /** What form of the verb the first word is. */
  readonly forms: ReadonlySet<'base' | 'third' | 'past' | 'participle' | 'gerund' | 'noun'>;
}

/** Roles that a verb of no family may give: to whom it is done is not known to be otherwise. */
const plainSlots: SlotRoles = {
  subject: ['ACTOR', 'CONTROLLER'],
  object: ['TARGET', 'PLACE', 'VICTIM', 'TOPIC', 'DESTINATION'],
  from: ['ORIGIN', 'TARGET', 'PLACE'],
  to: ['DESTINATION', 'TARGET', 'PLACE'],
};

/** What the words of predicates mean. */
export class Lexicon {
  readonly #senses = new Map<string, Sense[]>();
  readonly #kinds = new Map<string, ReadonlySet<string>>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #derived: ReadonlyMap<string, readonly string[]>;
  readonly frames: readonly Frame[];

  constructor(frames: readonly Frame[], derived: ReadonlyMap<string, readonly string[]>) {
    this.frames = frames;
    this.#derived = derived;
    for (const frame of frames) this.#add(frame);
    for (const { family } of frames) {
      const below = frames.filter(({ kindOf }) => kindOf === family).map((one) => one.family);
      this.#kinds.set(family, new Set([family, ...below]));
    }
  }

  #add(frame: Frame): void {
    const forms: string[] = [];
    const ways = [
      { verbs: frame.verbs, nouns: frame.nouns, roles: frame.roles, isTurned: false },
      ...frame.turned.map((one) => ({ ...one, isTurned: true })),
    ];
    for (const way of ways) {
      const common = {
        family: frame.family,
        slots: way.roles as SlotRoles,
        isTurned: way.isTurned,
        intransitive: frame.intransitive || (way.isTurned && way.roles.object === undefined),
        noObject: frame.noObject,
        symmetric: frame.symmetric,
        owner: frame.owner,
      };
      for (const verb of way.verbs) {
        const [first = '', ...rest] = verb.split(' ');
        const own = first === 'be' ? undefined : verbForms(first);
        if (own === undefined) {
          this.#put(rest[0] ?? '', {
            ...common,
            isNoun: false,
            base: verb,
            rest: rest.slice(1),
            requires: [],
            forms: new Set(['gerund']),
          });
          continue;
        }
        const byForm = new Map<string, Set<'base' | 'third' | 'past' | 'participle' | 'gerund'>>();
        const note = (form: string, kind: 'base' | 'third' | 'past' | 'participle' | 'gerund') =>
          byForm.set(form, (byForm.get(form) ?? new Set()).add(kind));
        note(own.base, 'base');
        note(own.third, 'third');
        for (const form of own.past) note(form, 'past');
        for (const form of own.participle) note(form, 'participle');
        for (const form of own.gerund) note(form, 'gerund');
        for (const [form, kinds] of byForm) {
          this.#put(form, { ...common, isNoun: false, base: verb, rest, requires: [], forms: kinds });
          forms.push([form, ...rest].join(' '));
        }
      }
      for (const entry of way.nouns) {
        const { noun, with: requires = [] } = typeof entry === 'string' ? { noun: entry } : entry;
        for (const form of nounForms(noun)) {
          const [first = '', ...rest] = form.split(' ');
          this.#put(first, { ...common, isNoun: true, base: noun, rest, requires, forms: new Set(['noun']) });
          forms.push(form);
        }
      }
    }
    this.#forms.set(frame.family, [...new Set([...(this.#forms.get(frame.family) ?? []), ...forms])]);
  }

  #put(first: string, sense: Sense): void {
    this.#senses.set(first, [...(this.#senses.get(first) ?? []), sense]);
  }

  /** The senses that begin with a word. */
  sensesOf(word: string): readonly Sense[] {
    return this.#senses.get(word) ?? [];
  }

  /** The verb that a word of no family may be a form of or a noun from, as a family of its own. */
  plainSenses(word: string): readonly Sense[] {
    if (word.length < 3 || !/^[a-z-]+$/.test(word)) return [];
    const common = {
      isTurned: false,
      intransitive: false,
      noObject: false,
      symmetric: false,
      owner: undefined,
      requires: [],
      rest: [],
    };
    const bases = verbBasesOf(word).filter(
      (base) => base !== word || byEnding.has(word) || !(/(?<!e)ed$/.test(word) || isIrregularPast(word)),
    );
    const verbs = bases.map((base): Sense => {
      const own = verbForms(base);
      const kinds = new Set<'base' | 'third' | 'past' | 'participle' | 'gerund'>();
      if (word === own.base) kinds.add('base');
      if (word === own.third) kinds.add('third');
      if (own.past.includes(word)) kinds.add('past');
      if (own.participle.includes(word)) kinds.add('participle');
      if (own.gerund.includes(word)) kinds.add('gerund');
      return { ...common, family: plainFamily(base), isNoun: false, base, slots: plainSlots, forms: kinds };
    });
    // "The hack" and "the hacking" name what the verb says, whether or not a dictionary derives them.
    const isName = ({ forms }: Sense) => forms.has('base') || forms.has('third') || forms.has('gerund');
    const named = verbs.filter(isName).map(({ base }) => base);
    const nouns = [...new Set([...this.verbsOf(word), ...named])].map(
      (base): Sense => ({
        ...common,
        family: plainFamily(base),
        isNoun: true,
        base,
        slots: { ...plainSlots, of: [...(plainSlots.object ?? []), ...(plainSlots.subject ?? [])] },
        forms: new Set(['noun'] as const),
      }),
    );
    return [...verbs.filter(({ forms }) => forms.size > 0), ...nouns];
  }

  /** The verbs that a noun is derived from: resignation, resign. */
  verbsOf(noun: string): readonly string[] {
    return [...new Set(bothNumbers(noun).flatMap((form) => this.#derived.get(form) ?? []))];
  }

  /** A family with those that are of its kind. */
  kindsOf(family: string): ReadonlySet<string> {
    return this.#kinds.get(family) ?? new Set([family]);
  }

  /** Every form of the verbs and nouns of a family and of those of its kind: what predicates may be called. */
  formsOf(family: string): readonly string[] {
    if (isPlain(family)) return conjugated(family.slice(plainMark.length));
    return [...new Set([...this.kindsOf(family)].flatMap((one) => this.#forms.get(one) ?? []))];
  }
}

/** Verbs whose base ends as a past does. */
const byEnding: ReadonlySet<string> = new Set(['shed', 'wed', 'embed', 'shred']);

const plainMark = '=';

function plainFamily(base: string): string {
  return `${plainMark}${base}`;
}

export function isPlain(family: string): boolean {
  return family.startsWith(plainMark);
}

/** Both numbers; the first word of a noun that goes on with "of", else its last. */
function nounForms(noun: string): readonly string[] {
  const words = noun.split(' ');
  const at = words.findIndex((word) => word === 'of' || word === 'over') - 1;
  const head = at < 0 ? words.length - 1 : at;
  return bothNumbers(words[head] ?? '').map((form) =>
    words.map((word, index) => (index === head ? form : word)).join(' '),
  );
}

let shared: Lexicon | undefined;

/** The lexicon of this process. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(readFrames(framesFile()), readDerivations());
  return shared;
}

/** `noun verb verb` a line: what WordNet derives nouns from. */
function readDerivations(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('src/language/frames/derivations.txt', packageRoot), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(' ')).map(([noun = '', ...verbs]) => [noun, verbs]));
}
