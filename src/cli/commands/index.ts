import type { ListedCommand } from '../terminal/cliCommand.js';

/** Every command, in the order of `--help`. One is loaded only when it is asked for. */
export const commands: readonly ListedCommand[] = [
  {
    name: 'serve',
    summary: 'start the server: GraphQL API, playground and health check on one port',
    load: async () => (await import('./serve/command.js')).serveCommand,
  },
  {
    name: 'open',
    summary: 'print a one-time link that lets a browser write to the running server',
    load: async () => (await import('./open/command.js')).openCommand,
  },
  {
    name: 'import',
    summary: 'import files into the graph; repeating an import is safe and completes an interrupted one',
    load: async () => (await import('./import/command.js')).importCommand,
  },
  {
    name: 'export',
    summary: 'export the whole graph; the same graph always gives the same bytes',
    load: async () => (await import('./export/command.js')).exportCommand,
  },
  {
    name: 'read',
    summary: 'read a text and propose who says what in it, for review',
    load: async () => (await import('./read/command.js')).readCommand,
  },
  {
    name: 'review',
    summary: 'walk through proposals and decide them',
    load: async () => (await import('./review/command.js')).reviewCommand,
  },
  {
    name: 'learn',
    summary: 'learn from reviewed texts who says what, to propose more than the rules do',
    load: async () => (await import('./learn/command.js')).learnCommand,
  },
  {
    name: 'check',
    summary: 'compare each sentence of a draft with the graph: who stands behind it, who denies it',
    load: async () => (await import('./checkDraft/command.js')).checkDraftCommand,
  },
  {
    name: 'who-reported',
    summary: 'who reported a claim, an event or a text, and how many independent voices support it',
    load: async () => (await import('./whoReported/command.js')).whoReportedCommand,
  },
  {
    name: 'ask',
    summary: 'ask a question in English; prints the interpretation, the answer and the GraphQL query',
    load: async () => (await import('./ask/command.js')).askCommand,
  },
  {
    name: 'control',
    summary: 'who controls a place and when, as a timeline for each source, with their disagreements',
    load: async () => (await import('./control/command.js')).controlCommand,
  },
  {
    name: 'conflicts',
    summary: 'list certain and possible disagreements between sources, without deciding who is right',
    load: async () => (await import('./conflicts/command.js')).conflictsCommand,
  },
  {
    name: 'provenance',
    summary: 'trace each statement of a document to its origin, and mark statements without a source',
    load: async () => (await import('./provenance/command.js')).provenanceCommand,
  },
  {
    name: 'path',
    summary:
      'how two entities or sources are connected: the shortest paths through claims, with the sources of each step',
    load: async () => (await import('./path/command.js')).pathCommand,
  },
  {
    name: 'track-record',
    summary: "the outcome of a source's claims, as counts with the claims behind them, not as a score",
    load: async () => (await import('./trackRecord/command.js')).trackRecordCommand,
  },
  {
    name: 'what-if',
    summary: 'what would change without certain sources or attributions; nothing is written',
    load: async () => (await import('./whatIf/command.js')).whatIfCommand,
  },
  {
    name: 'replay',
    summary: 'repeat the query of a receipt, or all of a case file, and report whether the answers have changed',
    load: async () => (await import('./replay/command.js')).replayCommand,
  },
  {
    name: 'search',
    summary: 'find entities, sources, documents, events and claims by words, in any spelling of a name',
    load: async () => (await import('./search/command.js')).searchCommand,
  },
  {
    name: 'show',
    summary: 'show one entity, source, document, event, claim, attribution or decision in full',
    load: async () => (await import('./show/command.js')).showCommand,
  },
  {
    name: 'stats',
    summary: 'print the number of claims, attributions and other nodes in the graph',
    load: async () => (await import('./stats/command.js')).statsCommand,
  },
  {
    name: 'doctor',
    summary: 'check the configuration, the engine and the graph, and explain how to fix problems',
    load: async () => (await import('./doctor/command.js')).doctorCommand,
  },
];
