import { type GraphQLSchema, print } from 'graphql';
import { InvalidInput, WhosaidError } from '../../model/errors.js';
import { withoutCourtesies } from './courtesies.js';
import type { Form, Found, Reading } from './form.js';
import { forms } from './forms/forms.js';
import { type GraphLookUp, graphLookUp, type Run } from './graphLookUp.js';
import { matchPattern, type Slots } from './pattern.js';
import { isUnread, type Unread } from './readTopic.js';
import { type Resolved, resolveSlots } from './resolveSlots.js';
import { listed, quoted, sentence } from './sentences.js';
import { fillsOf, namesIn, nearness, suggest } from './suggestions.js';
import { readTimes, type Timed } from './times.js';
import { isIgnorable, longestQuestion, textOf, type Word, wordsOf } from './words.js';
import { writeQuery } from './writeQuery.js';

/** The type Answer of the API. */
export interface Answer {
  readonly understood: boolean;
  readonly reading: string;
  readonly query: string | null;
  readonly result: unknown;
  readonly answer: readonly string[];
  readonly unread: readonly string[];
  readonly suggestions: readonly string[];
}

/** Where and as of when a question is answered. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly run: Run;
  /** As the API has it. */
  readonly view: Found['view'];
  /** What "last week" is counted from. */
  readonly now: Date;
}

/** Of how many forms that fit a question the slots are read, before it is given up. */
const mostTried = 3;

/**
 * Reads an English question by rules, and answers it by the query it was read as. A word that no rule takes up makes the
 * question not understood; so does a name that the graph does not know, or knows for too many things.
 * @throws InvalidInput for a question that is too long; WhosaidError when the store does not answer
 */
export async function answerQuestion(question: string, asking: Asking): Promise<Answer> {
  const text = question.trim().replace(/\s+/gu, ' ');
  const length = [...text].length;
  if (length > longestQuestion) {
    throw new InvalidInput(
      `a question may have ${longestQuestion} characters, and this one has ${length}: ask it shorter`,
    );
  }
  const { recordedAt } = asking.view;
  const graph = graphLookUp(asking.schema, asking.run, typeof recordedAt === 'string' ? recordedAt : undefined);
  const reader = new Reader(text, withoutCourtesies(wordsOf(text)), graph, asking);
  return reader.answer();
}

interface Fitting {
  readonly form: Form;
  readonly slots: Slots;
}

