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
  readonly forTests?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export function startNeo4j(choice?: Neo4jChoice): Promise<Neo4jServer>;

/** The line of that name, or the newest, that a Java here can run. @throws if there is none */
export function pickLine(name?: string): { readonly name: string };
