import type { Field } from '../../print/renderFields.js';
import { renderFields } from '../../print/renderFields.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';

/** One check of doctor. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  /** The result; for a failed check, also what to do. */
  readonly detail: string;
}

/** The result of doctor. */
interface Diagnosis {
  readonly ok: boolean;
  readonly checks: readonly HealthCheck[];
}

/** A line for each check, and a summary. */
export function renderDiagnosis({ ok, checks }: Diagnosis, style: TerminalStyle): readonly string[] {
  const { green, red } = style.colors;
  const lines = checks.map(
    (check): Field => [check.name, `${check.ok ? green('ok') : red('failed')}  ${check.detail}`],
  );
  const failed = checks.filter((check) => !check.ok).map(({ name }) => name);
  const sum = ok ? green('All checks passed.') : `Failed checks: ${failed.join(', ')}.`;
  return [...renderFields(lines, style), '', sum];
}
