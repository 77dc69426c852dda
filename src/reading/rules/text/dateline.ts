import type { TextSentence } from './sentences.js';
import type { Token } from './tokens.js';

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

/** The tag of an agency in a dateline, as a range of tokens. */
export interface AgencyTag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The sentences without their datelines ("KESH, April 12 (Reuters) -"), the first of these, and the agency that it names. */
export function withoutDatelines(tokens: readonly Token[], sentences: readonly TextSentence[]) {
  let agency: AgencyTag | undefined;
  let dateline: readonly Token[] | undefined;
  let paragraph = -1;
  const own = sentences.map((sentence, index): TextSentence => {
    const { from, to } = sentence;
    if (index >= 12 || sentence.paragraph === paragraph) return sentence;
    paragraph = sentence.paragraph;
    const head = tokens.slice(from, Math.min(to, from + longest));
    const dash = head.findIndex(({ text }, at) => at > 0 && /^(?:-|–|—|--)$/.test(text));
    if (dash < 0) return sentence;
    const tag = head.findIndex(({ text }, at) => at < dash && text === '(' && head[at + 2]?.text === ')');
    const [first] = head;
    const isPlace = first?.large && first.text.length > 1 && first.text === first.text.toUpperCase();
    const name = tag < 0 ? undefined : agencies.get(head[tag + 1]?.folded ?? '');
    if (!isPlace && name === undefined) return sentence;
    if (name !== undefined) agency ??= { name, from: from + tag + 1, to: from + tag + 2 };
    dateline ??= head.slice(0, dash);
    return { ...sentence, from: from + dash + 1 };
  });
  return { sentences: own, agency, dateline };
}
