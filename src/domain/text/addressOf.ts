/** Parameters that tell who sent a reader, not what is read. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|_ga|yclid)$/;

/**
 * A URL, or a part of one, for comparing: in lower case, without scheme, `www.`, fragment, tracking parameters, a slash at the end and
 * percent-encoding.
 */
export function addressOf(url: string): string {
  const [whole = ''] = url.trim().toLowerCase().split('#');
  const [path = '', ...query] = whole
    .replace(/^(?:[a-z][a-z\d+.-]*:)?\/\//, '')
    .replace(/^www\./, '')
    .split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((one) => one !== '' && !tracking.test(one.split('=')[0] ?? ''));
  const address = kept.length === 0 ? path.replace(/\/+$/, '') : `${path.replace(/\/+$/, '')}?${kept.join('&')}`;
  return decoded(address).normalize('NFC');
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
