const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML, in an element or in an attribute between quotation marks. Half of a pair of surrogates is replaced. */
export function escaped(text: string): string {
  return wellFormed(text).replace(/[&<>"'\0]/g, (sign) => names[sign] ?? '\ufffd');
}

/** A text as it is in a file. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
