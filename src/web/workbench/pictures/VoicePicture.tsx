import { useRef } from 'preact/hooks';
import { SavePicture } from './SavePicture.js';
import { useRoom } from './useRoom.js';
import { type PictureNode, type PlacedLink, type PlacedNode, type VoiceMark, voiceLayout } from './voiceLayout.js';

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
  const { em } = useRoom(frame);
  const { nodes, links, width, height } = voiceLayout(root, { column: em * 14, row: em * 3.1, margin: em * 1.6 });
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
          {links.map((link) => (
            <Line key={link.key} link={link} />
          ))}
          {nodes.map((node) => (
            <Node key={node.key} node={node} em={em} />
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

function Line({ link: { from, to } }: { readonly link: PlacedLink }) {
  const middle = (from.x + to.x) / 2;
  const isAgainst = to.mark === 'denies' || to.mark === 'doubts';
  return (
    <path
      class={`voice-line ${to.mark}`}
      d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`}
      {...(to.mark === 'may-count' || to.mark === 'doubts' || to.mark === 'declines'
        ? { 'stroke-dasharray': '5 4' }
        : {})}
      stroke-width={isAgainst ? 2 : 1.5}
      fill="none"
    />
  );
}

function Node({ node, em }: { readonly node: PlacedNode; readonly em: number }) {
  const { x, y, mark, label, note } = node;
  return (
    <g class={`voice-node ${mark}`}>
      <title>{note === '' ? label : `${label}: ${note}`}</title>
      <Mark mark={mark} x={x} y={y} size={em * 0.44} />
      {/* The halo keeps lines from running through the letters. */}
      <text
        class="voice-label"
        x={mark === 'claim' ? x - em * 0.45 : x + em * 0.8}
        y={labelTop(node, em)}
        font-size={em * 0.85}
      >
        {clippedLabel(label)}
      </text>
      {note === '' ? null : (
        <text class="voice-note" x={x + em * 0.8} y={y + em * 0.95} font-size={em * 0.78}>
          {clippedLabel(note)}
        </text>
      )}
    </g>
  );
}

/** The label of the claim stands above its mark, since lines start at the right of it. */
function labelTop({ y, mark, note }: PlacedNode, em: number): number {
  if (mark === 'claim') return y - em * 0.9;
  return note === '' ? y + em * 0.3 : y - em * 0.15;
}

/** As much of a label as fits into a column. What turns the direction of text is taken out, since it would turn the neighbours' too. */
function clippedLabel(text: string): string {
  const letters = [...text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, '')];
  return letters.length > 25 ? `${letters.slice(0, 24).join('')}…` : letters.join('');
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
