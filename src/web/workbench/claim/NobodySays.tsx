import type { HappeningPartsFragment } from '../generated.js';

/** Whether nobody who is believed says anything about a happening. */
export function isSilent({ originCount, denialCount, doubtCount, declinedCount }: HappeningPartsFragment): boolean {
  return originCount + denialCount + doubtCount + declinedCount === 0;
}

/** Said where the view leaves nobody who says anything about a claim. */
export function NobodySays() {
  return (
    <section class="card">
      <h2>No source in this view says anything about it</h2>
      <p>
        In this view no source says so, denies it or doubts it. The bar above says what the view leaves out: “Change”
        and then “Now, any time, everyone” shows all there is.
      </p>
    </section>
  );
}
