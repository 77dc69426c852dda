import { useRef } from 'preact/hooks';
import { shortLabel } from '../words/shortText.js';
import { SavePicture } from './SavePicture.js';
import { useRoom } from './useRoom.js';
import {
  depthOfPicture,
  type PictureNode,
  type PlacedLink,
  type PlacedNode,
  type VoiceMark,
  voiceLayout,
} from './voiceLayout.js';

interface VoicePictureProps {
  readonly root: PictureNode;
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  /** The name of a saved file, without an ending. */
  readonly fileName: string;
}

/** Who said it, through whom, in which documents, as a tidy tree. It can be saved. The list beside it says the same and more. */
export function VoicePicture({ root, label, fileName }: VoicePictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const { em, width: room } = useRoom(frame);
  const margin = em * 1.6;
  // As wide as there is room for, but no label is cut to less than some ten letters.
  const column = Math.min(em * 18, Math.max(em * 10, (room - margin) / depthOfPicture(root)));
  const { nodes, links, width, height } = voiceLayout(root, { column, row: em * 3.1, margin, top: em * 2.6 });
  const letters = Math.floor((column - em * 2.2) / (em * letterWidth));
  return (
    <figure class="voice-picture">
      {/* Wide trees scroll in their own frame, which takes the focus so that arrow keys scroll it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="scroller" ref={frame} tabIndex={0} role="group" aria-label={label}>
        <svg
          ref={picture}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          <text class="voice-label" x={em * 0.3} y={em * 1.1} font-size={em * 0.9} font-weight="600">
            {shortLabel(root.label, Math.floor((width - em) / (em * 0.5)))}
          </text>
          {links.map((link) => (
            <Line key={link.key} link={link} start={labelEnd(link.from, letters, em)} />
          ))}
          {nodes.map((node) => (
            <Node key={node.key} node={node} em={em} letters={letters} />
          ))}
        </svg>
      </div>
      <figcaption>
        <span class="legend">
          {marksIn(nodes).map((mark) => (
            <span key={mark}>
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <Mark mark={mark} x={9} y={9} size={6} />
              </svg>{' '}
              {markWords[mark]}
            </span>
          ))}
        </span>
        <SavePicture picture={picture} fileName={fileName} />
      </figcaption>
    </figure>
  );
}

const markWords: Readonly<Record<VoiceMark, string>> = {
  claim: 'the claim',
  counts: 'a voice that counts',
  'may-count': 'a voice that may count',
  denies: 'denies it',
  doubts: 'doubts it',
  declines: 'would not say',
  relay: 'passed it on',
  document: 'document',
};

function marksIn(nodes: readonly PlacedNode[]): readonly VoiceMark[] {
  return (Object.keys(markWords) as VoiceMark[]).filter(
    (mark) => mark !== 'claim' && nodes.some((node) => node.mark === mark),
  );
}

function Line({ link: { from, to }, start }: { readonly link: PlacedLink; readonly start: number }) {
  const end = to.x - 9;
  const middle = (start + end) / 2;
  const isAgainst = to.mark === 'denies' || to.mark === 'doubts';
  const isDashed = to.mark === 'may-count' || to.mark === 'doubts' || to.mark === 'declines';
  return (
    <path
      class={`voice-line ${to.mark}`}
      d={`M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`}
      {...(isDashed ? { 'stroke-dasharray': '5 4' } : {})}
      stroke-width={isAgainst ? 2 : 1.5}
      fill="none"
    />
  );
}

interface NodeProps {
  readonly node: PlacedNode;
  readonly em: number;
  readonly letters: number;
}

function Node({ node, em, letters }: NodeProps) {
  const { x, y, mark, label, note } = node;
  const left = x + em * 0.8;
  return (
    <g class={`voice-node ${mark}`}>
      <title>{note === '' ? label : `${label}: ${note}`}</title>
      <Mark mark={mark} x={x} y={y} size={em * 0.44} />
      {/* The claim stands above the picture, where it has more room. */}
      {mark === 'claim' ? null : (
        <text class="voice-label" x={left} y={note === '' ? y + em * 0.3 : y - em * 0.05} font-size={em * 0.85}>
          {shortLabel(label, letters)}
        </text>
      )}
      {note === '' ? null : (
        <text class="voice-note" x={left} y={y + em} font-size={em * 0.78}>
          {shortLabel(note, letters)}
        </text>
      )}
    </g>
  );
}

/** How wide a letter is at most on average, in parts of its size. */
const letterWidth = 0.47;

/** Where a line from a node starts: behind its label. */
function labelEnd({ x, mark, label, note }: PlacedNode, letters: number, em: number): number {
  if (mark === 'claim') return x + em * 0.5;
  const length = Math.max([...shortLabel(label, letters)].length, [...shortLabel(note, letters)].length * 0.92);
  return x + em * 1.1 + length * em * letterWidth;
}

interface MarkProps {
  readonly mark: VoiceMark;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The sign of a voice: told apart by its shape, not by its colour alone. */
export function Mark({ mark, x, y, size }: MarkProps) {
  const box = { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  switch (mark) {
    case 'claim':
      return <rect class="sign claim" {...box} rx={size / 3} fill="currentColor" />;
    case 'counts':
      return <circle class="sign support" cx={x} cy={y} r={size} fill="currentColor" />;
    case 'may-count':
      return (
        <circle
          class="sign unknown"
          cx={x}
          cy={y}
          r={size}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3 2.2"
        />
      );
    case 'denies':
    case 'doubts': {
      const reach = size * 1.2;
      const d = `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
      const isHollow = mark === 'doubts';
      return (
        <path
          class="sign dissent"
          d={d}
          fill={isHollow ? 'none' : 'currentColor'}
          stroke="currentColor"
          stroke-width="2"
        />
      );
    }
    case 'declines':
      return <path class="sign unknown" d={`M${x - size} ${y}H${x + size}`} stroke="currentColor" stroke-width="3" />;
    case 'relay':
      return (
        <circle class="sign relay" cx={x} cy={y} r={size * 0.75} fill="none" stroke="currentColor" stroke-width="2" />
      );
    case 'document': {
      const [w, h] = [size * 0.8, size];
      const d = `M${x - w} ${y - h}H${x + w * 0.3}L${x + w} ${y - h * 0.4}V${y + h}H${x - w}Z`;
      return <path class="sign document" d={d} fill="none" stroke="currentColor" stroke-width="1.6" />;
    }
  }
}
