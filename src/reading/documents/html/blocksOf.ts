/** Elements that begin a paragraph. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
);
const cells = new Set(['TD', 'TH']);

/** What a browser does not show, and what is no text. */
const unread = new Set('HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT TITLE'.split(' '));

/** Where a word may be divided, or a line may end. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

const elementNode = 1;
const textNode = 3;

/**
 * The text of an element as it is read: paragraphs with a blank line between them, white space as one space, rows of a table as
 * lines.
 */
export function blocksOf(root: Node | undefined): string {
  const paragraphs: string[] = [];
  let lines = [''];
  const end = () => {
    const text = lines
      .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    lines = [''];
  };
  const add = (text: string) => lines.push(`${lines.pop() ?? ''}${text}`);
  const visit = (node: Node): void => {
    if (node.nodeType === textNode) add((node.textContent ?? '').replace(unseen, '').replace(/[ \t\r\n\f]+/g, ' '));
    if (node.nodeType !== elementNode || isHidden(node as Element)) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR' || name === 'TR') lines.push('');
    const isBlock = blocks.has(name) && !isWholeCell(node as Element);
    if (isBlock) end();
    for (const child of node.childNodes) visit(child);
    if (cells.has(name)) add(' ');
    if (isBlock) end();
  };
  if (root !== undefined) visit(root);
  end();
  return paragraphs.join('\n\n');
}

/** The one paragraph of a cell is a part of its row. */
function isWholeCell({ parentElement }: Element): boolean {
  return (
    parentElement !== null && cells.has(parentElement.nodeName.toUpperCase()) && parentElement.children.length === 1
  );
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    unread.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}
