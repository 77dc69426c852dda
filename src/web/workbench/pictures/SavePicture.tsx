import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { download, pngOf, svgText } from './pictureFile.js';

interface SavePictureProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  /** Without an ending. */
  readonly fileName: string;
}

/** Saves a picture as a file. */
export function SavePicture({ picture, fileName }: SavePictureProps) {
  const [failure, setFailure] = useState<string>();
  const save = (kind: 'svg' | 'png') => {
    const drawn = picture.current;
    if (drawn === null) return;
    setFailure(undefined);
    if (kind === 'svg') return download(new Blob([svgText(drawn)], { type: 'image/svg+xml' }), `${fileName}.svg`);
    pngOf(drawn).then(
      (blob) => download(blob, `${fileName}.png`),
      () => setFailure('The picture is too large for a PNG: save it as SVG.'),
    );
  };
  return (
    <span class="actions no-print">
      <button type="button" class="small" onClick={() => save('svg')}>
        Save as SVG
      </button>
      <button type="button" class="small" onClick={() => save('png')}>
        Save as PNG
      </button>
      {failure === undefined ? null : <span role="alert">{failure}</span>}
    </span>
  );
}
