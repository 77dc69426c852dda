import { withoutHidden } from '../domain/text/hidden.js';

/** Line breaks, tabs, repeated spaces and invisible characters are artefacts of copying. */
export function singleLine(text: string): string {
  return withoutHidden(text.replace(/\s+/g, ' ')).trim();
}
