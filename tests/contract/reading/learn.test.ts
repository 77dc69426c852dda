import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { readReviewed } from '../../../src/cli/commands/learn/readReviewed.js';
import { keepLearned, readLearned } from '../../../src/cli/files/learnedWeights.js';
import { localGraph } from '../../../src/cli/graph/localGraph.js';
import { parseEdtf } from '../../../src/domain/edtf/edtf.js';
import { type Learned, learn } from '../../../src/reading/learned/learn.js';
import { propose } from '../../../src/usecases/reading/propose.js';
import { proposersOf } from '../../../src/usecases/reading/proposers.js';
import { type AnnotatedText, corpusOf, type Expected, sameName } from '../../reading/rules/corpus.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { proposalsIn, review, type ToldProposal, today } from './readers.js';

// Texts of the corpus, each with a paragraph that attributes in a way that no rule knows, are read and reviewed as a person would who
// has their annotations: what is right is accepted, what is nearly right corrected, the rest rejected; what was missed is added.

const bodies = ['militia', 'council', 'army', 'ministry', 'union', 'company'];

/** A text of the corpus with a further paragraph, and with what is to be found in that. */
function withWord({ name, document, expected }: AnnotatedText, index: number): AnnotatedText {
  const place = ['Kesh', 'Orl', 'Tarn', 'Besk', 'Vell', 'Marn'][(index * 5) % 6] ?? '';
  const body = bodies[index % bodies.length] ?? '';
  const said = `rebels left ${place} on Sunday`;
  const text = `${document.text}\n\nWord from the ${body} is that ${said}.`;
  const start = text.lastIndexOf(said);
  const more: Expected = {
    speaker: body,
    relays: [],
    cue: 'Word from',
    content: [[start, start + said.length]],
    mode: 'INDIRECT',
    stance: 'ASSERTS',
    predicate: undefined,
    roles: [],
  };
  return { name, document: { ...document, text }, expected: [...expected, more] };
}

let graph: TestGraph;
let folder: string;
let learned: Learned;
const decided = { ACCEPTED: 0, REJECTED: 0, corrected: 0, added: 0 };
const file = () => join(folder, 'learned.json');
const proposers = () => proposersOf({ model: undefined, learned: () => readLearned(file()) });

async function readText({ document }: AnnotatedText): Promise<string> {
  const { text, title, publisher, publishedAt } = document;
  const metadata = {
    title: title ?? null,
    publisher: publisher ?? null,
    publishedAt: publishedAt ? parseEdtf(publishedAt) : null,
  };
  const told = await propose(
    graph.engine,
    { text, document: metadata },
    { by: 'reader', today, proposers: proposers() },
  );
  return told.document ?? '';
}

/** The places of a text in code points, as the graph counts. */
const pointsOf = (text: string, [start, end]: readonly [number, number]) => ({
  start: [...text.slice(0, start)].length,
  end: [...text.slice(0, end)].length,
});

async function proposalsOf(document: string, decidedOnly?: boolean): Promise<readonly ToldProposal[]> {
  const filter = { document, ...(decidedOnly === undefined ? {} : { decided: decidedOnly }) };
  return (await proposalsIn(graph, { filter, first: 200 })).nodes;
}

