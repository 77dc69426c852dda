import type { ReadText } from '../../text/readText.js';
import type { Source } from '../attribution.js';
import { namedSource } from '../namedSource.js';

/** The agencies whose tags stand in datelines. */
const agencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reuters: 'Reuters',
    ap: 'AP',
    afp: 'AFP',
    dpa: 'dpa',
    upi: 'UPI',
    tass: 'TASS',
    xinhua: 'Xinhua',
    bloomberg: 'Bloomberg',
    pa: 'PA',
    efe: 'EFE',
    ansa: 'ANSA',
    kyodo: 'Kyodo',
    yonhap: 'Yonhap',
    anadolu: 'Anadolu',
    pti: 'PTI',
    ians: 'IANS',
    interfax: 'Interfax',
    belga: 'Belga',
    lusa: 'Lusa',
    apa: 'APA',
    sda: 'sda',
  }),
);
/** The most tokens of a dateline: "DAR SUL, Besk, Oct 9 (AP) -". */
const longest = 16;

/** Where datelines end, and the agency that the text is from if it is not its publisher's: "KESH, April 12 (Reuters) -". */
export function datelinesOf({ tokens, sentences }: ReadText, publisher: string | undefined) {
  const ends = new Map<number, number>();
  let agency: Source | undefined;
  let paragraph = -1;
  for (const { from, to, paragraph: own } of sentences.slice(0, 12)) {
    if (own === paragraph) continue;
    paragraph = own;
    const dash = tokens.findIndex(
      ({ text }, at) => at > from && at < Math.min(to, from + longest) && /^(?:-|–|—|--)$/.test(text),
    );
    if (dash < 0 || dash >= Math.min(to, from + longest)) continue;
    const head = tokens.slice(from, dash);
    const tag = head.findIndex(({ text }, at) => text === '(' && head[at + 2]?.text === ')');
    const isPlace = head[0]?.text === head[0]?.text.toUpperCase() && head[0]?.large === true;
    if (tag < 0 && !isPlace) continue;
    ends.set(from, dash + 1);
    const name = tag < 0 ? undefined : agencies.get(head[tag + 1]?.folded ?? '');
    if (name !== undefined && publisher?.toLowerCase().includes(name.toLowerCase()) !== true)
      agency ??= namedSource(name, from + tag + 1, from + tag + 2);
  }
  return { ends, agency };
}
