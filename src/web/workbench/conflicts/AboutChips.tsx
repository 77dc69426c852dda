import type { WorkbenchConflictsQuery } from '../generated.js';
import { setParams } from '../navigation/pageAddress.js';
import { ThingLink } from '../navigation/ThingLink.js';

interface AboutChipsProps {
  readonly about: WorkbenchConflictsQuery['nodes'];
  readonly params: URLSearchParams;
}

/** The place and the source that the list is limited to; each can be taken away. */
export function AboutChips({ about, params }: AboutChipsProps) {
  const limits = (['place', 'source'] as const).filter((name) => params.get(name));
  if (limits.length === 0) return null;
  return (
    <ul class="chips" aria-label="What the list is limited to">
      {limits.map((name) => {
        const node = about.find((one) => one?.id === params.get(name));
        const words = node && 'name' in node ? node.name : (params.get(name) ?? '');
        return (
          <li key={name} class="chip set">
            {name === 'place' ? 'about ' : 'with a claim by '}
            {node ? (
              <ThingLink thing={node}>
                <bdi dir="auto" class="clipped">
                  {words}
                </bdi>
              </ThingLink>
            ) : (
              <bdi>{words}</bdi>
            )}{' '}
            <button
              type="button"
              class="cross"
              aria-label={`No longer only ${words}`}
              onClick={() => setParams(params, { [name]: '' })}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
