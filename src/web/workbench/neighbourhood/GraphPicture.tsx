import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pageHref } from '../navigation/Link.js';
import { go } from '../navigation/pageAddress.js';
import { screenOf } from '../navigation/ThingLink.js';
import { shortText } from '../words/shortText.js';
import type { DrawnGraph, DrawnNode } from './drawGraph.js';
import { type GraphNode, type Neighbourhood, nodeName, nodesById } from './graphNodes.js';

const against = new Set(['DENIES', 'DOUBTS', 'WITHDRAWS']);

/** The graph as a picture, where the browser can draw it; the lists say the same. What draws it is loaded for this page alone. */
export function GraphPicture({ found }: { readonly found: Neighbourhood }) {
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnGraph>();
  const [failed, setFailed] = useState(false);
  const theme = useTheme();
  const canDraw = useMemo(hasWebGl, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const place = container.current;
    if (place === null || !canDraw) return undefined;
    let open: DrawnGraph | undefined;
    let isLeft = false;
    import('./drawGraph.js').then(
      ({ drawGraph }) => {
        if (isLeft) return;
        open = drawGraph(place, { ...drawingOf(found), onOpen: (id) => openThing(nodesById(found).get(id)?.thing) });
        setDrawn(open);
      },
      () => setFailed(true),
    );
    return () => {
      isLeft = true;
      open?.close();
      setDrawn(undefined);
    };
  }, [found, canDraw, theme]);
  if (!canDraw || failed) {
    return (
      <p class="card soft">
        This browser cannot draw the picture: {canDraw ? 'what draws it could not be loaded' : 'it has no WebGL'}. The
        lists below have all of it.
      </p>
    );
  }
  return (
    <section class="card no-print">
      <div class="spread">
        <h2>As a picture</h2>
        <span class="actions">
          <button type="button" class="small" disabled={drawn === undefined} onClick={() => drawn?.zoom(1.5)}>
            Zoom in
          </button>
          <button type="button" class="small" disabled={drawn === undefined} onClick={() => drawn?.zoom(1 / 1.5)}>
            Zoom out
          </button>
          <button type="button" class="small" disabled={drawn === undefined} onClick={() => drawn?.whole()}>
            All of it
          </button>
        </span>
      </div>
      <div ref={container} class="graph-picture" aria-hidden="true" />
      <p class="soft">
        Small nodes are claims, larger ones what they involve and who speaks of them. Thick lines lead to a claim from
        who is against it. A click opens a thing. The lists below say the same, and on whose word each edge is.
      </p>
    </section>
  );
}

function drawingOf({ nodes, edges, centre }: Neighbourhood) {
  const speakers = new Set(edges.filter(({ kind }) => kind === 'SAYS').map(({ from }) => from));
  const kindOf = ({ id, __typename }: GraphNode['thing']): DrawnNode['kind'] => {
    if (id === centre.id) return 'centre';
    if (__typename === 'Claim') return 'claim';
    return speakers.has(id) ? 'source' : 'thing';
  };
  return {
    nodes: nodes.map(({ thing }) => ({ id: thing.id, label: shortText(nodeName(thing), 40), kind: kindOf(thing) })),
    edges: edges.map(({ kind, from, to, stances }) => ({
      from,
      to,
      isAgainst: kind === 'SAYS' && stances.some((stance) => against.has(stance)),
    })),
  };
}

function openThing(thing: GraphNode['thing'] | undefined): void {
  const to = thing === undefined ? undefined : screenOf(thing.__typename);
  if (to !== undefined) go(pageHref(to, thing?.id));
}

function hasWebGl(): boolean {
  const probe = document.createElement('canvas').getContext('webgl2');
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return probe !== null;
}

/** A number that changes with the theme of the page. */
function useTheme(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const change = () => setCount((before) => before + 1);
    const watched = new MutationObserver(change);
    watched.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', change);
    return () => {
      watched.disconnect();
      dark.removeEventListener('change', change);
    };
  }, []);
  return count;
}
