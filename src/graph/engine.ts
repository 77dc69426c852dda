/** A value that a statement takes or gives: what JSON has. Whole numbers are whole numbers on every engine. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The parameters of a statement. */
export type Params = Readonly<Record<string, unknown>>;

/** One row of a result, by the names the statement returns. */
export type Row = Readonly<Record<string, Value>>;

/** A statement of the `cypher/` folder: its name, for messages, and its text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /**
   * The first row has the last journal entry: its `seq`, and `head`, when it was recorded. There is always a first row. Where the
   * engine reads these with the sequence lock, the text does not return them.
   */
  readonly tellsEntry?: boolean;
}

/** What can be done inside one write transaction. */
export interface Transaction {
  run(statement: Statement, params?: Params): Promise<readonly Row[]>;
  /**
   * To be called last in a transaction that changes what readers see, with the lock of the journal: it is committed next. On an
   * engine that lets a reader meet a commit half, readers wait from here until it is over.
   */
  announce(): Promise<void>;
}

/** A full-text index over one property of one label. */
export interface TextIndex {
  readonly name: string;
  readonly label: string;
  readonly property: string;
}

/**
 * How a statement is run: the whole of what whosaid asks of a graph database. A new engine is a folder in `engines/`
 * that implements this, and a line in the list there.
 */
export interface Engine {
  /** The name in the list of engines; statements may have a variant `<statement>.<name>.cypher`. */
  readonly name: string;
  /** Where the data is, for a person: a folder, or an address without credentials. */
  readonly place: string;
  /** The graph can be read but not written; `write` then throws StoreUnavailable or StoreFull. */
  readonly readOnly?: boolean;
  /** The version of the database. */
  version(): Promise<string>;
  /** Creates what is missing of constraints and indexes; harmless when all is there. */
  prepare(statements: readonly Statement[], textIndexes: readonly TextIndex[]): Promise<void>;
  /**
   * Runs one reading statement: all its rows are of one state of the graph, as it was between two commits. Once `signal` is aborted no statement is begun, and one that runs is terminated where the
   * database can do that; where it cannot, the promise is settled when the statement has ended, so that who counts statements in
   * flight counts it as long as it runs. @throws StoreUnavailable, StoreTooSlow, StoreUnsuitable; the reason of the signal
   */
  read(statement: Statement, params?: Params, signal?: AbortSignal): Promise<readonly Row[]>;
  /**
   * Has a statement planned without running it: for a database that plans each text when it first meets it, which may take
   * seconds. A plan is for all values of the parameters. Absent where planning takes no time. @throws as `read`
   */
  plan?(statement: Statement, params?: Params, signal?: AbortSignal): Promise<void>;
  /**
   * Runs `work` while nobody writes: all that it reads, through the engine it is given, is of one state. Writers wait
   * meanwhile, so this is for who came to nothing without it. `work` may be run again, and must not write.
   */
  readLocked<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction, alone: committed when it returns, rolled back when it throws.
   * @throws StoreFull, StoreUnavailable, StoreTooSlow, StoreUnsuitable
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
