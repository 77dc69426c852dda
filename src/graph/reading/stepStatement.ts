import type { Statement } from '../engine.js';
import { statementOf } from '../select/statementText.js';
import type { BoundView } from '../select/view.js';

/**
 * A statement of `cypher/` that stands in a view, behind what every statement starts from. It holds no part of a selection.
 */
export function stepStatement(
  name: string,
  view: Pick<BoundView, 'when' | 'scope'>,
  engine: string,
  passed: Readonly<Record<string, unknown>> = {},
): Statement {
  const frame = { file: 'fragments/views/frame', passed: { named: false } };
  return statementOf(name, [frame, { file: name, passed }], view, engine);
}
