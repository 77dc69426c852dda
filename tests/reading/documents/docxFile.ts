import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a DOCX with these paragraphs, as XML. */
export function documentParts(
  paragraphs: readonly string[],
  core = '',
  more = '',
  note = '',
): Record<string, Uint8Array> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${main}"><w:body>${body}${more}</w:body></w:document>`),
    ...(note === ''
      ? {}
      : {
          'word/_rels/document.xml.rels': strToU8(
            `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
          ),
          'word/footnotes.xml': strToU8(
            `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2"><w:p>${note}</w:p></w:footnote></w:footnotes>`,
          ),
        }),
    ...(core === ''
      ? {}
      : {
          'docProps/core.xml': strToU8(
            `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
          ),
        }),
  };
}

export function docxFile(paragraphs: readonly string[], core = ''): Uint8Array {
  return zipSync(documentParts(paragraphs, core));
}
