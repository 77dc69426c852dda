import { type UnzipFileInfo, unzipSync } from 'fflate';

/** The limits of an archive: the size of all its parts together, in bytes, and their number. */
interface UnpackLimits {
  readonly maxBytes: number;
  readonly maxParts: number;
}

/** The parts of an office file by name, or why there are none. */
type Unpacked =
  | { readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly fault: 'TOO_LARGE' | 'DAMAGED'; readonly cause?: unknown };

/**
 * Unpacks the XML parts of an office file (a ZIP archive: .xlsx, .docx). The limits are checked before anything is unpacked, and no
 * part unpacks to more than the size that was checked: its room is made before.
 */
export function unpackParts(bytes: Uint8Array, { maxBytes, maxParts }: UnpackLimits): Unpacked {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    size += originalSize;
    count += 1;
    if (size > maxBytes || count > maxParts) throw new TooLarge();
    return true;
  };
  try {
    return { parts: unzipSync(bytes, { filter }) };
  } catch (cause) {
    return cause instanceof TooLarge ? { fault: 'TOO_LARGE' } : { fault: 'DAMAGED', cause };
  }
}

class TooLarge extends Error {}
