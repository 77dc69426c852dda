import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { InvalidInput } from '../../../domain/errors.js';

/**
 * Opens a PDF. Scripts and forms of it are not run, and fonts are not drawn.
 * @throws InvalidInput if it is encrypted, or damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await load();
  const packaged = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    // It takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    // Tables of the character sets of Chinese, Japanese and Korean, which files refer to by name.
    cMapUrl: `${join(packaged, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(packaged, 'standard_fonts')}/`,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new InvalidInput('the PDF is encrypted: open it with its password, and save it without one');
    }
    throw damagedPdf(error);
  }
}

export function damagedPdf(cause: unknown, page?: number): InvalidInput {
  const what = page === undefined ? 'the PDF' : `page ${page} of the PDF`;
  return new InvalidInput(`${what} is damaged or cut off: get the file again, or save its text as plain text`, {
    cause,
  });
}

async function load() {
  // It wants this class of browsers when it is loaded, and uses it to draw pages only, which is not done here.
  const browser = globalThis as { DOMMatrix?: unknown };
  browser.DOMMatrix ??= class {};
  // Loaded for a PDF only: it takes a second.
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
