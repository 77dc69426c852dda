import type { ComponentType } from 'preact';
import { AskScreen } from './ask/AskScreen.js';
import { CaseScreen } from './caseFile/CaseScreen.js';
import { ClaimScreen } from './claim/ClaimScreen.js';
import { EventScreen } from './claim/EventScreen.js';
import { CompareScreen } from './compare/CompareScreen.js';
import { ConflictsScreen } from './conflicts/ConflictsScreen.js';
import { DraftScreen } from './draft/DraftScreen.js';
import { Gallery } from './gallery/Gallery.js';
import { JournalScreen } from './journal/JournalScreen.js';
import { NeighbourhoodScreen } from './neighbourhood/NeighbourhoodScreen.js';
import type { PathName } from './paths.js';
import { PlaceScreen } from './place/PlaceScreen.js';
import { PlacesScreen } from './place/PlacesScreen.js';
import { DocumentScreen } from './reader/DocumentScreen.js';
import { ReadScreen } from './reader/ReadScreen.js';
import { ReviewScreen } from './review/ReviewScreen.js';
import { SourceScreen } from './source/SourceScreen.js';
import { SourcesScreen } from './source/SourcesScreen.js';
import { WhatIfScreen } from './whatif/WhatIfScreen.js';

/** What a screen is given: the id in its path, or an empty text. */
export interface ScreenProps {
  readonly id: string;
}

interface Route {
  readonly path: PathName;
  readonly screen: ComponentType<ScreenProps>;
  /** The words of its link in the header; without them it has none. */
  readonly nav?: string;
}

/** The screens, one a line. */
export const routes: readonly Route[] = [
  { path: 'home', screen: AskScreen },
  { path: 'ask', screen: AskScreen, nav: 'Ask' },
  { path: 'claim', screen: ClaimScreen },
  { path: 'event', screen: EventScreen },
  { path: 'place', screen: PlaceScreen },
  { path: 'places', screen: PlacesScreen, nav: 'Places' },
  { path: 'source', screen: SourceScreen },
  { path: 'sources', screen: SourcesScreen, nav: 'Sources' },
  { path: 'conflicts', screen: ConflictsScreen, nav: 'Conflicts' },
  { path: 'document', screen: DocumentScreen },
  { path: 'compare', screen: CompareScreen },
  { path: 'neighbourhood', screen: NeighbourhoodScreen },
  { path: 'whatIf', screen: WhatIfScreen, nav: 'What if' },
  { path: 'read', screen: ReadScreen, nav: 'Read' },
  { path: 'review', screen: ReviewScreen, nav: 'Review' },
  { path: 'check', screen: DraftScreen, nav: 'Check a draft' },
  { path: 'journal', screen: JournalScreen, nav: 'Journal' },
  { path: 'case', screen: CaseScreen },
  { path: 'gallery', screen: Gallery },
];
