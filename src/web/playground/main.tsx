import { address, exchangeCode } from '../session.js';
import './workers.js';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.js';
import { proposeExample } from './proposeExample.js';
import { recordExample } from './recordExample.js';
import 'graphiql/style.css';
import './playground.css';

// The server that sent this page. The content security policy allows no other.
const fetcher = createGraphiQLFetcher({ url: address('graphql') });
let exchanged = exchangeCode();

function Playground() {
  return (
    <>
      <Notice />
      {/* The examples stand in the tabs on the first visit; after that a person finds the tabs they left. */}
      <GraphiQL
        fetcher={fetcher}
        defaultTabs={[...examples.map((query) => ({ query })), recordExample, proposeExample]}
        defaultEditorToolsVisibility={false}
      >
        <GraphiQL.Logo>
          <span className="playground-name">
            whosaid <small>who said it, through whom, when</small>
          </span>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

/** A dismissible message about why the link did not grant write access. */
function Notice() {
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    const show = () => void exchanged.then(setMessage);
    const again = () => {
      exchanged = exchangeCode();
      show();
    };
    show();
    // The link was opened while the page was already open.
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);
  if (message === undefined) return null;
  return (
    <p className="playground-notice" role="status">
      {message}{' '}
      <button type="button" onClick={() => setMessage(undefined)}>
        OK
      </button>
    </p>
  );
}

const place = document.getElementById('playground');
if (place === null) throw new Error('the page has no root element for the playground');
createRoot(place).render(<Playground />);
