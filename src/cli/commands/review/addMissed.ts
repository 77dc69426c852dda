import { InvalidInput } from '../../../domain/errors.js';
import type { StatementInput } from '../../../domain/schema/generated.js';
import { placesOfWords, type WordsPlace } from '../../../domain/text/placesOfWords.js';
import { AddMissedDocument, type AddMissedMutation, MissedWordsDocument } from '../../generated.js';
import type { GraphClient } from '../../graph/graphClient.js';
import { printable, wrap } from '../../print/text.js';
import { visibleJson } from '../../print/visible.js';
import type { Cli } from '../../terminal/cli.js';
import { textOfDocument } from './textOfDocument.js';

/** The most sentences that are offered. */
const mostOffered = 20;

interface Adding {
  readonly cli: Cli;
  readonly graph: GraphClient;
  readonly json: boolean;
  /** The next line of the reviewer; undefined at the end. */
  readonly nextLine: () => Promise<string | undefined>;
}

/**
 * Asks which sentence, which words of it and who says them, and proposes that. An empty line takes what is offered first.
 * @param near where the reviewer is in the text: sentences from there on are offered first
 * @returns undefined if the lines end
 * @throws InvalidInput for an answer that names nothing; what the graph refuses
 */
export async function addMissed(
  adding: Adding,
  document: string,
  near: number,
): Promise<AddMissedMutation['addProposal'] | undefined> {
  const { graph, cli, json } = adding;
  const { sentences } = await textOfDocument(graph, document);
  const open = sentences.filter(({ isSaid }) => !isSaid);
  const offered = [...open.filter(({ end }) => end > near), ...open.filter(({ end }) => end <= near)];
  const listed = offered.slice(0, mostOffered);
  const first = await ask(adding, 'Which sentence? Its number, or words of the text', 'sentence', listed.map(wordsOf));
  if (first === undefined) return undefined;
  const { stretch, isWhole } = chosen(first, listed, sentences);
  const second = isWhole
    ? await ask(adding, 'Which words of it are what is said? Empty: all of them', 'words', [wordsOf(stretch)])
    : '';
  if (second === undefined) return undefined;
  const span = second.trim() === '' ? stretch : onlyPlace(second, stretch);
  const { readSpan: read } = await graph.ask(MissedWordsDocument, { document, span: placeOf(span) });
  const further = read.further.map(({ exact }) => exact.replace(/\s+/gu, ' '));
  if (further.length > 0 && json) cli.print(visibleJson(JSON.stringify({ further })));
  else if (further.length > 0)
    cli.print([
      'These words claim more, which is not added with them. Add it by its own words:',
      ...printable(further).map((one) => `  “${one}”`),
    ]);
  const speakers = read.speakers.map(({ name, exact }) => (name === exact ? name : `${name} (“${exact}”)`));
  const prompt = `Who says it? A number, 0 for the publisher, or a name or words of the text${speakers.length === 0 ? '' : '; empty: 1'}`;
  const third = await ask(adding, prompt, 'source', speakers);
  if (third === undefined) return undefined;
  const source = sourceOf(third, read.speakers, inSentences(span, sentences));
  const cue = read.cue === null || Object.keys(source).length === 0 ? {} : { cueSpan: placeOf(read.cue) };
  const statement = { span: placeOf(span), ...source, ...cue };
  return (await graph.ask(AddMissedDocument, { document, statement })).addProposal;
}

async function ask(
  { cli, json, nextLine }: Adding,
  prompt: string,
  what: string,
  choices: readonly string[],
): Promise<string | undefined> {
  if (json) cli.print(visibleJson(JSON.stringify({ choose: what, from: choices })));
  else
    cli.print([
      ...printable(choices).flatMap((one, index) => wrap(`  ${index + 1} ${one}`, cli.style().width)),
      `${prompt}:`,
    ]);
  return nextLine();
}

function wordsOf({ exact }: WordsPlace): string {
  return exact.replace(/\s+/gu, ' ');
}

/** The sentence of a number, or the words where they stand, which is once. */
function chosen(
  line: string,
  listed: readonly WordsPlace[],
  sentences: readonly WordsPlace[],
): { readonly stretch: WordsPlace; readonly isWhole: boolean } {
  const number = /^\s*\d+\s*$/.test(line) ? Number(line) : undefined;
  const [first] = listed;
  const numbered = number === undefined ? (line.trim() === '' ? first : undefined) : listed[number - 1];
  if (numbered !== undefined) return { stretch: numbered, isWhole: true };
  if (number !== undefined || line.trim() === '')
    throw new InvalidInput(`there is no sentence ${line.trim()} to choose`);
  return { stretch: onlyPlace(line, ...sentences), isWhole: false };
}

function onlyPlace(words: string, ...within: readonly WordsPlace[]): WordsPlace {
  const [only, ...others] = within.flatMap((one) => placesOfWords(words, one.exact, one.start));
  if (only === undefined) throw new InvalidInput(`${JSON.stringify(words.trim())} does not stand there`);
  if (others.length > 0)
    throw new InvalidInput(
      `${JSON.stringify(words.trim())} stands ${others.length + 1} times: give more of the words, or a number`,
    );
  return only;
}

function inSentences(span: WordsPlace, sentences: readonly WordsPlace[]): readonly WordsPlace[] {
  return sentences.filter(({ start, end }) => start < span.end && span.start < end);
}

/** Who says it: by number, by words that stand beside it, else by name. */
function sourceOf(
  line: string,
  speakers: readonly Pick<WordsPlace, 'start' | 'end'>[],
  sentences: readonly WordsPlace[],
): Pick<StatementInput, 'source' | 'sourceName' | 'sourceSpan'> {
  const given = line.trim();
  if (given === '0' || (given === '' && speakers.length === 0)) return {};
  const number = given === '' ? 1 : /^\d+$/.test(given) ? Number(given) : undefined;
  const speaker = number === undefined ? undefined : speakers[number - 1];
  if (speaker !== undefined) return { sourceSpan: placeOf(speaker) };
  if (number !== undefined) throw new InvalidInput(`there is no source ${number} to choose`);
  if (/^(?:ent|src)_/.test(given)) return { source: given };
  const [place] = sentences.flatMap((one) => placesOfWords(given, one.exact, one.start));
  return place === undefined ? { sourceName: given } : { sourceSpan: placeOf(place) };
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