async function reviewText({ document: { text }, expected }: AnnotatedText, document: string): Promise<void> {
  const open = new Set(expected.filter(({ speaker }) => speaker !== '?'));
  for (const { attribution } of await proposalsOf(document)) {
    const { quotation, mode, stance, source, id } = attribution;
    const end = quotation.start + [...quotation.exact].length;
    const one = [...open].find((other) => {
      const own = pointsOf(text, [other.content[0]?.[0] ?? 0, other.content.at(-1)?.[1] ?? 0]);
      const both = Math.min(end, own.end) - Math.max(quotation.start, own.start);
      return both * 2 >= own.end - own.start && (other.mode === 'NARRATIVE') === (mode === 'NARRATIVE');
    });
    const isOfSpeaker =
      one !== undefined && (one.speaker === '-' || sameName(one.speaker, source.name.replace(/ \(\d+\)$/, '')));
    if (one === undefined || !isOfSpeaker) {
      decided.REJECTED += 1;
      expect((await review(graph, id, 'REJECTED')).errors).toEqual([]);
      continue;
    }
    open.delete(one);
    const [piece] = one.content.map((place) => pointsOf(text, place));
    const isExact = one.content.length > 1 || (piece?.start === quotation.start && piece.end === end);
    if (isExact && stance === one.stance) {
      decided.ACCEPTED += 1;
      expect((await review(graph, id, 'ACCEPTED')).errors).toEqual([]);
      continue;
    }
    decided.corrected += 1;
    const correction = { stance: one.stance, ...(isExact ? {} : { span: piece }) };
    await graph.ask(
      gql`mutation Correct($id: ID!, $correction: CorrectionInput!) { correct(attribution: $id, correction: $correction) { change { seq } } }`,
      { id, correction },
    );
  }
  for (const one of open) await addMissed(one, text, document);
}

/** What was missed, as a person adds it while reviewing: with the places of the words. */
async function addMissed(
  { speaker, cue, content, mode, stance }: Expected,
  text: string,
  document: string,
): Promise<void> {
  const [from = 0, to = 0] = content[0] ?? [];
  if (mode === 'NARRATIVE') return;
  const placeOf = (words: string) => {
    const at = text.lastIndexOf(words, from);
    return at < 0 ? undefined : pointsOf(text, [at, at + words.length]);
  };
  const [cueSpan, sourceSpan] = [placeOf(cue), placeOf(speaker)];
  const statement = {
    span: { ...pointsOf(text, [from, to]), exact: text.slice(from, to) },
    mode,
    stance,
    ...(sourceSpan ? { sourceSpan, sourceUnnamed: true } : { sourceName: speaker }),
    ...(cueSpan ? { cueSpan } : {}),
  };
  decided.added += 1;
  const { addProposal } = await graph.ask<{ addProposal: { attribution: { id: string } } }>(
    gql`mutation Add($document: ID!, $statement: StatementInput!) {
      addProposal(document: $document, statement: $statement) { attribution { id } }
    }`,
    { document, statement },
  );
  expect((await review(graph, addProposal.attribution.id, 'ACCEPTED')).errors).toEqual([]);
}

const texts = corpusOf('development').slice(0, 11).map(withWord);
const heldOut = corpusOf('heldOut').slice(0, 3).map(withWord);
const reviewed = () => readReviewed(localGraph(graph.engine), () => undefined, new AbortController().signal);

