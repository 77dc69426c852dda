import { describe, expect, test } from '@jest/globals';
import { renderPaths } from '../../src/cli/commands/path/render.js';
import type { PathPartsFragment, StepPartsFragment } from '../../src/cli/generated.js';
import { plainStyle } from '../../src/cli/print/terminalStyle.js';
import { columnsOf } from '../../src/cli/print/text.js';

const thing = (name: string) => ({ __typename: 'Actor' as const, id: `ent_${name}`, name });
const source = (name: string, named = true) => ({ id: `src_${name}`, name, named });

function through(
  claim: string,
  from: string,
  to: string,
  originSources: StepPartsFragment['originSources'],
  more = 0,
): StepPartsFragment {
  const text = `${from} says: ${claim}`;
  const originSourceCount = originSources.length + more;
  return {
    from: thing(from),
    to: thing(to),
    text,
    claim: { id: `clm_${claim}`, text: claim },
    originSources,
    originSourceCount,
    link: null,
  };
}

function along(from: string, to: string, by: string | null, reason: string | null): StepPartsFragment {
  const link = { kind: 'PART_OF' as const, decision: 'dec_1', by, reason };
  return {
    from: thing(from),
    to: thing(to),
    text: `${from} is part of ${to}.`,
    claim: null,
    originSources: [],
    originSourceCount: 0,
    link,
  };
}

function path(atLeast: number, atMost: number, ...steps: readonly StepPartsFragment[]): PathPartsFragment {
  return { hops: steps.length, atLeast, atMost, complete: true, steps };
}

const draw = (...paths: readonly PathPartsFragment[]) => renderPaths({ path: paths }, plainStyle);

describe('paths are drawn', () => {
  test('step by step, each with its sources', () => {
    const claim = through('c1', 'A', 'B', [source('S'), source('activists', false), source('S')]);
    expect(draw(path(1, 2, claim, along('B', 'C', 'us', 'a map')))).toEqual([
      '1 shortest path of 2 hops, best corroborated first',
      '',
      'A → B → C (weakest step: 1 to 2 voices)',
      '├─ A says: c1',
      '│     according to S, activists (unnamed) clm_c1',
      '└─ B is part of C.',
      '      decided by us (a map) dec_1',
    ]);
  });

  test('with how many sources there are besides those that are named', () => {
    expect(draw(path(2, 9, through('c1', 'A', 'B', [source('S'), source('T')], 7))).join('\n')).toContain(
      'according to S, T and 7 more clm_c1',
    );
  });

  test('with steps that have no source, or only a decision', () => {
    expect(draw(path(0, 0, through('c1', 'A', 'B', []))).slice(2)).toEqual([
      'A → B (no voice)',
      '└─ A says: c1',
      '      no source clm_c1',
    ]);
    expect(draw(path(0, 0, along('B', 'C', null, null))).slice(2)).toEqual([
      'B → C (no claims)',
      '└─ B is part of C.',
      '      decided by an unnamed person dec_1',
    ]);
  });

  test('up to a limit, with the number of others', () => {
    const many = Array.from({ length: 20 }, (_, index) => path(1, 1, through(`c${index}`, 'A', 'B', [source('S')])));
    const lines = draw(...many.map((one) => ({ ...one, complete: false })));
    expect(lines[0]).toBe('20 shortest paths of 1 hop, best corroborated first; there may be others');
    expect(lines.at(-1)).toBe('… and 15 more; use --json to list them');
    expect(lines.filter((line) => line.includes('A → B'))).toHaveLength(5);
  });

  test('within the width of a terminal', () => {
    const long = through(`Something happened ${'again and '.repeat(20)}again`, 'Somebody', 'Somebody else', [
      source('S'),
    ]);
    const lines = renderPaths({ path: [path(1, 1, long)] }, { ...plainStyle, width: 60 });
    expect(lines.filter((line) => columnsOf(line) > 60 && !line.includes('clm_'))).toEqual([]);
  });
});
