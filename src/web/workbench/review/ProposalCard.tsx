import type { ProposalCardPartsFragment } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { LongText, ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { capital } from '../words/countWords.js';
import { certaintyWords, codingWords, modeWords, roleWords, stanceWords } from '../words/fieldWords.js';
import { timeWords } from '../words/timeWords.js';
import { foundByWords, matchWords, nameOfMentioned, wordsAfter, wordsBefore } from './reviewWords.js';

interface ProposalCardProps {
  readonly proposal: ProposalCardPartsFragment;
}

/** What was proposed: the words in their context, and how they were read. */
export function ProposalCard({ proposal }: ProposalCardProps) {
  const { attribution, relayedBy, mentions } = proposal;
  const { quotation, document, claim, stance, mode, certainty, coding, stated, extractor } = attribution;
  return (
    <>
      <p class="soft">
        in <DocumentName document={document} />
      </p>
      <blockquote class={`proposal-context ${stance.toLowerCase()}`} dir="auto">
        {quotation === null ? (
          <span class="soft">the words themselves are not recorded</span>
        ) : (
          <>
            <span class="soft">{wordsBefore(quotation)}</span>
            <mark>{quotation.exact}</mark>
            <span class="soft">{wordsAfter(quotation)}</span>
          </>
        )}
      </blockquote>
      <dl class="proposal-terms">
        <div>
          <dt>Said by</dt>
          <dd>
            <SourceLabel source={attribution.source} />
            <Mention mention={mentions.find(({ role }) => role === null)} />
          </dd>
        </div>
        {relayedBy.length === 0 ? null : (
          <div>
            <dt>Passed on by</dt>
            <dd>
              {relayedBy.map(({ id, source }, index) => (
                <span key={id}>
                  {index === 0 ? '' : ', then '}
                  <SourceLabel source={source} bare />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{capital(stanceWords[stance] ?? stance)}</dt>
          <dd>
            <strong>
              <LongText text={claim.text} most={300} />
            </strong>
          </dd>
        </div>
        {mentions
          .filter(({ role }) => role !== null)
          .map((mention) => (
            <div key={`${mention.role} ${mention.thing.id}`}>
              <dt>{capital(roleWords[mention.role ?? ''] ?? 'with')}</dt>
              <dd>
                <ThingLink thing={mention.thing}>
                  <ShortName name={nameOfMentioned(mention.thing)} />
                </ThingLink>
                <Mention mention={mention} />
              </dd>
            </div>
          ))}
        <div>
          <dt>How</dt>
          <dd>
            {modeWords[mode]} · {certaintyWords[certainty]}
            {codingWords[coding] ? ` · ${codingWords[coding]}` : ''}
          </dd>
        </div>
        <div>
          <dt>When</dt>
          <dd>
            {claim.valid === null ? 'when it happened is not known' : `happened: ${timeWords(claim.valid.edtf)}`};{' '}
            {stated === null ? 'when it was said is not known' : `said: ${timeWords(stated)}`}
          </dd>
        </div>
        <div>
          <dt>Found by</dt>
          <dd class="soft">
            <bdi dir="auto">{extractor === null ? 'not recorded' : foundByWords(extractor)}</bdi>
          </dd>
        </div>
      </dl>
    </>
  );
}

/** How a mention was resolved, the words it had, and others who have the name. */
function Mention({ mention }: { readonly mention: ProposalCardPartsFragment['mentions'][number] | undefined }) {
  if (mention === undefined) return null;
  const { words, how, candidates, thing } = mention;
  const isOther = words !== null && words.toLowerCase() !== nameOfMentioned(thing).toLowerCase();
  return (
    <>
      <span class={how === 'NEW' ? 'tag hangs' : 'tag'}>{matchWords[how]}</span>
      {isOther ? (
        <span class="soft">
          {' '}
          in the text: “<ShortName name={words} />”
        </span>
      ) : null}
      {candidates.length === 0 ? null : (
        <span class="soft">
          {' '}
          also called so:{' '}
          {candidates.map((candidate, index) => (
            <span key={candidate.id}>
              {index === 0 ? '' : ', '}
              <ThingLink thing={candidate}>
                <ShortName name={nameOfMentioned(candidate)} />
              </ThingLink>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
