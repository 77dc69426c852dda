import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { ratio } from './goals.js';
import type { Results } from './results.js';

/** The names and colours of those who stand beside hand-written Cypher; all told apart by eyes that see no red or green. */
const series = [
  { contestant: 'generated', label: '@neo4j/graphql', colour: '#e69f00' },
  { contestant: 'ours', label: 'whosaid', colour: '#0072b2' },
  { contestant: 'again', label: 'whosaid, asked again', colour: '#009e73' },
  { contestant: 'embedded', label: 'whosaid, embedded', colour: '#56b4e9' },
] as const;

/** Draws how long answers take beside those of hand-written Cypher, 16 requests in flight, as SVG. */
export async function chart({ sizes }: Results): Promise<string> {
  const size = sizes.at(-1);
  const titles = new Map(size?.reads.map(({ workload, title }) => [workload, title]));
  const values = [...titles].flatMap(([workload, title]) =>
    series.flatMap(({ contestant, label }) => {
      const value = size && ratio(size, workload, contestant, 'raw', 'p50');
      return value === undefined ? [] : [{ title, label, value }];
    }),
  );
  const view = new View(parse(compile(specification(values, size?.claims ?? 0)).spec), { renderer: 'none' });
  return view.toSVG();
}

function specification(values: readonly object[], claims: number): TopLevelSpec {
  const domain = series.map(({ label }) => label);
  const colour = { domain, range: series.map(({ colour: own }) => own) };
  const rows = { field: 'title', type: 'nominal', sort: null, title: null, axis: { labelLimit: 240 } } as const;
  return {
    title: {
      text: 'Time to the answer, beside hand-written Cypher = 1',
      subtitle: `Median over HTTP with 16 requests in flight, ${claims.toLocaleString('en')} claims; shorter is faster`,
      anchor: 'start',
    },
    width: 480,
    background: 'white',
    data: { values: [...values] },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          y: rows,
          yOffset: { field: 'label', sort: domain },
          x: { field: 'value', type: 'quantitative', title: 'times as long as hand-written Cypher' },
          color: { field: 'label', type: 'nominal', title: null, scale: colour, legend: { orient: 'bottom' } },
        },
      },
      { mark: { type: 'rule', strokeDash: [4, 3] }, encoding: { x: { datum: 1 } } },
    ],
  };
}
