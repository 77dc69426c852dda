import { escaped } from './escaped.js';

/** What a file has no use for: what acts, what is only about the page, and what is not shown. */
const left = 'button,form,input,select,textarea,dialog,script,style,template,iframe,object,embed,[hidden]';
const ofThePage = '.no-print,.keep,.whom,.asked-as,.grid-lines';

const plainTags = new Set(
  (
    'article aside bdi blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'hr ins kbd li mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr ul'
  ).split(' '),
);
const emptyTags = new Set(['br', 'col', 'hr']);
const pictureTags = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs pattern mask linearGradient stop clipPath'.split(
    ' ',
  ),
);
const attributes = new Set(
  (
    'class dir lang title role id data-label scope colspan rowspan open datetime start value style aria-label aria-hidden aria-current ' +
    'aria-labelledby aria-describedby'
  ).split(' '),
);
/** Attributes of shapes: all but those that lead elsewhere or act. */
const pictureAttributes = /^(?!on|href|xlink)[a-zA-Z-]+$/;
const toIds = new Set(['aria-labelledby', 'aria-describedby']);

/** The levels below the heading of an answer in a file. */
const levelShift = 2;

/**
 * A part of the page as HTML that stays as it is: text, tables, lists and pictures, by an allow-list of elements and attributes. Links
 * within whosaid become text, because the file is read where no server is.
 * @param prefix put before every id, so that several parts can stand in one file
 */
export function stillHtml(element: Element, prefix: string): string {
  return [...element.childNodes].map((node) => ofNode(node, prefix)).join('');
}

function ofNode(node: Node, prefix: string): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue ?? '');
  if (!(node instanceof Element) || node.matches(`${left},${ofThePage}`)) return '';
  const html = ofElement(node, prefix);
  // A wide picture is scrolled sideways, and keeps the width for which it was drawn.
  if (!node.matches('.lanes,.clocks')) return html;
  const width = Math.ceil(node.getBoundingClientRect().width);
  return `<div class="scroller" tabindex="0" role="group" aria-label="A picture of times"><div class="still" style="min-width:${width}px">${html}</div></div>`;
}

function ofElement(element: Element, prefix: string): string {
  const name = element.localName;
  const isPicture = element.namespaceURI === 'http://www.w3.org/2000/svg' && pictureTags.has(name);
  const inside = stillHtml(element, prefix);
  if (name === 'a') return linkOf(element, inside);
  const tag = isPicture || plainTags.has(name) ? name : 'span';
  const own = [...element.attributes]
    .filter((one) => attributes.has(one.name) || (isPicture && pictureAttributes.test(one.name)))
    .map((one) => attributeOf(one, prefix))
    .join('');
  const start = `<${tag}${own}${extraOf(element, isPicture)}>`;
  return emptyTags.has(tag) ? start : `${start}${inside}</${tag}>`;
}

/** A link to another site stays one; one within whosaid is text. */
function linkOf(element: Element, inside: string): string {
  const href = element.getAttribute('href') ?? '';
  const isElsewhere = /^https?:\/\//i.test(href) && new URL(href).origin !== location.origin;
  const look = element.getAttribute('class');
  const own = look === null ? '' : ` class="${escaped(look)}"`;
  return isElsewhere
    ? `<a href="${escaped(href)}" rel="noreferrer"${own}>${inside}</a>`
    : `<span${own}>${inside}</span>`;
}

function attributeOf({ name, value, ownerElement }: Attr, prefix: string): string {
  // In a file there are several of each landmark, and their names say nothing.
  if (name === 'aria-label' && ownerElement?.matches('aside,section')) return '';
  if (name === 'role' && /^(?:status|alert|alertdialog|dialog|button|link)$/.test(value)) return '';
  if (name === 'style' && /url\(|expression|@import/i.test(value)) return '';
  return ` ${name}="${escaped(prefixed(name, value, prefix))}"`;
}

function prefixed(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}${value}`;
  if (toIds.has(name)) return value.replace(/\S+/g, (id) => `${prefix}${id}`);
  return value.replace(/url\((["']?)#/g, `url($1#${prefix}`);
}

function extraOf(element: Element, isPicture: boolean): string {
  const [, level] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (level !== undefined) return ` aria-level="${Math.min(6, Number(level) + levelShift)}"`;
  if (element.localName === 'aside') return ' role="presentation"';
  return !isPicture && element.matches('.scroller') ? ' tabindex="0"' : '';
}
