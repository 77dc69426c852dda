import { InvalidInput } from '../../domain/errors.js';

/** When an event was: as EDTF and as a person writes it. */
interface ValidTime {
  readonly valid: string;
  readonly when: string;
}

/**
 * The time of an event. One day where start and end agree. Else `event_clarity` tells what the days mean: 1 is a single
 * event on an unknown day between them, `[start..end]`; 2 is a summary of what went on from the one to the other,
 * `start/end` (UCDP GED Codebook, `event_clarity`). Whether the days exist and are in order, EDTF checks.
 *
 * @throws InvalidInput when there is no telling.
 */
export function validTime(dateStart: string, dateEnd: string, clarity: string): ValidTime {
  const start = day('date_start', dateStart);
  const end = day('date_end', dateEnd);
  if (start === end) return { valid: start, when: `on ${start}` };
  if (clarity === '1') return { valid: `[${start}..${end}]`, when: `on one day from ${start} to ${end}` };
  if (clarity === '2') return { valid: `${start}/${end}`, when: `from ${start} to ${end}` };
  throw new InvalidInput(
    `event_clarity must be 1 or 2 where date_start and date_end differ, not ${JSON.stringify(clarity.slice(0, 40))}`,
  );
}

/** Some versions of the dataset write a time of midnight behind each day. */
function day(column: string, text: string): string {
  const [, date] = /^(\d{4}-\d\d-\d\d)(?: 00:00:00(?:\.0+)?)?$/.exec(text) ?? [];
  if (date !== undefined) return date;
  throw new InvalidInput(`${column} must be a day such as 2019-01-31, not ${JSON.stringify(text.slice(0, 40))}`);
}
