/**
 * The addresses of the screens below the base path. `:id` stands for the id of a thing. The server sends the workbench for these
 * paths, and for no others.
 */
export const paths = {
  home: '/',
  ask: '/ask',
  claim: '/claim/:id',
  event: '/event/:id',
  source: '/source/:id',
  sources: '/sources',
  place: '/place/:id',
  places: '/places',
  conflicts: '/conflicts',
  document: '/document/:id',
  compare: '/compare',
  neighbourhood: '/neighbourhood/:id',
  read: '/read',
  review: '/review',
  check: '/check',
  whatIf: '/what-if',
  journal: '/journal',
  case: '/case',
  gallery: '/gallery',
} as const;

export type PathName = keyof typeof paths;
