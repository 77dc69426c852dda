import { BrokenInput, InvalidInput } from '../../domain/errors.js';
import { parseJson } from '../../domain/parseJson.js';
import { hiddenWarnings } from '../../domain/records/hiddenWarnings.js';
import { parseRecord } from '../../domain/records/parseRecord.js';
import { Fingerprint } from '../fingerprint.js';
import type { Importer, Item, Survey } from '../format.js';
import { type InputLine, inputLines, isBlank } from '../inputLines.js';
import { type Header, parseHeader } from './header.js';

/** The survey of a file in the interchange format. */
interface JsonlSurvey extends Survey {
  /** Whether the file contains the journal and recording times, which requires an empty graph. */
  readonly history: boolean;
  readonly note: string | undefined;
}

/** The interchange format: JSON Lines, a header and then one record per line. */
export const jsonl: Importer<JsonlSurvey> = {
  name: 'jsonl',
  summary: 'whosaid records, one JSON object per line (the interchange format)',
  survey,
  items,
  lines: inputLines,
};

async function survey(path: string): Promise<JsonlSurvey> {
  const fingerprint = new Fingerprint();
  let header: Header | undefined;
  let total = 0;
  let last: InputLine | undefined;
  for await (const line of inputLines(path)) {
    if (isBlank(line)) continue;
    fingerprint.add(line);
    if (header === undefined) header = parseHeader(line);
    else total += 1;
    last = line;
  }
  if (header === undefined) throw new BrokenInput('the file is empty: it needs at least a header line');
  checkNotCutOff(last);
  const { version, namespace, by, note, history } = header;
  return { fingerprint: String(fingerprint), total, namespace, by, history, note, hasOldIds: version === 1 };
}

/** Invalid JSON in a last line without a line end means that the file was cut off. */
function checkNotCutOff(last: InputLine | undefined): void {
  if (last === undefined || last.ended || parseJson(last.text).value !== undefined) return;
  throw new BrokenInput(
    `line ${last.number}, the last one, is cut off: it is incomplete and has no line end; get the file again`,
  );
}

async function* items(path: string): AsyncGenerator<Item, void, undefined> {
  let inHeader = true;
  for await (const line of inputLines(path)) {
    if (isBlank(line)) continue;
    if (!inHeader) yield toItem(line);
    inHeader = false;
  }
}

function toItem({ number, text }: InputLine): Item {
  const { value, problem } = parseJson(text);
  if (problem !== undefined) return { line: number, raw: text, records: [], problem };
  try {
    const record = parseRecord(value);
    const warnings = hiddenWarnings(value, record);
    return { line: number, raw: text, records: [record], ...(warnings.length > 0 ? { warnings } : {}) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { line: number, raw: text, records: [], problem: error.message };
  }
}
