import { readFileSync } from 'node:fs';
import { framesFile } from '../../config/config.js';
import { packageRoot } from '../../packageRoot.js';
import { type Frame, readFrames } from './frames.js';
import { bothNumbers, conjugated, verbBasesOf, verbForms } from './inflections.js';
import { isPlain, plainBase, plainSenses } from './plainSenses.js';
import type { Sense, SlotRoles } from './sense.js';

/** What the words of predicates mean. */
export class Lexicon {
  readonly #senses = new Map<string, Sense[]>();
  readonly #kinds = new Map<string, ReadonlySet<string>>();
  readonly #forms = new Map<string, readonly string[]>();
  readonly #derived: ReadonlyMap<string, readonly string[]>;
  #verbs: ReadonlySet<string> | undefined;
  readonly frames: readonly Frame[];

  constructor(frames: readonly Frame[], derived: ReadonlyMap<string, readonly string[]>) {
    this.frames = frames;
    this.#derived = derived;
    for (const frame of frames) this.#add(frame);
    for (const { family } of frames) {
      const below = frames.filter(({ kindOf }) => kindOf.includes(family)).map((one) => one.family);
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
      for (const entry of way.verbs) {
        const { verb, with: requires = [] } = typeof entry === 'string' ? { verb: entry } : entry;
        const [first = '', ...rest] = verb.split(' ');
        const own = first === 'be' ? undefined : verbForms(first);
        if (own === undefined) {
          this.#put(rest[0] ?? '', {
            ...common,
            isNoun: false,
            base: verb,
            rest: rest.slice(1),
            requires,
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
          this.#put(form, { ...common, isNoun: false, base: verb, rest, requires, forms: kinds });
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
    return plainSenses(word, this.verbsOf(word));
  }

  /** The verbs that a noun is derived from: resignation, resign. */
  verbsOf(noun: string): readonly string[] {
    return [...new Set(bothNumbers(noun).flatMap((form) => this.#derived.get(form) ?? []))];
  }

  /** The first words of all forms of verbs and nouns of families. */
  get words(): readonly string[] {
    return [...this.#senses.keys()];
  }

  /** Whether it is known to be a word: a form of a family, or of a verb that nouns are derived from, or such a noun. */
  isWord(word: string): boolean {
    this.#verbs ??= new Set([...this.#derived.values()].flat());
    const verbs = this.#verbs;
    const isDerived = bothNumbers(word).some((form) => this.#derived.has(form));
    return this.#senses.has(word) || isDerived || verbBasesOf(word).some((base) => verbs.has(base));
  }

  /** A family with those that are of its kind. */
  kindsOf(family: string): ReadonlySet<string> {
    return this.#kinds.get(family) ?? new Set([family]);
  }

  /** How a family that ends what another brings about says so: as its first verb in the passive. */
  undoing(family: string): readonly Sense[] {
    return this.#done(this.#frameOf(family)?.undoneBy ?? [], 'participle');
  }

  /** How what begins a state says so: as its first verb in the past. */
  beginning(family: string): readonly Sense[] {
    return this.#done(this.#frameOf(family)?.begunBy ?? [], 'past');
  }

  #frameOf(family: string): Frame | undefined {
    return this.frames.find((one) => one.family === family);
  }

  #done(families: readonly string[], form: 'participle' | 'past'): readonly Sense[] {
    return families.flatMap((other) => {
      const [first = ''] = this.#frameOf(other)?.verbs ?? [];
      const verb = typeof first === 'string' ? first : first.verb;
      const isIt = (sense: Sense) => sense.family === other && sense.forms.has(form) && !sense.isTurned;
      return this.sensesOf(verbForms(verb)[form][0] ?? '')
        .filter(isIt)
        .slice(0, 1);
    });
  }

  /** Every form of the verbs and nouns of a family and of those of its kind: what predicates may be called. */
  formsOf(family: string): readonly string[] {
    if (isPlain(family)) return conjugated(plainBase(family));
    return [...new Set([...this.kindsOf(family)].flatMap((one) => this.#forms.get(one) ?? []))];
  }
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
let ofArticles: Lexicon | undefined;

/** The lexicon of this process. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(readFrames(framesFile()), readDerivations());
  return shared;
}

/** The same without the families that only questions and short texts are read by. */
export function lexiconOfArticles(): Lexicon {
  ofArticles ??= new Lexicon(
    lexicon().frames.filter(({ onlyAsked }) => !onlyAsked),
    readDerivations(),
  );
  return ofArticles;
}

/** `noun verb verb` a line: what WordNet derives nouns from. */
function readDerivations(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('src/language/frames/derivations.txt', packageRoot), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => line.split(' ')).map(([noun = '', ...verbs]) => [noun, verbs]));
}
