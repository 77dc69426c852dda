/** The hook that the editor calls to create a worker. */
interface EditorEnvironment {
  readonly getWorker: (moduleId: string, label: string) => Worker;
}

/** The worker files that the build writes next to the page, by the editor's labels. */
const files: Readonly<Record<string, string>> = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

const environment: EditorEnvironment = {
  getWorker: (_moduleId, label) => new Worker(new URL(files[label] ?? 'editor.worker.js', import.meta.url)),
};

// The editor reads this when it loads, so this module must be imported first.
Object.assign(globalThis, { MonacoEnvironment: environment });
