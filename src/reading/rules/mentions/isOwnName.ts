/** Whether a name is the publisher's own, or the end of it: "the Post" of "The Washington Post". */
export function isOwnName(name: string, publisher: string | undefined): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .split(/[\s-]+/u);
  const [own, full] = [words(name), publisher === undefined ? [] : words(publisher)];
  return full.length > 0 && own.every((word, index) => full[full.length - own.length + index] === word);
}
