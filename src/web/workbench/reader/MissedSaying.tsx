import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWriteAccess } from '../api/useWrite.js';
import type { WorkbenchAddProposalMutation } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { reviewWords } from '../review/reviewWords.js';
import { useReviewKeys } from '../review/useReviewKeys.js';
import { AddSaying } from './AddSaying.js';
import type { ReadSaying } from './sayingsInText.js';
import { focusedPlace, type SelectedPlace, useSelectedPlace } from './selectedPlace.js';

interface MissedSayingProps {
  readonly document: string;
  readonly text: string;
  readonly sayings: readonly ReadSaying[];
  /** The element that has the text. */
  readonly findText: () => Element | null;
  readonly onAdded: () => void;
}

/** Offers to add what was missed in a text, by a button or the key `m`: what is selected, else the passage that has the focus. Says what was added. */
export function MissedSaying({ document, text, sayings, findText, onAdded }: MissedSayingProps) {
  const may = useWriteAccess();
  const selected = useSelectedPlace(findText);
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<WorkbenchAddProposalMutation['addProposal']>();
  const button = useRef<HTMLButtonElement>(null);
  const toOpener = useRef(false);
  const [focused, setFocused] = useState<SelectedPlace>();
  const open = () => {
    setFocused(focusedPlace(findText()));
    setAdded(undefined);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    toOpener.current = true;
  };
  // Closing takes the focus along, and the button is back only now.
  useLayoutEffect(() => {
    if (isOpen || !toOpener.current) return;
    button.current?.focus();
    toOpener.current = false;
  });
  useReviewKeys((key) => {
    if (key !== 'm' || may !== true || isOpen) return false;
    open();
    return true;
  });
  if (may !== true) return null;
  const done = (one: WorkbenchAddProposalMutation['addProposal']) => {
    setAdded(one);
    close();
    onAdded();
  };
  return (
    <section class="card no-print" aria-label="What was missed">
      {isOpen ? (
        <AddSaying
          document={document}
          text={text}
          sayings={sayings}
          selected={selected ?? focused}
          onAdded={done}
          onClose={close}
        />
      ) : (
        <button ref={button} type="button" class="small" onClick={open}>
          {selected === undefined ? 'Add a saying that was missed' : 'Add the selected words as a saying'} <kbd>m</kbd>
        </button>
      )}
      <div role="status">
        {added === undefined ? null : (
          <>
            <p>
              {added.change === null
                ? `It was recorded before: ${reviewWords[added.attribution.review] ?? ''}.`
                : `Proposed: ${added.proposal?.reading ?? ''}`}
            </p>
            {added.attribution.review === 'PROPOSED' ? (
              <p>
                <Link to="review" params={{ document, at: added.attribution.id }}>
                  Decide it now
                </Link>
              </p>
            ) : null}
          </>
        )}
      </div>
    </section>
  );
}
