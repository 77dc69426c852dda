import type { ProposalCardPartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { ShortName } from '../pieces/LongText.js';
import { rangeWords } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

interface SameAsChoiceProps {
  readonly proposal: ProposalCardPartsFragment;
  /** The id of the chosen claim; '' for a claim of its own. */
  readonly chosen: string;
  readonly onChoose: (claim: string) => void;
}

/** Whether the proposal says the same as a claim that is there, or makes one of its own. */
export function SameAsChoice({ proposal: { sameAs, attribution }, chosen, onChoose }: SameAsChoiceProps) {
  if (sameAs.length === 0) return null;
  return (
    <fieldset class="same-as">
      <legend>Says the same as</legend>
      {sameAs.map(({ claim, differs, preselected }, index) => (
        <div key={claim.id} class={chosen === claim.id ? 'same chosen' : 'same'}>
          <label>
            <input
              type="radio"
              name={`same-${attribution.id}`}
              checked={chosen === claim.id}
              onChange={() => onChoose(claim.id)}
            />{' '}
            <kbd>{index + 1}</kbd> <ShortName name={claim.text} most={240} />
            {preselected ? <span class="tag">preselected</span> : null}
          </label>
          <p class="soft">
            {claim.valid === null ? 'when is not known' : timeWords(claim.valid.edtf)} ·{' '}
            {rangeWords(claim.corroboration)}
            {differs === null ? '' : ` · ${differs}`} ·{' '}
            <ThingLink thing={{ __typename: 'Claim', id: claim.id }}>look at it</ThingLink>
          </p>
        </div>
      ))}
      <div class={chosen === '' ? 'same chosen' : 'same'}>
        <label>
          <input type="radio" name={`same-${attribution.id}`} checked={chosen === ''} onChange={() => onChoose('')} />{' '}
          <kbd>n</kbd> none of these: a claim of its own
        </label>
      </div>
    </fieldset>
  );
}
