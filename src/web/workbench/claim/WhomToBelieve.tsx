import { useRef } from 'preact/hooks';
import type { HappeningPartsFragment } from '../generated.js';
import { setParams, usePageAddress } from '../navigation/pageAddress.js';
import { listIn, toggled } from '../navigation/viewParams.js';
import { ShortName } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { sayingsOf } from './sayings.js';

interface Believed {
  readonly id: string;
  readonly name: string;
}

const pageSize = 12;

/** Who speaks or publishes in this answer. Unticked, the question is asked again without what they say and publish. */
export function WhomToBelieve({ happenings }: { readonly happenings: readonly HappeningPartsFragment[] }) {
  const { params } = usePageAddress();
  const seen = useRef(new Map<string, Believed>());
  for (const source of happenings.flatMap(believedIn)) seen.current.set(source.id, source);
  const without = new Set(listIn(params, 'without'));
  const all = [...seen.current.values()];
  const { shown, more } = useShown(all, pageSize);
  if (all.length === 0) return null;
  return (
    <section class="card whom">
      <h2>What if you do not believe …</h2>
      <ul class="plain">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!without.has(id)}
                onChange={() => setParams(params, toggled(params, 'without', id))}
              />
              <ShortName name={name} most={80} />
            </label>
          </li>
        ))}
      </ul>
      {more}
      {happenings.some(isPart) ? <p class="soft">Only those among the first voices listed here.</p> : null}
      <p class="soft">Untick one, and the answer is without what it says and what it publishes.</p>
    </section>
  );
}

/** Whether a happening has more voices than were answered at first. */
function isPart({ origins, originCount, denials, denialCount, doubts, doubtCount }: HappeningPartsFragment): boolean {
  return origins.length < originCount || denials.length < denialCount || doubts.length < doubtCount;
}

/** The speakers and publishers of a happening. */
function believedIn(happening: HappeningPartsFragment): readonly Believed[] {
  return sayingsOf(happening).flatMap(({ voice: { source, attribution } }) => [source, attribution.document.publisher]);
}
