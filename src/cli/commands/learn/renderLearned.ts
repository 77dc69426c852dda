import type { Learned } from '../../../reading/learned/learn.js';
import type { Score, Scores } from '../../../reading/learned/score.js';
import { renderTable } from '../../print/renderTable.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, wrap } from '../../print/text.js';

/** What was learnt, and where it is kept. */
export interface LearnedAnswer extends Omit<Learned, 'tagger'> {
  readonly file: string;
  /** Texts of which some proposals are not decided. */
  readonly undecided: number;
  /** Whether there are more reviewed texts than are learnt from. */
  readonly more: boolean;
}

const measures = ['precision', 'recall', 'F'].map((title) => ({ title, align: 'right' as const }));
const columns = [{ title: 'held out' }, { title: '' }, ...measures];

/** What was learnt from, how well it reads, and whether it is used. */
export function renderLearned(answer: LearnedAnswer, style: TerminalStyle): readonly string[] {
  const { texts, said, heldOut, rules, alone, together, beatsRules, file, undecided, more } = answer;
  const readers: readonly (readonly [string, Scores])[] = [
    ['rules', rules],
    ['learned', alone],
    ['both', together],
  ];
  const rows = (['content', 'triples'] as const).flatMap((what) =>
    readers.map(([reader, scores], index) => [index === 0 ? titles[what] : '', reader, ...cellsOf(scores[what])]),
  );
  const use = beatsRules
    ? 'Both read better than the rules alone, so from now on what was learnt proposes where the rules find nothing.'
    : 'Both read no better than the rules alone, so what was learnt proposes nothing. More reviewed texts may change that, above all with statements that the rules missed.';
  const from = `Learnt from ${count(said, 'attribution')} of ${count(texts, 'reviewed text')}. ${heldOut === texts ? 'Each text was' : `${count(heldOut, 'text')} were`} held out once: read after learning from others only.`;
  const passed = [
    ...(undecided === 0 ? [] : [`Not used, because not all proposals are decided: ${count(undecided, 'text')}.`]),
    ...(more ? ['There are more reviewed texts; these are the latest.'] : []),
  ];
  return [
    ...[from, ...passed].flatMap((line) => wrap(line, style.width)),
    '',
    renderTable(columns, rows, style),
    '',
    ...[use, `Kept in ${file}.`].flatMap((line) => wrap(line, style.width)),
  ];
}

const titles = { content: 'words of what is said', triples: 'source, cue and content' } as const;

function cellsOf({ precision, recall, f }: Score): readonly string[] {
  return [precision, recall, f].map((value) => value.toFixed(3));
}
