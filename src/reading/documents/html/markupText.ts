import { blocksOf } from './blocksOf.js';
import { checkTree } from './checkTree.js';

/** Marks of notes within a text, and what leads back from a note. */
const noteMarks = 'sup > a[id*="note-ref-"], a[href*="note-ref-"]';

/**
 * The text of markup that another program made, all of it, without the marks of its notes.
 * @throws InvalidInput if it nests too deeply
 */
export async function markupText(markup: string): Promise<string> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  checkTree(document.documentElement);
  for (const mark of document.querySelectorAll(noteMarks)) mark.remove();
  return blocksOf(document.body);
}
