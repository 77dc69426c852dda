/** What the editor asks before it starts a worker. */
interface EditorEnvironment {
  readonly getWorker: (moduleId: string, label: string) => Worker;
}

/** The files that the build writes beside the page, by what the editor calls them. */
const files: Readonly<Record<string, string>> = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

const environment: EditorEnvironment = {
  getWorker: (_moduleId, label) => new Worker(new URL(files[label] ?? 'editor.worker.js', import.meta.url)),
};

// Read by the editor when it loads, so this module is imported before it.
Object.assign(globalThis, { MonacoEnvironment: environment });
