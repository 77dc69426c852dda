/** Said where the view leaves nobody who says anything about a claim. */
export function NobodySays() {
  return (
    <section class="card">
      <h2>Nobody who is believed here says anything about it</h2>
      <p>
        In this view no source says so, denies it or doubts it. The bar above says what the view leaves out: “Change”
        and then “Now, any day, everyone” shows all there is.
      </p>
    </section>
  );
}
