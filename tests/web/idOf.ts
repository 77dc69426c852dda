import { ask } from '../server/serve.js';
import type { Pages } from './browser.js';

/** The path of the page of a source or a place with this name. */
export async function pathOfNamed({ server }: Pages, kind: 'source' | 'place', name: string): Promise<string> {
  const list = kind === 'source' ? 'sources' : 'entities';
  const { json } = await ask(server(), `query ($name: String!) { ${list}(name: $name) { nodes { id name } } }`, {
    name,
  });
  const nodes: readonly { readonly id: string; readonly name: string }[] = json.data[list].nodes;
  const found = nodes.find((node) => node.name === name);
  if (found === undefined) throw new Error(`the graph has no ${kind} "${name}"`);
  return `/${kind}/${found.id}`;
}
