/** Resolves a path of this server, also behind a proxy: this file is one folder below the base path. */
export const address = (path: string): string => new URL(`../${path}`, import.meta.url).href;

let exchanged: Promise<unknown> = Promise.resolve();

/**
 * Exchanges the one-time code in the address (`#key=…`), if any, for a session cookie with write access. The code is first
 * removed from the address bar and the history.
 * @returns an error message, or undefined on success
 */
export function exchangeCode(): Promise<string | undefined> {
  const exchange = exchangeOnce();
  exchanged = exchange;
  return exchange;
}

/** Whether pages in this browser may write, once the code in the address was exchanged. False also if the server does not answer. */
export async function mayWrite(): Promise<boolean> {
  await exchanged;
  try {
    const answer = await fetch(address('session'), { headers: { accept: 'application/json' } });
    return answer.ok && ((await answer.json()) as { readonly writes?: boolean }).writes === true;
  } catch {
    return false;
  }
}

async function exchangeOnce(): Promise<string | undefined> {
  const code = new URLSearchParams(location.hash.slice(1)).get('key');
  if (code === null) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address('session'), { method: 'POST', headers, body: JSON.stringify({ code }) });
    return answer.ok ? undefined : await messageOf(answer);
  } catch {
    return 'The server does not answer, so this page is read-only. Open the link again when the server is running.';
  }
}

async function messageOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { readonly errors?: readonly { readonly message: string }[] };
  return `This page is read-only: ${errors?.[0]?.message ?? `the server responded with status ${answer.status}`}.`;
}
