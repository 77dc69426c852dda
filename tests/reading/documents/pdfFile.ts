/** Words at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Turned a quarter to the left, as the names of archives in margins are. */
  readonly turned?: boolean;
}

interface Options {
  /** What characters of the text stand for: a font's own table, as fonts with ligatures have one. */
  readonly toUnicode?: Readonly<Record<string, string>>;
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** Added to the trailer, as encryption is. */
  readonly trailer?: string;
}

/** The bytes of a PDF with these pages of Helvetica. A page without words has a rectangle alone. */
export function pdfFile(
  pages: readonly (readonly Placed[])[],
  { toUnicode = {}, info = {}, language, trailer = '' }: Options = {},
): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const entries = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang (${language})`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${
      Object.keys(toUnicode).length === 0 ? '' : '/ToUnicode 4 0 R'
    } >>`,
    streamOf(characterMap(toUnicode)),
    `<< ${entries.join(' ')} >>`,
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      streamOf(words.length === 0 ? '0 0 300 300 re f' : words.map(drawn).join('\n')),
    ]),
  ];
  return fileOf(objects, trailer);
}

function drawn({ x, y, text, size = 10, turned = false }: Placed): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /F1 ${size} Tf ${matrix} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function streamOf(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;
}

function characterMap(characters: Readonly<Record<string, string>>): string {
  const hex = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString('hex');
  const lines = Object.entries(characters).map(
    ([code, meant]) => `<${hex(code, 'latin1')}> <${Buffer.from(meant, 'utf16le').swap16().toString('hex')}>`,
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${lines.length} beginbfchar`,
    ...lines,
    'endbfchar endcmap end end',
  ].join('\n');
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, 'latin1');
}

/** Lines of a text below each other, 12 points apart, as a column of a page. */
export function column(lines: readonly string[], x = 72, y = 720): readonly Placed[] {
  return lines.map((text, index) => ({ x, y: y - 12 * index, text }));
}
