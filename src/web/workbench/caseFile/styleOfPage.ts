import { AnswerError } from '../api/postQuery.js';

/**
 * The style sheets of this page as text. They are the browser's own copies, also when the server does not answer.
 * @throws AnswerError if it has none
 */
export async function styleOfPage(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  try {
    const texts = await Promise.all(
      links.map(async ({ href }) => {
        const answer = await fetch(href, { cache: 'force-cache' });
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        return answer.text();
      }),
    );
    return texts.join('\n');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new AnswerError(
      'The server does not answer, so the file would have no style. Start it, then save again.',
      'UNREACHABLE',
    );
  }
}
