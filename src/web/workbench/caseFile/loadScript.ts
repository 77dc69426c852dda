import { AnswerError } from '../api/postQuery.js';

/**
 * A script that few visits need, loaded when it is. @throws AnswerError if the server does not send it
 * @param load the import, written out where it is needed, so that the bundler finds it
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new AnswerError('The server does not answer. Start it again, then try again.', 'UNREACHABLE');
  }
}
