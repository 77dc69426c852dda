import { useAnswer } from '../api/useAnswer.js';
import { WorkbenchNamesDocument } from '../generated.js';
import { listIn, toggled } from '../navigation/viewParams.js';

interface SourceChipsProps {
  readonly params: URLSearchParams;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

const maxNamed = 50;

/** The sources that the view leaves out, or is limited to, by name; each can be taken back. */
export function SourceChips({ params, onChange }: SourceChipsProps) {
  const listed = (['without', 'only'] as const).flatMap((key) => listIn(params, key).map((id) => ({ key, id })));
  const ids = listed.slice(0, maxNamed).map(({ id }) => id);
  const { data } = useAnswer(WorkbenchNamesDocument, ids.length === 0 ? undefined : { ids });
  if (listed.length === 0) return null;
  const nameOf = (id: string) => {
    const node = data?.nodes.find((one) => one?.id === id);
    return node && 'name' in node ? node.name : id;
  };
  return (
    <ul class="chips" aria-label="Sources left out or chosen">
      {listed.slice(0, maxNamed).map(({ key, id }) => (
        <li key={`${key} ${id}`} class="chip set">
          {key === 'without' ? 'without ' : 'only '}
          <bdi dir="auto" class="clipped">
            {nameOf(id)}
          </bdi>{' '}
          <button
            type="button"
            class="cross"
            aria-label={`Believe as before: ${nameOf(id)}`}
            onClick={() => onChange(toggled(params, key, id))}
          >
            ×
          </button>
        </li>
      ))}
      {listed.length > maxNamed ? <li class="soft">and {listed.length - maxNamed} more</li> : null}
    </ul>
  );
}
