import { type DestinationStream, type Logger, pino } from 'pino';

/** How much is logged. At `info` every request is one line; `warn` is quiet until something is wrong. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** What must not reach a log even when somebody logs the object that holds it. */
const secrets = ['password', 'authorization', 'cookie', 'auth', 'credentials'].flatMap((key) => [key, `*.${key}`]);

/**
 * The log of the server: one line of JSON an entry, on standard error, because standard output belongs to the person at
 * the terminal. Written in this thread: a bundle has no files for a worker to load.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    { level, base: null, redact: { paths: [...secrets, 'req.headers', 'res.headers'], censor: '[hidden]' } },
    destination,
  );
}
