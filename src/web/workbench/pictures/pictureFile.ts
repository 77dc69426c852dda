/** What of its style a shape takes along into a file, where no style sheet is. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'paint-order',
  'stroke-linejoin',
  'stroke-opacity',
  'fill-opacity',
];

const svgSpace = 'http://www.w3.org/2000/svg';

/** A picture of the page as the text of an SVG file that needs no style sheet. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('*');
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index];
    if (original === undefined || !('style' in original)) continue;
    const style = getComputedStyle(original);
    for (const name of kept) {
      const value = style.getPropertyValue(name);
      if (value !== '' && !value.startsWith('url(')) element.setAttribute(name, value);
    }
    element.removeAttribute('class');
  }
  copy.setAttribute('xmlns', svgSpace);
  copy.prepend(ground(picture));
  return new XMLSerializer().serializeToString(copy);
}

/** The same picture as a PNG, twice as fine as on the screen, as far as a canvas goes. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const fine = Math.min(2, 8000 / width, 8000 / height);
  const url = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * fine);
    canvas.height = Math.ceil(height * fine);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob === null ? reject(new Error('the picture is too large for a PNG')) : resolve(blob),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the browser's downloads. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** The ground of the page, so that the picture is as readable elsewhere. */
function ground(picture: SVGSVGElement): SVGRectElement {
  const rect = document.createElementNS(svgSpace, 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  const card = picture.closest('.card') ?? document.body;
  rect.setAttribute('fill', getComputedStyle(card).backgroundColor);
  return rect;
}
