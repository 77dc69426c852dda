import { type DestinationStream, type Logger, pino } from 'pino';

/** The log level. `info` logs one line per request; `warn` logs only problems. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Fields that are redacted in every logged object. */
const secrets = ['password', 'authorization', 'cookie', 'auth', 'credentials'].flatMap((key) => [key, `*.${key}`]);

/**
 * The log of the server: one JSON line per entry on standard error; standard output is for the user. Written in this
 * thread, because a bundle has no file for a worker to load.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    { level, base: null, redact: { paths: [...secrets, 'req.headers', 'res.headers'], censor: '[hidden]' } },
    destination,
  );
}
