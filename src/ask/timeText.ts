import { listNames } from './sentences.js';

/**
 * A time in a sentence of an answer: `[2016-03-04..2016-03-05]` is "between 2016-03-04 and 2016-03-05", and `2015-05/..` is
 * "since 2015-05". Dates stay as they are written. What has no such words is given whole.
 */
export function timeText(edtf: string): string {
  const between = /^\[([^,[\]]+)\.\.([^,[\]]+)\]$/.exec(edtf);
  if (between) return `between ${dateText(between[1])} and ${dateText(between[2])}`;
  const open = /^\[(?:\.\.([^,[\]]+)|([^,[\]]+)\.\.)\]$/.exec(edtf);
  if (open) return open[1] ? `by ${dateText(open[1])}` : `not before ${dateText(open[2])}`;
  const members = /^([[{])([^.[\]{}]+)[\]}]$/.exec(edtf);
  if (members) return listNames((members[2] ?? '').split(',').map(dateText), members[1] === '[' ? 'or' : 'and');
  const [from, to, ...more] = edtf.split('/');
  if (to === undefined) return /[[\]{}]/.test(edtf) ? edtf : dateText(edtf);
  return more.length > 0 || /[[\]{}]/.test(edtf) ? edtf : periodText(from ?? '', to);
}

function periodText(from: string, to: string): string {
  if (to === '..') return `since ${dateText(from)}`;
  if (from === '..') return `until ${dateText(to)}`;
  if (to === '') return `from ${dateText(from)}, until when is not known`;
  if (from === '') return `until ${dateText(to)}, since when is not known`;
  return `from ${dateText(from)} to ${dateText(to)}`;
}

function dateText(date = ''): string {
  const plain = date.trim().replace(/[~?%]/g, '');
  const about = /[~%]/.test(date) ? `about ${plain}` : plain;
  return /[?%]/.test(date) ? `${about} (uncertain)` : about;
}
