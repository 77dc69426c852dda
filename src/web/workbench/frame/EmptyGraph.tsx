import { Link } from '../navigation/Link.js';
import { CopyButton } from '../pieces/CopyButton.js';

const ways: readonly { readonly title: string; readonly what: string; readonly command: string }[] = [
  {
    title: 'Load the demonstration',
    what: 'One news report of March 2016: 22 claims, and who said them. In the folder of whosaid, in a second terminal:',
    command: 'npx whosaid import jsonl seed/al-tanf-2016.jsonl',
  },
  {
    title: 'Import a file',
    what: 'A year of the UCDP event data, or a file in the interchange format. In a second terminal, while the server runs:',
    command: 'npx whosaid import ucdp-ged GEDEvent.csv',
  },
  {
    title: 'Read an article',
    what: 'Paste it or drop its file on the page “Read”, or name the file here (plain text, HTML, PDF or DOCX); who says what in it is proposed, and you decide:',
    command: 'npx whosaid read article.txt',
  },
];

/** What to do with a graph that has nothing in it. */
export function EmptyGraph() {
  return (
    <section class="page">
      <h1>This graph is empty</h1>
      <p class="lead">There is nothing to ask about yet. Three ways to begin:</p>
      <div class="columns">
        {ways.map(({ title, what, command }) => (
          <section key={title} class="card">
            <h2>{title}</h2>
            <p>{what}</p>
            <pre class="command">
              <code>{command}</code>
            </pre>
            <p class="actions">
              <CopyButton text={command} label="Copy the command" />
              {title === 'Read an article' ? <Link to="read">Paste an article</Link> : null}
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}
