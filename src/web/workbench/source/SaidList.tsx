import { usePages } from '../api/usePages.js';
import { type SaidClaimFragment, type SaidPageFragment, WorkbenchSourceSaidDocument } from '../generated.js';
import { ClaimLine } from '../lists/ClaimList.js';
import { ListEnd } from '../lists/ListEnd.js';
import type { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { Quotation } from '../pieces/Quotation.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { HangsOn } from '../pieces/VoiceTree.js';
import { counted } from '../words/countWords.js';
import { certaintyWords, stanceWords } from '../words/fieldWords.js';
import { listNodes } from '../words/listNodes.js';
import { rangeFigure } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';
import { hangsWords } from './sourceWords.js';

interface SaidListProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly first: SaidPageFragment;
}

/** What a source said, a page at a time: each claim with its stance, and whether it says so itself or repeats others. */
export function SaidList({ id, view, first }: SaidListProps) {
  const pages = usePages(first, {
    document: WorkbenchSourceSaidDocument,
    variables: (after) => ({ id, after, view }),
    pageIn: ({ claims }) => claims,
  });
  const { nodes } = pages;
  const hanging = hangsWords(nodes.filter((claim) => hangsOnIt(claim, id)).length, nodes.length);
  if (first.totalCount === 0) return <NothingSaid isRestricted={view !== undefined} />;
  return (
    <section class="card">
      <div class="spread">
        <h2>What it said: {counted(first.totalCount, 'claim')}, the latest happening first</h2>
        <CsvButton table={() => saidTable(nodes, id)} fileName="said" />
      </div>
      {hanging === undefined ? null : (
        <p class="single-point">
          <span aria-hidden="true">⚠ </span>
          {hanging} Without this source nothing would be left of {nodes.length === 1 ? 'it' : 'these'}.
        </p>
      )}
      <ol class="plain claim-lines">
        {nodes.map((claim) => (
          <SaidLine key={claim.id} claim={claim} id={id} />
        ))}
      </ol>
      <ListEnd pages={pages} total={first.totalCount} />
    </section>
  );
}

function NothingSaid({ isRestricted }: { readonly isRestricted: boolean }) {
  return (
    <section class="card">
      <h2>What it said</h2>
      <p>
        {isRestricted
          ? 'Nothing that it said is in this view. Change the bar on top to see more.'
          : 'No saying of it is recorded here. Others may speak of it: see below.'}
      </p>
    </section>
  );
}

function SaidLine({ claim, id }: { readonly claim: SaidClaimFragment; readonly id: string }) {
  const { attributions } = claim;
  return (
    <ClaimLine claim={claim}>
      <ul class="plain sayings">
        {attributions.nodes.map((attribution) => (
          <li key={attribution.id}>
            <StanceTag stance={attribution.stance} />
            <span>
              <How attribution={attribution} />
            </span>
            {hangsOnIt(claim, id) ? <HangsOn /> : null}
            {attribution.quotation?.exact ? (
              <Quotation exact={attribution.quotation.exact} cue={attribution.cue} />
            ) : null}
            <p class="soft">
              in <DocumentName document={attribution.document} />
            </p>
          </li>
        ))}
        {attributions.totalCount > attributions.nodes.length ? (
          <li class="soft">and {counted(attributions.totalCount - attributions.nodes.length, 'more time')}</li>
        ) : null}
      </ul>
    </ClaimLine>
  );
}

const stanceClass: Readonly<Record<string, string>> = { ASSERTS: 'counts', DENIES: 'denies', DOUBTS: 'doubts' };

function StanceTag({ stance }: { readonly stance: string }) {
  return <span class={`tag lone ${stanceClass[stance] ?? ''}`}>{stanceWords[stance]}</span>;
}

type Saying = SaidClaimFragment['attributions']['nodes'][number];

/** Whether it says so itself or repeats others, when, and how sure it is. */
function How({ attribution: { relays, stated, certainty, supersededBy } }: { readonly attribution: Saying }) {
  const others = new Map(relays.map(({ source }) => [source.id, source]));
  return (
    <>
      {others.size === 0 ? (
        'on its own account'
      ) : (
        <>
          repeating{' '}
          {listNodes([...others.values()].map((source) => <SourceLabel key={source.id} source={source} bare />))}
        </>
      )}
      {certainty === 'CERTAIN' ? '' : `, ${certaintyWords[certainty]}`}
      <span class="soft"> · {stated === null ? 'when it was said is not known' : `said ${timeWords(stated)}`}</span>
      {supersededBy === null ? null : <span class="tag">said otherwise later</span>}
    </>
  );
}

const hangsOnIt = ({ corroboration }: SaidClaimFragment, id: string): boolean =>
  corroboration.singlePointsOfFailure.some(({ sources }) => sources.some((source) => source.id === id));

function saidTable(claims: readonly SaidClaimFragment[], id: string): CsvTable {
  return {
    columns: [
      'claim',
      'when',
      'stance',
      'certainty',
      'repeats',
      'said',
      'document',
      'quotation',
      'independent voices',
      'hangs on it',
      'claim id',
    ],
    rows: claims.flatMap((claim) =>
      claim.attributions.nodes.map((attribution) => [
        claim.text,
        claim.valid?.edtf ?? null,
        stanceWords[attribution.stance] ?? attribution.stance,
        certaintyWords[attribution.certainty] ?? null,
        attribution.relays.map(({ source }) => source.name).join('; ') || null,
        attribution.stated,
        attribution.document.title,
        attribution.quotation?.exact ?? null,
        rangeFigure(claim.corroboration),
        hangsOnIt(claim, id) ? 'yes' : 'no',
        claim.id,
      ]),
    ),
  };
}
