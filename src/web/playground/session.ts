/** The address of something of this server, wherever a proxy has put it: this file is one folder below. */
export const address = (path: string): string => new URL(`../${path}`, import.meta.url).href;

/**
 * Exchanges the one-time code in the address (`#key=…`), if there is one, for the cookie that lets this browser write. The
 * code leaves the address bar and the history before anything else happens.
 * @returns what went wrong and what to do; undefined when nothing did
 */
export async function exchangeCode(): Promise<string | undefined> {
  const code = new URLSearchParams(location.hash.slice(1)).get('key');
  if (code === null) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address('session'), { method: 'POST', headers, body: JSON.stringify({ code }) });
    return answer.ok ? undefined : await messageOf(answer);
  } catch {
    return 'The server does not answer: this page may read only. Open the address again when it runs.';
  }
}

async function messageOf(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { readonly errors?: readonly { readonly message: string }[] };
  return `This page may read only: ${errors?.[0]?.message ?? `the server answered with ${answer.status}`}.`;
}
