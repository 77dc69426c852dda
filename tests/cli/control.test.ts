import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pc from 'picocolors';
import { axisOf } from '../../src/cli/commands/control/controlAxis.js';
import { renderControl } from '../../src/cli/commands/control/render.js';
import { renderAxis } from '../../src/cli/commands/control/renderAxis.js';
import { renderBar } from '../../src/cli/commands/control/renderBar.js';
import { ControlDocument, type ControlQuery, type SpanPartsFragment } from '../../src/cli/generated.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { columnsOf, printable } from '../../src/cli/print/text.js';
import type { ControlBasis } from '../../src/domain/schema/generated.js';
import { openSeedGraph, type TestGraph } from '../contract/testGraph.js';
import { placeCalled } from './placeCalled.js';
import { openContestedGraph } from './secondReport.js';
import { cleanUp } from './whosaid.js';

let seed: TestGraph;
let contested: TestGraph;
let answer: ControlQuery;

beforeAll(async () => {
  [seed, contested] = [await openSeedGraph(), await openContestedGraph()];
  answer = await controlIn(seed, {});
});

afterAll(async () => {
  await Promise.all([seed.close(), contested.close()]);
  cleanUp();
});

async function controlIn(graph: TestGraph, period: Readonly<Record<string, string>>): Promise<ControlQuery> {
  const place = await placeCalled(graph, 'syrian side of tanf');
  return graph.ask(ControlDocument, { place, ...period });
}

const at = (width: number) => ({ ...plainStyle, width });
/** The lines of bars, without the text to the left and right. */
const barsOf = (lines: readonly string[]) =>
  lines.flatMap((line) => /^ {2}(?:Syrian rebels|Islamic State) {2}(.*?)(?: {2}\d{4}-\S+)?$/.exec(line)?.[1] ?? []);

describe('control of a place, without a terminal', () => {
  test('is one line of text per stretch, below its source', () => {
    const lines = renderControl(answer, plainStyle);
    expect(lines.slice(0, 3)).toEqual([
      'Who controls Al-Tanf crossing (Syrian side)',
      '',
      'Syrian Observatory for Human Rights',
    ]);
    expect(lines[3]).toMatch(
      /^ {2}Syrian rebels: beginning between 2016-03-04 and 2016-03-05, ending on 2016-03-05, inferred: “seized” starts control .* att_\w+$/,
    );
    expect(lines[4]).toMatch(/^ {2}Syrian rebels: since 2016-03-06, assumed: /);
    expect(lines.filter((line) => /^\S/.test(line)).slice(1)).toEqual([
      'Syrian Observatory for Human Rights',
      'activists (1) (unnamed)',
      'activists (2) (unnamed)',
      'The sources do not disagree.',
    ]);
  });

  test('has no bars, and neither has it on a narrow terminal', () => {
    for (const lines of [renderControl(answer, plainStyle), renderControl(answer, at(79))]) {
      expect(lines.join('\n')).not.toMatch(/[━┄░┬▸]/);
    }
    expect(Math.max(...renderControl(answer, at(79)).map(columnsOf))).toBeLessThanOrEqual(79);
  });
});

