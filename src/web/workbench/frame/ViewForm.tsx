import { useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { TextField } from '../form/TextField.js';
import { WorkbenchSourcesDocument } from '../generated.js';
import { listIn, toggled, viewKeys } from '../navigation/viewParams.js';
import { credibilityWords, reliabilityWords } from '../words/fieldWords.js';
import { useSettled } from './useSettled.js';

interface ViewFormProps {
  readonly params: URLSearchParams;
  readonly onApply: (changes: Readonly<Record<string, string>>) => void;
}

/** Both clocks and whom to believe. Nothing changes before "Show". */
export function ViewForm({ params, onApply }: ViewFormProps) {
  const given = (key: string) => params.get(key) ?? '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (key: string) => String(form.get(key) ?? '').trim();
    onApply({
      known: text('known'),
      published: text('published'),
      grade: text('grade'),
      credibility: text('credibility'),
      unjudged: form.get('unjudged') === null ? '' : 'yes',
      review: form.get('review') === null ? '' : 'accepted,proposed',
    });
  };
  const clear = () => onApply(Object.fromEntries(viewKeys.map((key) => [key, ''])));
  return (
    <form id="view-form" class="view-form" onSubmit={submit}>
      <label>
        As of
        <input type="date" name="known" value={given('known').slice(0, 10)} />
        <small>what was recorded here by the end of that day</small>
      </label>
      <label>
        Published by
        <input type="text" name="published" value={given('published')} placeholder="2016-03-05" inputMode="numeric" />
        <small>a day, a month or a year: only documents certainly out by then</small>
      </label>
      <label>
        Sources graded
        <select name="grade" value={given('grade')}>
          <option value="">any, or not graded</option>
          {['A', 'B', 'C', 'D', 'E'].map((grade) => (
            <option key={grade} value={grade}>
              {grade} or better: {reliabilityWords[grade]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Claims graded
        <select name="credibility" value={given('credibility')}>
          <option value="">any, or not graded</option>
          {[1, 2, 3, 4, 5].map((grade) => (
            <option key={grade} value={String(grade)}>
              {grade} or better: {credibilityWords[grade]}
            </option>
          ))}
        </select>
      </label>
      <div class="checks">
        <label>
          <input type="checkbox" name="unjudged" defaultChecked={given('unjudged') === 'yes'} /> also what nobody graded
        </label>
        <label>
          <input type="checkbox" name="review" defaultChecked={given('review') !== ''} /> also what nobody reviewed yet
        </label>
      </div>
      <LeaveOut params={params} onApply={onApply} />
      <div class="form-actions">
        <button type="submit" class="primary">
          Show
        </button>
        <button type="button" onClick={clear}>
          Now, any time, everyone
        </button>
      </div>
    </form>
  );
}

/** Finds a source by name and leaves out what it says and publishes. */
function LeaveOut({ params, onApply }: ViewFormProps) {
  const [name, setName] = useState('');
  const rested = useSettled(name.trim());
  const { data } = useAnswer(WorkbenchSourcesDocument, rested.length < 2 ? undefined : { name: rested });
  const found = rested.length < 2 ? [] : (data?.sources.nodes ?? []);
  return (
    <div class="leave-out">
      <label>
        Leave out a source
        <TextField text={name} onText={setName} maxLength={200} placeholder="its name" />
      </label>
      <ul class="plain">
        {found.map((source) => (
          <li key={source.id}>
            <button type="button" onClick={() => onApply(toggled(params, 'without', source.id))}>
              {listIn(params, 'without').includes(source.id) ? 'Believe' : 'Leave out'}{' '}
              <bdi dir="auto" class="clipped">
                {source.name}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
