import { useState } from 'preact/hooks';
import { LabelledChoice, LabelledField } from '../form/FormFields.js';
import { useFirstFocus } from '../form/useFirstFocus.js';
import type { ProposalCardPartsFragment } from '../generated.js';
import { capital } from '../words/countWords.js';
import { certaintyWords, modeWords, roleWords, stanceWords } from '../words/fieldWords.js';
import { correctionOf, type Edited, fieldsOfProposal } from './corrections.js';
import { nameOfMentioned } from './reviewWords.js';
import type { Correction } from './useDecisions.js';

interface EditFormProps {
  readonly proposal: ProposalCardPartsFragment;
  readonly running: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onCancel: () => void;
}

const codings = { CLEAR: 'clear', LIKELY: 'likely read so', UNSURE: 'unsure' } as const;

/** Corrects a proposal and accepts it. The words must stand in the text. */
export function EditForm({ proposal, running, onCorrect, onCancel }: EditFormProps) {
  const [edited, setEdited] = useState(() => fieldsOfProposal(proposal));
  const [refusal, setRefusal] = useState<string>();
  const words = useFirstFocus<HTMLTextAreaElement>();
  const { mentions, attribution } = proposal;
  const change = (part: Partial<Edited>) => setEdited((now) => ({ ...now, ...part }));
  const submit = (event: Event) => {
    event.preventDefault();
    const result = correctionOf(proposal, edited);
    setRefusal('refusal' in result ? result.refusal : undefined);
    if ('correction' in result) onCorrect(result.correction);
  };
  const speaker = mentions.find(({ role }) => role === null);
  return (
    <form
      class="edit-form no-print"
      aria-label="Correct the proposal"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label class="whole">
        The words, as they stand in the text
        <textarea
          ref={words}
          rows={3}
          dir="auto"
          spellcheck={false}
          value={edited.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      <LabelledField
        label="What they say, in one sentence"
        isWide
        value={edited.text}
        onValue={(text) => change({ text })}
      />
      <LabelledChoice
        label="Who says it"
        value={edited.source}
        choices={[
          [attribution.source.id, attribution.source.name],
          ...(speaker?.candidates ?? []).map((one): [string, string] => [one.id, nameOfMentioned(one)]),
        ]}
        onValue={(source) => change({ source })}
      />
      <LabelledChoice
        label="Stance"
        value={edited.stance}
        choices={Object.entries(stanceWords)}
        onValue={(stance) => change({ stance })}
      />
      <LabelledChoice
        label="How it is given"
        value={edited.mode}
        choices={Object.entries(modeWords)}
        onValue={(mode) => change({ mode })}
      />
      <LabelledChoice
        label="How sure the source is"
        value={edited.certainty}
        choices={Object.entries(certaintyWords)}
        onValue={(certainty) => change({ certainty })}
      />
      <LabelledChoice
        label="How clear the text is"
        value={edited.coding}
        choices={Object.entries(codings)}
        onValue={(coding) => change({ coding })}
      />
      <LabelledField label="Verb" value={edited.predicate} onValue={(predicate) => change({ predicate })} />
      <LabelledField label="When it happened" value={edited.valid} onValue={(valid) => change({ valid })} />
      <LabelledField label="When it was said" value={edited.stated} onValue={(stated) => change({ stated })} />
      {attribution.claim.participants.map(({ role, entity }, index) => {
        const candidates =
          mentions.find(({ role: own, thing }) => own === role && thing.id === entity.id)?.candidates ?? [];
        return candidates.length === 0 ? null : (
          <LabelledChoice
            key={`${role} ${entity.id}`}
            label={capital(roleWords[role] ?? 'with')}
            value={edited.participants[index] ?? entity.id}
            choices={[
              [entity.id, entity.name],
              ...candidates.map((one): [string, string] => [one.id, `${nameOfMentioned(one)} (known)`]),
            ]}
            onValue={(id) => change({ participants: edited.participants.map((old, at) => (at === index ? id : old)) })}
          />
        );
      })}
      <p class="soft whole">Times as 2016-03-05, 2016-03 or [2016-03-04..2016-03-05]; empty if it is not known.</p>
      <p role="alert" class="whole refusal">
        {refusal}
      </p>
      <div class="actions whole">
        <button type="submit" class="primary" aria-disabled={running} aria-busy={running}>
          Correct and accept
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
