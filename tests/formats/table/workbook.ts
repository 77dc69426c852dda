import { strToU8, zipSync } from 'fflate';
import { temporaryFile } from '../temporaryFile.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a workbook with one sheet of these rows, as XML. */
export function workbookParts(rows: string): Record<string, Uint8Array> {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relationships = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return {
    '_rels/.rels': strToU8(relationships(relationship('r1', 'officeDocument', 'xl/workbook.xml'))),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relationships(relationship('r1', 'worksheet', 'worksheets/sheet1.xml'))),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  };
}

/** A row of texts. */
export function sheetRow(number: number, cells: readonly string[]): string {
  const texts = cells.map((text, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${number}">${texts.join('')}</row>`;
}

/** A file with these parts, compressed. */
export function archiveOf(parts: Record<string, Uint8Array>): string {
  return temporaryFile(Buffer.from(zipSync(parts)));
}
