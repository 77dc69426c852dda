import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';

/** A node as it is drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'centre' | 'claim' | 'thing' | 'source';
}

interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** Whether somebody speaks against the claim here. */
  readonly isAgainst: boolean;
}

interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly onOpen: (id: string) => void;
}

/** A drawn graph. */
export interface DrawnGraph {
  readonly zoom: (factor: number) => void;
  readonly whole: () => void;
  readonly close: () => void;
}

/** The package is CommonJS, and its types take it for a module of another kind. */
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default;

const sizes = { centre: 10, claim: 3, thing: 6, source: 6 } as const;
/** The layout takes this many steps, whatever the machine: the same graph always looks the same. */
const layoutSteps = 200;
/** The golden angle: nodes begin on a spiral, each apart from the ones before. */
const turn = Math.PI * (3 - Math.sqrt(5));

/** Draws a graph with WebGL. The layout is computed once. */
export function drawGraph(container: HTMLElement, { nodes, edges, onOpen }: Drawing): DrawnGraph {
  const colours = coloursIn(container);
  const graph = new MultiDirectedGraph();
  nodes.forEach(({ id, label, kind }, index) => {
    const [angle, far] = [index * turn, Math.sqrt(index)];
    const at = { x: far * Math.cos(angle), y: far * Math.sin(angle) };
    graph.addNode(id, { ...at, label, size: sizes[kind], color: colours[kind], forceLabel: kind === 'centre' });
  });
  for (const { from, to, isAgainst } of edges) {
    graph.addEdge(from, to, { size: isAgainst ? 2 : 1, color: isAgainst ? colours.against : colours.line });
  }
  const settings = { ...layout.inferSettings(graph), adjustSizes: false };
  layout.assign(graph, { iterations: layoutSteps, settings });
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    // The wheel scrolls the page: there are buttons.
    enableCameraZooming: false,
    defaultEdgeType: 'arrow',
    labelColor: { color: colours.ink },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: 6,
    defaultDrawNodeHover: (context, { x, y, size, label }) => {
      if (!label) return;
      // Behind the label, in the colours of the theme: the package's own is white.
      context.fillStyle = colours.card;
      context.fillRect(x + size, y - 11, context.measureText(label).width + 10, 22);
      context.fillStyle = colours.ink;
      context.fillText(label, x + size + 3, y + 4);
    },
  });
  sigma.on('clickNode', ({ node }) => onOpen(node));
  const camera = sigma.getCamera();
  const look = (state: { readonly x?: number; readonly y?: number; readonly ratio: number }) => {
    camera.enabledZooming = true;
    camera.setState(state);
    camera.enabledZooming = false;
  };
  return {
    zoom: (factor) => look({ ratio: Math.min(Math.max(camera.ratio / factor, 0.05), 4) }),
    whole: () => look({ x: 0.5, y: 0.5, ratio: 1 }),
    close: () => sigma.kill(),
  };
}

type ColourName = DrawnNode['kind'] | 'line' | 'against' | 'ink' | 'card';

/** The colours of the page's theme, as WebGL takes them. */
function coloursIn(container: HTMLElement): Readonly<Record<ColourName, string>> {
  const probe = document.createElement('span');
  container.append(probe);
  const of = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    centre: of('ink'),
    claim: of('soft'),
    thing: of('accent'),
    source: of('support'),
    line: of('strong-line'),
    against: of('dissent'),
    ink: of('ink'),
    card: of('card'),
  };
  probe.remove();
  return found;
}
