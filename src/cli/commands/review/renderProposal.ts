import type { ProposalPartsFragment } from '../../generated.js';
import { nameOfType } from '../../print/nameOfType.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, wrap } from '../../print/text.js';

const around = 120;

/** A proposal as a reviewer sees it: the words in their place, how they were read, and what they may be the same as. */
export function renderProposal(proposal: ProposalPartsFragment, left: number, style: TerminalStyle): readonly string[] {
  const { attribution, reading, mentions, sameAs } = proposal;
  const { quotation, document } = attribution;
  const words =
    quotation === null
      ? []
      : wrap(
          `… ${quotation.prefix?.slice(-around) ?? ''}[${quotation.exact ?? ''}]${quotation.suffix?.slice(0, around) ?? ''} …`.replace(
            /\s+/gu,
            ' ',
          ),
          style.width,
        );
  const resolved = mentions.map(({ words: said, how, thing, candidates }) => {
    const others =
      candidates.length === 0 ? '' : `; may be ${candidates.map((one) => `${nameOf(one)} (${one.id})`).join(', ')}`;
    return `  ${said ?? nameOf(thing)} = ${nameOf(thing)} (${nameOfType(thing.__typename)}, ${how.toLowerCase()})${others}`;
  });
  const same = sameAs.map(
    ({ claim, differs, preselected }, index) =>
      `  ${index + 1}${preselected ? '*' : ' '} ${claim.text}${differs === null ? '' : ` (${differs})`}`,
  );
  return [
    '',
    paint(style.colors.dim, `${document.title} (${left} left)`),
    ...words,
    paint(style.colors.bold, reading),
    ...resolved,
    ...(same.length === 0 ? [] : ['Same as?', ...same]),
  ];
}

function nameOf(thing: ProposalPartsFragment['mentions'][number]['thing']): string {
  return 'name' in thing ? thing.name : thing.id;
}
