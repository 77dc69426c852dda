import { below } from './random.js';

const places = 'Kesh Orl Tarn Besk Vell Marn Cale Doul Fenn Garth'.split(' ');
const sides = ['rebels', 'government troops', 'the Free Valley Movement', 'border guards', 'the Kesh Brigade'];
const sources = ['officials', 'Ann Lee', 'the Harbour Observatory', 'residents', 'the interior ministry', 'Bob Hart'];
const verbs = ['seized', 'attacked', 'left', 'shelled', 'entered'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The text of a made-up article: some eight sentences, most of which say who says something. The same number gives the same text. */
export function madeUpArticle(number: number): string {
  const pick = (list: readonly string[], place: number) => list[below(list.length, number, place)] ?? '';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentences = Array.from({ length: 8 }, (_, index) => {
    const at = index * 10;
    const [side, verb, town] = [pick(sides, at), pick(verbs, at + 1), pick(places, at + 2)];
    const [source, day] = [pick(sources, at + 3), pick(days, at + 4)];
    const said = `${side} ${verb} ${town} on ${day}`;
    const dead = 2 + below(40, number, at + 5);
    return [
      `${capital(source)} said that ${said}.`,
      `${capital(said)}, ${source} said.`,
      `According to ${source}, ${dead} people were killed in ${town}.`,
      `${capital(source)} denied that ${said}.`,
      `${capital(said)}.`,
    ][below(5, number, at + 6)];
  });
  return `Report ${number} from ${pick(places, 99)}\n\n${sentences.join(' ')}`;
}
