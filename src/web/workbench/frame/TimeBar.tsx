import { useState } from 'preact/hooks';
import { go, hrefOf, matchPath, type PageAddress } from '../navigation/pageAddress.js';
import { withParams } from '../navigation/viewParams.js';
import { type PathName, paths } from '../paths.js';
import { dayWords, instantWords, timeWords } from '../words/timeWords.js';
import { believingWords } from './believingWords.js';
import { SourceChips } from './SourceChips.js';
import { ViewForm } from './ViewForm.js';

/** On what the answers rest: what was known when, and whom the person believes. All of it is in the address. */
export function TimeBar({ address }: { readonly address: PageAddress }) {
  const [open, setOpen] = useState(false);
  const { params } = address;
  const known = params.get('known');
  const published = params.get('published');
  const change = (changes: Readonly<Record<string, string>>) => showView(address, withParams(params, changes));
  return (
    <section class="time-bar" aria-label="What the answers rest on">
      <div class="time-line">
        <Fact label="As known to us on" value={known === null ? 'now' : knownWords(known)} isSet={known !== null} />
        <Fact
          label="as published by"
          value={published === null ? 'any day' : timeWords(published)}
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

/** The same page with other parameters. */
function showView({ path }: PageAddress, params: URLSearchParams): void {
  const names = Object.keys(paths) as PathName[];
  const name = names.find((one) => matchPath(one, path) !== undefined);
  if (name !== undefined) go(hrefOf(name, matchPath(name, path) ?? '', params));
}