class Reader {
  private readonly timed: Timed;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly graph: GraphLookUp,
    private readonly asking: Asking,
  ) {
    this.timed = readTimes(words, asking.now);
  }

  async answer(): Promise<Answer> {
    const wrong = unreadable(this.words, this.timed);
    if (wrong !== undefined) return this.refuse(wrong);
    const fitting = fittingForms(this.timed.words).slice(0, mostTried);
    const failures: { readonly form: Form; readonly resolved: Resolved; readonly failure: Unread }[] = [];
    for (const { form, slots } of fitting) {
      const { time } = this.timed;
      const resolved = await resolveSlots(form, slots, this.graph, {
        ...(time ? { time } : {}),
        view: this.asking.view,
      });
      const failure = resolved.failure ?? wrongTime(form, this.timed);
      const read = failure ?? form.read(resolved.found);
      if (!isUnread(read)) return this.give(read);
      failures.push({ form, resolved, failure: read });
    }
    const [first] = failures;
    return first === undefined ? this.refuseUnknown() : this.refuse(first.failure, first.form, first.resolved);
  }

  private async give({ reading, calls, tell }: Reading): Promise<Answer> {
    const query = writeQuery(this.asking.schema, calls);
    const read = { understood: true, reading: sentence(reading), query: print(query), unread: [], suggestions: [] };
    try {
      // Through JSON, as over the wire: a result that is read and told is the one that is given.
      const result = JSON.parse(JSON.stringify(await this.asking.run(query))) as Record<string, unknown>;
      return { ...read, result, answer: tell(Object.values(result)) };
    } catch (error) {
      if (!(error instanceof WhosaidError) || !(error.code === 'BAD_USER_INPUT' || error.code === 'NOT_FOUND'))
        throw error;
      return { ...read, result: null, answer: [sentence(`This cannot be answered: ${error.message}`)] };
    }
  }

  private async refuse({ problem, unread }: Unread, form?: Form, resolved?: Resolved): Promise<Answer> {
    const things = await namesIn(this.timed.words, forms, this.graph);
    const near = [
      ...(form === undefined ? [] : [form]),
      ...byNearness(this.timed.words).filter((other) => other !== form),
    ];
    const suggestions = suggest(near, fillsOf(things, resolved), this.text);
    return {
      understood: false,
      reading: sentence(problem),
      query: null,
      result: null,
      answer: [],
      unread,
      suggestions,
    };
  }

  /** No form fits: what the nearest one does not know, and no name is, was not understood. */
  private async refuseUnknown(): Promise<Answer> {
    const { words } = this.timed;
    const [nearest] = byNearness(words);
    const telling = words.filter((word) => !isIgnorable(word));
    const known = (word: Word) => nearest?.patterns.some(({ cues }) => cues.has(word.folded)) === true;
    const names = await namesIn(words, forms, this.graph);
    const isName = ({ folded }: Word) =>
      names.some(({ name, aliases = [] }) => [name ?? '', ...aliases].join(' ').toLowerCase().includes(folded));
    const unknown = telling.filter((word) => !known(word) && !isName(word));
    const unread = (unknown.length > 0 ? unknown : telling).map(({ text }) => text);
    return this.refuse({
      problem: `I know no form of question that fits: ${listed(unread.slice(0, 8).map(quoted))} I cannot place`,
      unread,
      candidates: [],
    });
  }
}

function fittingForms(words: readonly Word[]): readonly Fitting[] {
  return forms.flatMap((form): readonly Fitting[] => {
    for (const pattern of form.patterns) {
      const slots = matchPattern(pattern, words);
      if (slots !== undefined) return [{ form, slots }];
    }
    return [];
  });
}

function byNearness(words: readonly Word[]): readonly Form[] {
  const scored = forms.map((form) => ({ form, near: nearness(form, words) }));
  return scored.sort((one, other) => other.near - one.near).map(({ form }) => form);
}

const asking: ReadonlySet<string> = new Set(
  'who whom whose what which when where how why do does did is are'.split(' '),
);
const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'also', 'then']);

function unreadable(words: readonly Word[], { impossible }: Timed): Unread | undefined {
  const texts = (some: readonly Word[]) => some.map(({ text }) => text);
  if (words.every(isIgnorable)) {
    return { problem: 'There is no question in this', unread: texts(words), candidates: [] };
  }
  if (impossible.length > 0) {
    return { problem: `No calendar has ${listed(impossible.map(quoted))}`, unread: impossible, candidates: [] };
  }
  const second = words.findIndex((word, index) => index > 1 && startsAnother(words, word, index));
  if (second < 0) return undefined;
  const rest = words.slice(second);
  return {
    problem: `This is more than one question; ask ${quoted(textOf(rest))} by itself`,
    unread: texts(rest),
    candidates: [],
  };
}

/** "…, and when did it begin": a word that asks, after a break or a joining word. */
function startsAnother(words: readonly Word[], word: Word, index: number): boolean {
  const joined = joining.has(words[index - 1]?.folded ?? '');
  const interrogative = !word.quoted && asking.has(word.folded);
  return interrogative && (word.broken || joined) && words[index]?.folded !== 'is';
}

function wrongTime(form: Form, { time }: Timed): Unread | undefined {
  if (form.time === 'none' && time !== undefined) {
    return {
      problem: `A question of this form has no time, and this one says ${quoted(time.said)}`,
      unread: [time.said],
      candidates: [],
    };
  }
  if (form.time === 'required' && time === undefined) {
    return { problem: 'The question must say by when: "on 4 March 2016", "by 2016"', unread: ['when'], candidates: [] };
  }
  return undefined;
}
