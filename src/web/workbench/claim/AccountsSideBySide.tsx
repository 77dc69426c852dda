import type { VersionPartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import { RangeLine } from '../pieces/RangeInWords.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { quantityWords } from '../words/quantityWords.js';
import { timeWords } from '../words/timeWords.js';

interface VersionsProps {
  readonly versions: readonly VersionPartsFragment[];
  /** The claim of this page, which is marked. */
  readonly current?: string;
  readonly event?: string;
  readonly partial?: { readonly read: number; readonly of: number } | undefined;
}

const pageSize = 20;

/** The accounts of one happening side by side, best supported first. Figures are never added up across them. */
export function AccountsSideBySide({ versions, current, event, partial }: VersionsProps) {
  const { shown, more } = useShown(versions, pageSize);
  const isAlone = versions.length < 2;
  return (
    <section class="card">
      <div class="spread">
        <h2>The accounts of it, side by side</h2>
        {isAlone ? null : <CsvButton table={() => versionsTable(versions)} fileName="accounts" />}
      </div>
      {partial === undefined ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> the newest {partial.read} of {counted(partial.of, 'claim')} were read.
        </p>
      )}
      {isAlone ? (
        <p class="soft">
          {partial === undefined ? 'There is no other account' : 'No other account was read'}
          {event === undefined ? '.' : ' of this event in this view.'}
        </p>
      ) : (
        <div class="table-frame">
          <table class="versions">
            <thead>
              <tr>
                <th scope="col">Account</th>
                <th scope="col">When</th>
                <th scope="col">Figure</th>
                <th scope="col">Stands behind it</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((version) => (
                <VersionRow key={version.claims[0]?.id} version={version} current={current} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more}
    </section>
  );
}

function VersionRow({
  version: { claims, corroboration },
  current,
}: {
  readonly version: VersionPartsFragment;
  readonly current: string | undefined;
}) {
  const isCurrent = claims.some(({ id }) => id === current);
  const [first] = claims;
  return (
    <tr aria-current={isCurrent}>
      <th scope="row">
        {claims.map(({ id, text }) => (
          <p key={id}>
            {id === current ? (
              <>
                <ShortName name={text} most={240} />
                <span class="tag">this one</span>
              </>
            ) : (
              <ThingLink thing={{ __typename: 'Claim', id }}>
                <ShortName name={text} most={240} />
              </ThingLink>
            )}
          </p>
        ))}
      </th>
      <td data-label="When">{first?.valid ? timeWords(first.valid.edtf) : 'not known'}</td>
      <td data-label="Figure">{first?.quantity ? quantityWords(first.quantity) : '–'}</td>
      <td data-label="Stands behind it">
        <RangeLine range={corroboration} />
      </td>
    </tr>
  );
}

function versionsTable(versions: readonly VersionPartsFragment[]) {
  return {
    columns: ['account', 'when', 'low', 'best', 'high', 'unit', 'voices at least', 'voices at most', 'documents', 'id'],
    rows: versions.flatMap(({ claims, corroboration: { atLeast, atMost, reports } }) =>
      claims.map(({ id, text, valid, quantity }) => [
        text,
        valid?.edtf ?? null,
        quantity?.low ?? null,
        quantity?.best ?? null,
        quantity?.high ?? null,
        quantity?.unit ?? null,
        atLeast,
        atMost,
        reports,
        id,
      ]),
    ),
  };
}
