import type { ComponentChildren } from 'preact';
import type {
  ChangedClaimFragment,
  ChangedConflictFragment,
  DatedClaimFragment,
  WorkbenchWhatIfQuery,
} from '../generated.js';
import { CertaintyTag } from '../lists/CertaintyTag.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { counted, numberWords } from '../words/countWords.js';
import { conflictWords } from '../words/fieldWords.js';
import { rangeFigure, rangeWords } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

type Difference = WorkbenchWhatIfQuery['whatIf'];

/** What would be otherwise. */
export function Changes({ data: { whatIf } }: { readonly data: WorkbenchWhatIfQuery }) {
  const { lost, shrunk, grown, gained, complete, read, of } = whatIf;
  const { conflictsGone, conflictsGoneCount, conflictsArising, conflictsArisingCount } = whatIf;
  const changed = new Set([...lost, ...[...shrunk, ...grown, ...gained].map(({ claim }) => claim)].map(({ id }) => id));
  const count = changed.size;
  return (
    <>
      <div class="spread">
        <p role="status">
          <strong>
            {lost.length === 0
              ? 'No claim loses all support'
              : `${counted(lost.length, 'claim loses', 'claims lose')} all support`}
          </strong>
          ; {numberWords(shrunk.length)} {shrunk.length === 1 ? 'shrinks' : 'shrink'},{' '}
          {numberWords(grown.length + gained.length)} {grown.length + gained.length === 1 ? 'gains' : 'gain'}, of{' '}
          {counted(read, 'claim')} that rest on them.
          {read > count
            ? ` ${numberWords(read - count)} ${read - count === 1 ? 'keeps its' : 'keep their'} range.`
            : ''}
          {complete && conflictsGoneCount + conflictsArisingCount === 0 ? ' No disagreement goes or arises.' : ''}
        </p>
        {count === 0 ? null : <CsvButton table={() => changesTable(whatIf)} fileName="what-if" />}
      </div>
      {complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> {numberWords(read)} of {counted(of, 'claim')} that may change were compared,
          or not all that they may conflict with.
        </p>
      )}
      <Claims title="Falls: no support is left" sign="✕" claims={lost} />
      <Ranges title="Shrinks" sign="▼" ranges={shrunk} />
      <Ranges title="Gains" sign="▲" ranges={[...gained, ...grown]} />
      <Conflicts title="No longer in conflict" conflicts={conflictsGone} count={conflictsGoneCount} />
      <Conflicts title="Then in conflict" conflicts={conflictsArising} count={conflictsArisingCount} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly sign: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Group({ title, sign, count, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <section class="card">
      <h2>
        <span aria-hidden="true">{sign} </span>
        {title}: {numberWords(count)}
      </h2>
      {children}
    </section>
  );
}

const pageSize = 20;

function Claims({
  title,
  sign,
  claims,
}: {
  readonly title: string;
  readonly sign: string;
  readonly claims: readonly DatedClaimFragment[];
}) {
  const { shown, more } = useShown(claims, pageSize);
  return (
    <Group title={title} sign={sign} count={claims.length}>
      <ul class="plain spaced">
        {shown.map((claim) => (
          <li key={claim.id}>
            <ClaimName claim={claim} />
          </li>
        ))}
      </ul>
      {more}
    </Group>
  );
}

function ClaimName({ claim: { id, text, valid } }: { readonly claim: DatedClaimFragment }) {
  return (
    <>
      <ThingLink thing={{ __typename: 'Claim', id }} class="claim-link">
        <ShortName name={text} most={240} />
      </ThingLink>{' '}
      <span class="soft">{valid === null ? 'when is not known' : timeWords(valid.edtf)}</span>
    </>
  );
}

function Ranges({
  title,
  sign,
  ranges,
}: {
  readonly title: string;
  readonly sign: string;
  readonly ranges: readonly ChangedClaimFragment[];
}) {
  const { shown, more } = useShown(ranges, pageSize);
  return (
    <Group title={title} sign={sign} count={ranges.length}>
      <ul class="plain spaced">
        {shown.map(({ claim, before, after }) => (
          <li key={claim.id}>
            <ClaimName claim={claim} />
            <p>
              {rangeFigure(before)} <span aria-hidden="true">→</span>
              <span class="unseen"> becomes </span> {rangeWords(after)}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </Group>
  );
}

interface ConflictsProps {
  readonly title: string;
  readonly conflicts: readonly ChangedConflictFragment[];
  /** How many there are; those listed may be fewer. */
  readonly count: number;
}

function Conflicts({ title, conflicts, count }: ConflictsProps) {
  const { shown, more } = useShown(conflicts, pageSize);
  return (
    <Group title={title} sign="⇄" count={count}>
      <ul class="plain spaced">
        {shown.map(({ kind, certainty, explanation, claims }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conflicts have no id
          <li key={index}>
            <strong>{conflictWords[kind] ?? kind}</strong>
            <CertaintyTag certainty={certainty} />
            {claims.slice(0, 3).map(({ id, text }) => (
              <p key={id}>
                <ThingLink thing={{ __typename: 'Claim', id }}>
                  <ShortName name={text} most={200} />
                </ThingLink>
              </p>
            ))}
            <p class="soft">
              <LongText text={explanation} most={300} />
            </p>
          </li>
        ))}
      </ul>
      {more}
      {count > conflicts.length ? (
        <p class="soft">{numberWords(count - conflicts.length)} more are not listed.</p>
      ) : null}
    </Group>
  );
}

function changesTable({ lost, shrunk, grown, gained }: Difference) {
  const rows = (what: string, ranges: readonly ChangedClaimFragment[]) =>
    ranges.map(({ claim, before, after }) => [what, claim.text, rangeFigure(before), rangeFigure(after), claim.id]);
  return {
    columns: ['change', 'claim', 'voices before', 'voices after', 'id'],
    rows: [
      ...lost.map(({ id, text }) => ['falls', text, null, 'none', id]),
      ...rows('shrinks', shrunk),
      ...rows('gains', [...gained, ...grown]),
    ],
  };
}
