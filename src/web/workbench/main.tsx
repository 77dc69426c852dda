import { render } from 'preact';
import { exchangeCode } from '../session.js';
import { App } from './frame/App.js';
import { applyTheme } from './frame/theme.js';
import './frame/tokens.css';
import './frame/frame.css';
import './frame/print.css';
import './pieces/pieces.css';
import './claim/claim.css';
import './ask/ask.css';
import './source/source.css';
import './place/place.css';
import './conflicts/conflicts.css';
import './journal/journal.css';

applyTheme();
const root = document.getElementById('workbench');
if (root === null) throw new Error('the page has no root element for the workbench');
render(<App notice={exchangeCode()} />, root);
