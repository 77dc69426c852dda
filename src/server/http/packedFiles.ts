import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import express, { type RequestHandler } from 'express';

/**
 * The files of a folder that was built. A text is sent packed to whoever takes it so: the build left a packed copy beside it, a third of
 * its size.
 */
export function packedFiles(folder: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      if (path.endsWith('.gz')) response.set('Content-Encoding', 'gzip').type(extname(path.slice(0, -'.gz'.length)));
    },
  });
  return (request, response, next) => {
    const packed = `${request.path}.gz`;
    if (!hasFile(folder, packed)) return files(request, response, next);
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('gzip') === 'gzip') request.url = packed;
    return files(request, response, next);
  };
}

/** Whether a file lies directly in a folder. It is looked up by its name, which never becomes part of a path here. */
function hasFile(folder: string, path: string): boolean {
  try {
    return readdirSync(folder).includes(path.slice(1));
  } catch {
    return false;
  }
}
