import { useState } from 'preact/hooks';
import { type PageAddress, setParams } from '../navigation/pageAddress.js';
import { dayWords, instantWords, timeWords } from '../words/timeWords.js';
import { believingWords } from './believingWords.js';
import { SourceChips } from './SourceChips.js';
import { ViewForm } from './ViewForm.js';

/** On what the answers rest: what was known when, and whom the person believes. All of it is in the address. */
export function TimeBar({ address: { params } }: { readonly address: PageAddress }) {
  const [open, setOpen] = useState(false);
  const known = params.get('known');
  const published = params.get('published');
  const change = (changes: Readonly<Record<string, string>>) => setParams(params, changes, { replace: false });
  return (
    <section class="time-bar" aria-label="What the answers rest on">
      <div class="time-line">
        <Fact label="As of" value={known === null ? 'now' : knownWords(known)} isSet={known !== null} />
        <Fact
          label={published === null ? 'published' : 'published by'}
          value={published === null ? 'at any time' : timeWords(published)}
          isSet={published !== null}
        />
        <Fact label="believing" value={believingWords(params)} isSet={believingWords(params) !== 'everyone'} />
        <button
          type="button"
          class="quiet"
          aria-expanded={open}
          aria-controls="view-form"
          onClick={() => setOpen(!open)}
        >
          {open ? 'Close' : 'Change'}
        </button>
      </div>
      <SourceChips params={params} onChange={change} />
      {open ? (
        <ViewForm
          params={params}
          onApply={(changes) => {
            change(changes);
            setOpen(false);
          }}
        />
      ) : null}
    </section>
  );
}

function Fact({ label, value, isSet }: { readonly label: string; readonly value: string; readonly isSet: boolean }) {
  return (
    <span class="fact">
      {label} <span class={isSet ? 'chip set' : 'chip'}>{value}</span>
    </span>
  );
}

const knownWords = (known: string): string => (known.includes('T') ? instantWords(known) : dayWords(known));
