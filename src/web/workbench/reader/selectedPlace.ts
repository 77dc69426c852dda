import { useEffect, useState } from 'preact/hooks';

/** A stretch of a text, in code points. */
export interface SelectedPlace {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a text that a range has, without marks at its end; the numbers of the passages are no part of it. */
function placeOfRange(root: Element, range: Range): SelectedPlace | undefined {
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = '';
  let words = '';
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node.parentElement?.closest('sup') || node.nodeValue === null) continue;
    const text = node.nodeValue;
    const isIn = range.intersectsNode(node);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : text.length;
    if (isIn) {
      if (words === '') before += text.slice(0, from);
      words += text.slice(from, to);
    } else if (words === '') before += text;
  }
  const start = [...before].length + [...words].length - [...words.trimStart()].length;
  const end = start + [...words.trim().replace(/[\s.,;:]+$/u, '')].length;
  return start < end ? { start, end } : undefined;
}

/** The passage that has the focus. */
export function focusedPlace(root: Element | null): SelectedPlace | undefined {
  const mark = document.activeElement?.closest('.reader-mark');
  if (root === null || !mark || !root.contains(mark)) return undefined;
  const range = document.createRange();
  range.selectNodeContents(mark);
  return placeOfRange(root, range);
}

/** What a person selects in the text, until something else of it is clicked. Selecting elsewhere, as in a form, leaves it. */
export function useSelectedPlace(find: () => Element | null): SelectedPlace | undefined {
  const [place, setPlace] = useState<SelectedPlace>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is looked for when something is selected
  useEffect(() => {
    const look = () => {
      const root = find();
      const selection = document.getSelection();
      if (root === null || selection?.anchorNode == null || !root.contains(selection.anchorNode)) return;
      setPlace(selection.isCollapsed ? undefined : placeOfRange(root, selection.getRangeAt(0)));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return place;
}
