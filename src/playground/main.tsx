import './workers.js';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import 'graphiql/style.css';
import './playground.css';

// The same server that sent this page; the page may talk to no other.
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

function Playground() {
  return (
    // The examples stand in the tabs on the first visit; after that a person finds the tabs they left.
    <GraphiQL fetcher={fetcher} defaultTabs={examples.map((query) => ({ query }))} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <span className="playground-name">
          whosaid <small>who said it, through whom, when</small>
        </span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

const place = document.getElementById('playground');
if (place === null) throw new Error('the page has no place for the playground');
createRoot(place).render(<Playground />);
