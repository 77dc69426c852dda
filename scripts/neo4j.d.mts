/** A Neo4j that was started. */
export interface Neo4jServer {
  readonly uri: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** What of a Neo4j may be chosen; see neo4j.mjs. */
export interface Neo4jChoice {
  readonly line?: string | undefined;
  readonly dataDir?: string;
  readonly heap?: string;
  readonly pageCache?: string;
  readonly forTests?: 'few' | 'all';
  readonly settings?: Readonly<Record<string, unknown>>;
}

export function startNeo4j(choice?: Neo4jChoice): Promise<Neo4jServer>;

/** A line of releases. */
export interface Neo4jLine {
  readonly name: string;
  readonly version: string;
}

/** The line of that name, or the newest, that a Java here can run, with that Java. @throws if there is none */
export function pickLine(name?: string): Neo4jLine & { readonly java: { readonly version: number } };
