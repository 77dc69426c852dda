/** Characters that fonts have in the private-use area for letters, by their custom: ligatures, small figures, signs of lists. */
const known: Readonly<Record<string, string>> = {
  '\uf001': 'fi',
  '\uf002': 'fl',
  '\uf6be': 'j',
  '\uf6c3': ',',
  '\uf6dc': '1',
  '\uf766': 'f',
  '\uf0b7': '•',
  '\uf0a7': '•',
  '\uf0d8': '•',
  '\uf076': '•',
  '\uf02d': '-',
  '\uf020': ' ',
};

// Figures of fonts with old and small ones: U+F730 is 0. Small capitals: U+F761 is a.
for (let digit = 0; digit < 10; digit += 1) Object.assign(known, { [String.fromCharCode(0xf730 + digit)]: `${digit}` });
for (let letter = 0; letter < 26; letter += 1) {
  Object.assign(known, { [String.fromCharCode(0xf761 + letter)]: String.fromCharCode(0x61 + letter) });
}

const privateUse = /\p{Co}/gu;
/** Ligatures; and Arabic letters in the form that they have in a place of a word. */
const forms = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefc]/g;
/** What some word processors write for the ligatures ti and tt, which are letters that stand at no such place. */
const withinWords: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])Ɵ|Ɵ(?=[a-z])/g, 'ti'],
  [/(?<=[a-z])Ʃ|Ʃ(?=[a-z])/g, 'tt'],
];

/** Stands for a character that only the font of a file knows. */
export const lostCharacter = '\ufffd';

/** The letters that glyphs stand for: ligatures are taken apart, and what nobody can know is marked. */
export function readableGlyphs(text: string): string {
  const apart = text
    .replace(forms, (form) => form.normalize('NFKC'))
    .replace(privateUse, (character) => known[character] ?? lostCharacter)
    .replace(/\u00a0/g, ' ');
  return withinWords.reduce((all, [glyph, letters]) => all.replace(glyph, letters), apart);
}
