import { voicesInWords } from '../../../domain/text/voicesInWords.js';
import type { PathPartsFragment, PathQuery, StepPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, wrap } from '../../print/text.js';
import { nameOf } from '../../render/renderVoice.js';

/** The number of paths drawn. The rest is counted: they differ little. */
const maxDrawn = 5;

/** Paths, best corroborated first: the route, and the sources of each step. */
export function renderPaths({ path }: PathQuery, style: TerminalStyle): readonly string[] {
  const [first] = path;
  if (first === undefined) return [];
  const others = first.complete ? '' : '; there may be others';
  const left = path.length - maxDrawn;
  return [
    ...wrap(
      `${count(path.length, 'shortest path')} of ${count(first.hops, 'hop')}, best corroborated first${others}`,
      style.width,
    ),
    ...path.slice(0, maxDrawn).flatMap((one) => ['', ...drawPath(one, style)]),
    ...(left > 0 ? ['', `… and ${count(left, 'more', 'more')}; use --json to list them`] : []),
  ];
}

function drawPath({ steps, ...range }: PathPartsFragment, style: TerminalStyle): readonly string[] {
  const things = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
  const route = paint(
    style.colors.bold,
    things.map((thing) => oneLine('name' in thing ? thing.name : thing.id)).join(' → '),
  );
  return [
    ...wrap(`${route} (${weakestOf(steps, range)})`, style.width),
    ...renderTree(
      steps.map((step) => drawStep(step, style)),
      style.width,
    ),
  ];
}

function weakestOf(steps: readonly StepPartsFragment[], range: Omit<PathPartsFragment, 'steps'>): string {
  if (steps.every(({ claim }) => claim === null)) return 'no claims';
  return `${steps.length > 1 ? 'weakest step: ' : ''}${voicesInWords(range, 'voice')}`;
}

function drawStep({ text, claim, link, ...sources }: StepPartsFragment, style: TerminalStyle): TreeNode {
  const id = paint(style.colors.dim, claim?.id ?? link?.decision ?? '');
  const basis =
    link === null ? sourcesOf(sources) : `decided by ${link.by ?? 'an unnamed person'}${because(link.reason)}`;
  return { lines: [oneLine(text), `${oneLine(basis)} ${id}`] };
}

type Sources = Pick<StepPartsFragment, 'originSources' | 'originSourceCount'>;

/** The first sources, and how many more there are. */
function sourcesOf({ originSources, originSourceCount }: Sources): string {
  const names = [...new Set(originSources.map(nameOf))];
  const more = originSourceCount - originSources.length;
  const rest = more > 0 ? ` and ${count(more, 'more', 'more')}` : '';
  return names.length === 0 ? 'no source' : `according to ${names.join(', ')}${rest}`;
}

function because(reason: string | null): string {
  return reason === null ? '' : ` (${reason})`;
}
