import { setImmediate } from 'node:timers/promises';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { BrokenInput } from '../../../domain/errors.js';
import { unpackParts } from '../../../unpackParts.js';

/** Stands for a formula without a stored value. */
export const noStoredValue = '#FORMULA-WITHOUT-VALUE';

/** All parts of a workbook together. */
const maxUnpacked = 64 * 1024 * 1024;
const maxParts = 2_000;
/** Cells of the rectangle from the first to the last cell of a sheet: one cell far away would make billions of empty ones. */
const maxCells = 4_000_000;

/** A workbook that can be read, and its sheets in order. */
interface Workbook {
  readonly archive: ArrayBuffer;
  readonly sheets: readonly Sheet[];
}

interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The cells that are merged downwards. */
  readonly merges: readonly Merge[];
}

/** A column and its first and last row, from 0. */
interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Unpacks a workbook within limits, marks the cells that its reader would take for empty, and packs it again without compression.
 * So its reader sees only what was checked.
 *
 * @throws BrokenInput if it is too large, or no workbook
 */
export async function unpackWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = unpack(bytes);
  if (parts['xl/workbook.xml'] === undefined) {
    throw new BrokenInput('the file is a ZIP archive but not an .xlsx: save the table as .xlsx or CSV');
  }
  const prepared: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    await setImmediate();
    prepared[name] = name.startsWith('xl/worksheets/') ? strToU8(markCells(strFromU8(content))) : content;
  }
  return { archive: zipSync(prepared, { level: 0 }).slice().buffer, sheets: sheetsOf(parts) };
}

function unpack(bytes: Buffer): Readonly<Record<string, Uint8Array>> {
  const unpacked = unpackParts(bytes, { maxBytes: maxUnpacked, maxParts });
  if ('parts' in unpacked) return unpacked.parts;
  if (unpacked.fault === 'TOO_LARGE') throw tooLarge();
  throw new BrokenInput('the workbook is damaged or cut off: get the file again, or save the sheet as CSV', {
    cause: unpacked.cause,
  });
}

function tooLarge(): BrokenInput {
  return new BrokenInput(
    `the workbook unpacks to more than ${maxUnpacked / 1024 / 1024} MiB: save the sheet as CSV, which has no such limit`,
  );
}

// Neither reads on beyond the next cell, so that both are fast whatever the text is.
const cell = /<((?:\w+:)?c)(?=[\s>])([^<>]*[^/<>])?>((?:[^<]|<(?!\/?(?:\w+:)?c[\s>]))*)<\/\1>/g;
const reference = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g;

/** Error values and formulas without a value become texts that say so. */
function markCells(sheet: string): string {
  checkCells(sheet);
  return sheet.replace(cell, (whole, tag: string, attributes: string | undefined, content: string) => {
    const type = /\st="([^"]*)"/.exec(attributes ?? '')?.[1];
    const plain = (attributes ?? '').replace(/\st="[^"]*"/, '');
    if (type === 'e') return `<${tag}${plain} t="str">${content}</${tag}>`;
    const isWithoutValue = /<(?:\w+:)?f[\s>/]/.test(content) && !/<(?:\w+:)?v>[^<]/.test(content) && type !== 'str';
    if (!isWithoutValue) return whole;
    const value = tag.replace(/c$/, 'v');
    return `<${tag}${plain} t="str"><${value}>${noStoredValue}</${value}></${tag}>`;
  });
}

function checkCells(sheet: string): void {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', digits] of sheet.matchAll(reference)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnOf(letters));
  }
  if (rows * columns <= maxCells) return;
  throw new BrokenInput(
    `a sheet reaches to row ${rows} and column ${columns}, more than ${maxCells} cells: delete the empty rows and columns behind the table, or save it as CSV`,
  );
}

/** The number of a column from 1: that of AB is 28. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function sheetsOf(parts: Readonly<Record<string, Uint8Array>>): readonly Sheet[] {
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    attributesOf(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [one.Id, one.Target ?? '']),
  );
  return attributesOf(textOf('xl/workbook.xml'), 'sheet').map((sheet) => {
    const target = targets.get(sheet.id) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return {
      name: unescaped(sheet.name ?? ''),
      isHidden: /hidden/i.test(sheet.state ?? ''),
      merges: mergesOf(textOf(part)),
    };
  });
}

function mergesOf(sheet: string): readonly Merge[] {
  return attributesOf(sheet, 'mergeCell').flatMap(({ ref = '' }) => {
    const [, letters = '', from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(ref) ?? [];
    return from === to ? [] : [{ column: columnOf(letters) - 1, from: Number(from) - 1, to: Number(to) - 1 }];
  });
}

/** The attributes of each tag of a name, by their local names. */
function attributesOf(xml: string, tag: string): readonly Readonly<Record<string, string>>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}\\s([^<>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