beforeAll(async () => {
  graph = await openTestGraph();
  folder = mkdtempSync(join(tmpdir(), 'whosaid-learn-'));
  for (const text of texts) await reviewText(text, await readText(text));
  await readText(corpusOf('heldOut')[5] as AnnotatedText);
  const learning = learn((await reviewed()).texts);
  let step = learning.next();
  while (step.done !== true) step = learning.next();
  learned = step.value;
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('texts that were read and reviewed', () => {
  it('were accepted, corrected, rejected and added to', () => {
    expect(Object.values(decided).filter((times) => times === 0)).toEqual([]);
  });

  it('are learnt from as their annotations say; those with open proposals are not', async () => {
    const { texts: found, undecided, more } = await reviewed();
    expect([found.length, undecided, more]).toEqual([11, 1, false]);
    for (const { document, said } of found) {
      const own = texts.find(({ document: { text } }) => text === document.text);
      const expected = own?.expected.filter(({ mode, speaker }) => mode !== 'NARRATIVE' && speaker !== '?') ?? [];
      expect(said.map(({ content }) => content[0]?.start).sort((one = 0, other = 0) => one - other)).toEqual(
        expected
          .map(({ content }) => pointsOf(document.text, content[0] ?? [0, 0]).start)
          .sort((one, other) => one - other),
      );
      const characters = [...document.text];
      const last = said.find(
        ({ speaker }) => bodies.includes(speaker) && document.text.includes(`from the ${speaker} is`),
      );
      const wordsAt = (place: { start: number; end: number } | undefined) =>
        characters.slice(place?.start, place?.end).join('');
      expect([wordsAt(last?.cue), wordsAt(last?.source)]).toEqual(['Word from', last?.speaker]);
    }
  });

  it('teach what the rules do not know', () => {
    expect(learned).toMatchObject({ texts: 11, heldOut: 11, beatsRules: true });
    expect(learned.together.triples.f).toBeGreaterThan(learned.rules.triples.f);
    expect(learned.together.content.f).toBeGreaterThan(0.75);
  });
});

describe('a text that is read after learning', () => {
  const found: ToldProposal[] = [];
  const withoutIt: ToldProposal[] = [];
  beforeAll(async () => {
    keepLearned(file(), learned);
    for (const text of heldOut) found.push(...(await proposalsOf(await readText(text))));
    rmSync(file());
    for (const text of corpusOf('heldOut').slice(10, 12).map(withWord))
      withoutIt.push(...(await proposalsOf(await readText(text))));
  });

  it('has proposals of what was learnt beside those of the rules, under its name', async () => {
    const own = found.filter(({ attribution }) => attribution.extractor === 'learned@1:crf');
    expect(own.map(({ attribution }) => attribution.quotation.exact)).toEqual(
      expect.arrayContaining([
        'rebels left Kesh on Sunday',
        'rebels left Marn on Sunday',
        'rebels left Vell on Sunday',
      ]),
    );
    expect(
      own
        .filter(({ attribution }) => attribution.cue === 'Word from')
        .map(({ attribution }) => attribution.source.name),
    ).toEqual(expect.arrayContaining(['militia', 'council', 'army']));
    expect(found.some(({ attribution }) => attribution.extractor?.startsWith('rules@1'))).toBe(true);
    const { totalCount } = await proposalsIn(graph, { filter: { extractor: 'learned@1' } });
    expect(totalCount).toBe(own.length);
  });

  it('has only those of the rules once what was learnt is deleted', () => {
    expect(withoutIt.length).toBeGreaterThan(0);
    expect(withoutIt.filter(({ attribution }) => !attribution.extractor?.startsWith('rules@1'))).toEqual([]);
  });

  it('has those of the rules, and a note, if the file of what was learnt is broken', async () => {
    writeFileSync(file(), '{"format":"whosaid-learned","version":99}');
    const [, , , text] = corpusOf('heldOut');
    const { document, leftOut, count } = await graphRead(text as AnnotatedText);
    expect(count).toBeGreaterThan(0);
    expect(document).toBeDefined();
    expect(leftOut.join(' ')).toMatch(
      /learned\.json cannot be used \(another version of whosaid wrote it\): run whosaid learn again/,
    );
    rmSync(file());
  });

  it('is not proposed for where what was learnt is no better than the rules', async () => {
    keepLearned(file(), { ...learned, beatsRules: false });
    const { document } = await graphRead(corpusOf('heldOut').slice(14, 15).map(withWord)[0] as AnnotatedText);
    const extractors = (await proposalsOf(document ?? '')).map(({ attribution }) => attribution.extractor);
    expect(extractors.filter((one) => !one?.startsWith('rules@1'))).toEqual([]);
    rmSync(file());
  });
});

function graphRead({ document: { text, title } }: AnnotatedText) {
  return propose(
    graph.engine,
    { text, document: { title: title ?? null } },
    { by: 'reader', today, proposers: proposers() },
  );
}

describe('the file of what was learnt', () => {
  it('is read again when it changes, and is readable by its owner only', () => {
    keepLearned(file(), learned);
    expect(readLearned(file())?.texts).toBe(11);
    expect(readLearned(file())).toBe(readLearned(file()));
    keepLearned(file(), { ...learned, texts: 12 });
    expect(readLearned(file())?.texts).toBe(12);
    expect(readFileSync(file(), 'utf8')).toContain('"whosaid-learned"');
    rmSync(file());
    expect(readLearned(file())).toBeUndefined();
  });
});
