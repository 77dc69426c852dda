import { InvalidInput } from '../../../domain/errors.js';

const maxElements = 50_000;
const maxDepth = 500;

/**
 * Readers of pages walk them by recursion, which ends with a full stack. This walks step by step.
 * @throws InvalidInput if a page nests too deeply, or has too many elements
 */
export function checkTree(root: Element | null): void {
  let [depth, count] = [0, 0];
  for (let node: Node | null = root; node !== null; ) {
    count += node.nodeType === 1 ? 1 : 0;
    if (depth > maxDepth)
      throw new InvalidInput('the document nests its elements too deeply: save its text as plain text');
    if (count > maxElements) {
      throw new InvalidInput(`the document has more than ${maxElements} elements: save its text as plain text`);
    }
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
}
