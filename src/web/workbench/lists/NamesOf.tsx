import { ShortName } from '../pieces/LongText.js';

interface NamesOfProps {
  readonly thing: {
    readonly aliases: readonly string[];
    readonly externalIds: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
  };
}

const maxNames = 30;

/** The other names of a thing, and its ids in other databases, as terms of a description list. */
export function NamesOf({ thing: { aliases, externalIds } }: NamesOfProps) {
  return (
    <>
      {aliases.length === 0 ? null : (
        <div>
          <dt>Also called</dt>
          <dd>
            {aliases.slice(0, maxNames).map((alias, index) => (
              <span key={alias}>
                {index === 0 ? '' : ' · '}
                <ShortName name={alias} />
              </span>
            ))}
            {aliases.length > maxNames ? ` and ${aliases.length - maxNames} more` : ''}
          </dd>
        </div>
      )}
      {externalIds.length === 0 ? null : (
        <div>
          <dt>Elsewhere</dt>
          <dd>
            {externalIds.slice(0, maxNames).map(({ scheme, value, url }, index) => (
              <span key={`${scheme} ${value}`}>
                {index === 0 ? '' : ' · '}
                {url === null ? (
                  <bdi>
                    {scheme} {value}
                  </bdi>
                ) : (
                  <a href={url} rel="noreferrer noopener external" target="_blank">
                    <bdi>
                      {scheme} {value}
                    </bdi>
                    <span aria-hidden="true"> ↗</span>
                    <span class="unseen"> (another site, in a new tab)</span>
                  </a>
                )}
              </span>
            ))}
          </dd>
        </div>
      )}
    </>
  );
}
