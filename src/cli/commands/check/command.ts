import type { Field } from '../../print/renderFields.js';
import { renderFields } from '../../print/renderFields.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** One thing that doctor looked at. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  /** What was found; of what failed, the sentence that says what to do. */
  readonly detail: string;
}

/** All that doctor found. */
interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly HealthCheck[];
}

/** A line for each check, and one that sums them up. */
export function renderDiagnosis({ ok, checks }: Diagnosis, style: TerminalStyle): readonly string[] {
  const { green, red } = style.colors;
  const lines = checks.map(
    (check): Field => [check.name, `${check.ok ? green('ok') : red('failed')}  ${check.detail}`],
  );
  const failed = checks.filter((check) => !check.ok).map(({ name }) => name);
  const sum = ok ? green('Everything is in order.') : `Not in order: ${failed.join(', ')}.`;
  return [...renderFields(lines, style), '', sum];
}
