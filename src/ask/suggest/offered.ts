import type { Engine } from '../../graph/engine.js';
import { RootField } from '../../usecases/rootField/rootField.js';
import { findAmong, knownWith } from '../../usecases/understanding/findAmong.js';
import { type Needed, readExisting } from '../../usecases/understanding/readExisting.js';
import type { GraphReader } from '../graphReader.js';
import type { FormReading } from '../patterns/form.js';
import { type Moment, readQuestion } from '../read/readQuestion.js';
import type { Failed } from './failed.js';
import { hasContent } from './hasContent.js';
import { nearClaims, suggestionsFor } from './suggestions.js';

/** The number of suggestions, how many are read for them, and how many of these are answered to see whether there is an answer. */
const maxOffered = 5;
const maxRead = 16;
const maxAnswered = 3;

/**
 * Suggests questions of the nearest forms that have an answer. They are read with what is known of the refused question, and what their
 * answers need is looked up for all together: only a few have to be answered.
 */
export async function offered(
  text: string,
  failed: Failed,
  asking: Moment & { readonly engine: Engine },
  answer: (read: FormReading) => Promise<unknown>,
): Promise<readonly string[]> {
  const near = await nearClaims(failed);
  const known = knownWith(failed.graph.known, near);
  const read = async (question: string, graph: GraphReader): Promise<readonly Offer[]> => {
    const own = await readQuestion(question, asking, async () => graph);
    return 'failure' in own || question === text ? [] : [{ question, read: own }];
  };
  const readAll = async (questions: readonly string[], find: GraphReader['find']) =>
    (await Promise.all(questions.map((question) => read(question, { known, find })))).flat();
  const own = failed.failure.offered ?? [];
  const others = suggestionsFor(failed, near).filter((one) => !own.includes(one));
  const offers = [
    ...(await readAll(own, failed.graph.find)),
    ...(await readAll(others.slice(0, maxRead), async (reading) => findAmong(near, reading))),
  ];
  const open = offers.filter((one) => one.read.needs === undefined).map(({ question }) => question);
  const [existing, answered] = await Promise.all([
    existingOf(offers, asking),
    answeredOf(await readAll(open.slice(0, maxAnswered), failed.graph.find), answer),
  ]);
  return offers
    .filter((one) => (one.read.needs === undefined ? answered.has(one.question) : existing(one.read.needs)))
    .map(({ question }) => question)
    .slice(0, maxOffered);
}

interface Offer {
  readonly question: string;
  readonly read: FormReading;
}

/** Whether a view has what an answer needs. */
async function existingOf(
  offers: readonly Offer[],
  { engine, view }: Moment & { readonly engine: Engine },
): Promise<(needs: Partial<Needed>) => boolean> {
  const all = (kind: keyof Needed) => offers.flatMap(({ read: { needs } }) => needs?.[kind] ?? []);
  const found = await readExisting(new RootField(engine, view), {
    claims: all('claims'),
    things: all('things'),
    speakers: all('speakers'),
  });
  return (needs) =>
    (['claims', 'things', 'speakers'] as const).some((kind) => needs[kind]?.some((id) => found[kind].includes(id)));
}

async function answeredOf(
  offers: readonly Offer[],
  answer: (read: FormReading) => Promise<unknown>,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    offers.map(async ({ question, read }) => (hasContent(await answer(read)) ? [question] : [])),
  );
  return new Set(found.flat());
}