describe('control of a place, on a terminal', () => {
  test.each([80, 100, 160])('fits %i columns, and aligns bars that begin within a day of each other', (width) => {
    const lines = renderControl(answer, at(width));
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    const [sohr, sohrLater, , laterOfFirst, second] = barsOf(lines);
    const [one, other] = [sohrLater, laterOfFirst].map((bar) => bar?.search(/\S/) ?? 0);
    expect(Math.abs((one ?? 0) - (other ?? 99))).toBeLessThanOrEqual(1);
    expect(second?.search(/\S/)).toBe(0);
    expect(sohr?.search(/\S/)).toBeGreaterThan(10);
  });

  test('marks inferred, assumed, possible and continuing periods', () => {
    const bars = barsOf(renderControl(answer, at(160)));
    expect(bars[1]).toMatch(/^ +┄+▸$/);
    expect(bars[3]).toMatch(/^ +░+┄+▸$/);
    expect(bars[0]).toMatch(/^ +─+ *$/);
    expect(bars[4]).toMatch(/^░+ *$/);
    expect(renderControl(answer, at(80))).toContain(
      '━━━ stated  ─── inferred  ┄┄┄ assumed  ░░░ possible  ◂ ▸ continues',
    );
  });

  test('has date labels above their ticks', () => {
    const [, , dates = '', ruler = ''] = renderControl(answer, at(100));
    expect(dates.trim().split(/ +/)).toEqual(['2015-05-01', '2016-03-31']);
    expect(ruler[dates.indexOf('2015-05-01')]).toBe('┬');
    expect(ruler.lastIndexOf('┬')).toBe(dates.length - 1);
  });

  test('shows the requested period, and that a stretch began before it', async () => {
    const period = { from: '2016-03', to: '2016-04' };
    const lines = renderControl(await controlIn(seed, period), at(120), period);
    expect(lines[2]?.trim().split(/ +/)).toEqual(['2016-03-01', '2016-03-31', '2016-04-30']);
    expect(barsOf(lines)[4]).toMatch(/^◂░+ *$/);
  });

  test('uses the same colour for a controller in all tracks, line by line', () => {
    const colors = pc.createColors(true);
    const lines = renderControl(answer, { colors, width: 100 });
    const bars = barsOf(renderControl(answer, at(100))).map((bar) => bar.trim());
    const rows = lines.filter(
      (line) => /^ {2}(?:Syrian rebels|Islamic State) {2}/.test(line) && bars.some((bar) => line.includes(bar)),
    );
    expect(rows.map((row) => bars.some((bar) => row.includes(colors.cyan(bar))))).toEqual([
      ...Array(4).fill(true),
      ...Array(2).fill(false),
    ]);
    expect(
      rows.every((row) => bars.some((bar) => row.includes(colors.cyan(bar)) || row.includes(colors.yellow(bar)))),
    ).toBe(true);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(100);
  });

  test('keeps its layout with any name, and truncates long ones', () => {
    const hostile = 'Syrian\nrebels\u001b[2J who call themselves by a very long name';
    const renamed = JSON.parse(JSON.stringify(answer).replaceAll('"Syrian rebels"', JSON.stringify(hostile)));
    const lines = renderControl(printable<ControlQuery>(renamed), at(100));
    expect(lines.filter((line) => line.startsWith('  Syrian rebels<U+001B>[2…'))).toHaveLength(4);
    expect(lines.indexOf('activists (1) (unnamed)')).toBe(
      renderControl(answer, at(100)).indexOf('activists (1) (unnamed)'),
    );
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(100);
  });

  test('tells each period in words below the bars, with its basis', () => {
    const text = renderControl(answer, at(200)).join('\n');
    expect(text).toContain('Basis (6)');
    expect(text).toMatch(/Syrian Observatory for Human Rights: Syrian rebels: since 2016-03-06, assumed: /);
    expect(text).not.toMatch(/\[\d{4}|\d\.\.\d/);
  });
});

describe('a disagreement between tracks', () => {
  test('is listed below the tracks, with the attributions on both sides', async () => {
    const text = renderControl(await controlIn(contested, {}), plainStyle).join('\n');
    expect(text).toContain('Disagreements (1)');
    expect(text).toMatch(
      /└─ certain, 2016-03-10: .*\n.*├─ Syrian rebels, according to 4 sources(\n.*)*Syrian Observatory.*that Rebels control the Syrian side\. att_.*(\n.*)*└─ Islamic State, according to 1 source\n.*Local Coordination Committees/,
    );
    expect(text).toMatch(/Syrian rebels: 2016-03-10, stated: /);
  });

  test('is marked in the bars', async () => {
    const bars = barsOf(renderControl(await controlIn(contested, {}), at(100)));
    expect(bars[0]).toMatch(/^ +━ *$/);
    expect(bars[0]).toBe(bars[2]);
  });
});

describe('what is said of a place besides', () => {
  const bare = { ...answerOf([]), denials: [], denialCount: 0 };
  const part = { place: { id: 'ent_1', name: 'Tarsa' }, part: '60%', tracks: [] as ControlQuery['control']['tracks'] };

  test('is listed by part, and no source is said to be silent or in agreement where only parts are spoken of', () => {
    const text = renderControl({ control: { ...bare, parts: [part] } }, plainStyle).join('\n');
    expect(text).toBe('Who controls Tarsa\n\nNo source says who controls all of it.\n\nOf a part: 60%');
  });

  test('is denied by somebody: then it is not said that the sources do not disagree', async () => {
    const tracks = answer.control.tracks;
    const denial = { claim: { id: 'clm_1', text: 'X holds it.' }, attributions: [], attributionCount: 0 };
    const agreed = renderControl({ control: { ...bare, tracks } }, plainStyle).join('\n');
    const denied = renderControl({ control: { ...bare, tracks, denials: [denial], denialCount: 1 } }, plainStyle);
    expect(agreed).toContain('The sources do not disagree.');
    expect(denied.join('\n')).toContain('Denied or doubted (1)\n└─ “X holds it.”');
    expect(denied.join('\n')).not.toContain('The sources do not disagree.');
    const part = { complete: false, read: 2_000, of: 2_345 };
    const partly = renderControl({ control: { ...bare, ...part, tracks } }, plainStyle).join('\n');
    const nobody = renderControl({ control: { ...bare, ...part, tracks: [] } }, plainStyle).join('\n');
    for (const text of [partly, nobody]) {
      expect(text).toContain('Only 2,000 of 2,345 claims were read: narrow the view.');
      expect(text).not.toMatch(/do not disagree|No source says/);
    }
    const clashing = renderControl({ control: { ...bare, tracks, complete: false } }, plainStyle).join('\n');
    expect(clashing).toContain('Too many statements disagree to compare them all: narrow the view.');
    const cut = { ...bare, tracks, trackCount: tracks.length + 7, complete: false };
    expect(renderControl({ control: cut }, plainStyle).join('\n')).toContain(
      `Only ${tracks.length} of ${tracks.length + 7} sources are shown: narrow the view.`,
    );
  });

  function answerOf(tracks: ControlQuery['control']['tracks']): ControlQuery['control'] {
    return {
      place: {
        __typename: 'Place',
        id: 'ent_1',
        name: 'Tarsa',
        parts: [],
      } as unknown as ControlQuery['control']['place'],
      ...{ tracks, trackCount: tracks.length, parts: [], denials: [], denialCount: 0, undated: [], undatedCount: 0 },
      ...{ complete: true, read: 2, of: 2 },
      disagreements: { nodes: [], totalCount: 0 },
    };
  }
});

describe('a stretch', () => {
  const span = (from: string | null, to: string | null, sure: Partial<SpanPartsFragment> = {}): SpanPartsFragment => ({
    edtf: `${from ?? '..'}/${to ?? '..'}`,
    earliestStart: from,
    latestStart: from,
    earliestEnd: to,
    latestEnd: to,
    ...sure,
  });
  const stretch = (time: SpanPartsFragment, basis: ControlBasis = 'STATED') => ({
    basis,
    rule: 'a rule',
    controller: { id: 'ent_1', name: 'Somebody' },
    span: time,
    claims: [],
    attributions: [],
  });
  const track = (...spans: readonly SpanPartsFragment[]) => [
    { source: { id: 'ent_2', name: 'Source', named: true }, stretches: spans.map((time) => stretch(time)) },
  ];

  test('of a day fills the columns of that day; a very short one takes one column', () => {
    const days = span('2016-03-01', '2016-03-10');
    const axis = axisOf(track(days), {}, 20);
    expect(renderBar(stretch(days), axis)).toBe('━'.repeat(20));
    expect(renderBar(stretch(span('2016-03-02', '2016-03-02')), axis)).toBe('  ━━');
    expect(renderBar(stretch(span('2016-03-03T10:00:00Z', '2016-03-03T10:00:01Z')), axis)).toBe('    ━');
  });

  test('that is open at both ends continues at both ends', () => {
    const axis = axisOf(track(span(null, null), span('2016-03-01', '2016-03-10')), {}, 20);
    expect(renderBar(stretch(span(null, null)), axis)).toBe(`◂${'━'.repeat(18)}▸`);
    expect(renderBar(stretch(span('2016-03-01', '2016-03-10')), axis)).toMatch(/^ {1,2}━{16,18}$/);
  });

  test('with two uncertain ends is nowhere drawn as certain', () => {
    const vague = span('2016-03-01', '2016-03-10', { latestStart: '2016-03-10', earliestEnd: '2016-03-01' });
    expect(renderBar(stretch(vague), axisOf(track(vague), {}, 10))).toBe('░'.repeat(10));
  });

  test('does not overlap date labels, and keeps the first and the last', () => {
    const spans = Array.from({ length: 20 }, (_, day) => {
      const date = `2016-03-${String(day + 1).padStart(2, '0')}`;
      return span(date, date);
    });
    const [dates, ruler] = renderAxis(axisOf(track(...spans), {}, 60));
    expect(dates).toMatch(/^2016-03-01 {2,}(2016-03-\d\d {2,})+2016-03-20$/);
    expect([dates.length, ruler.length]).toEqual([60, 60]);
  });

  test('without dates still has an axis', () => {
    expect(axisOf(track(span(null, null)), {}, 10).to).toBeGreaterThan(axisOf(track(span(null, null)), {}, 10).from);
    expect(axisOf([], { to: '2016' }, 10)).toMatchObject({ to: Date.parse('2017-01-01') });
  });
});
