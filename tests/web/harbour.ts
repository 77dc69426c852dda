/**
 * A graph of neither the demonstration nor the dataset: a strike in a harbour, denied, doubted, passed on through three hands, with two
 * figures; and names that try what names must not do.
 */

/** Markup, and signs that turn the direction of what follows. */
export const hostileName = `<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>\u202e\u2067"'&${'m'.repeat(300)}`;
/** As long as a text of a claim may be. */
export const hostileText = `Wharfmen <b>struck</b> \u202e${'endless'.repeat(200)}.`;
/** About as long as a quotation may be; a spreadsheet would run it as a formula. */
export const longWords = `=cmd|' /C calc'!A0 ${'w'.repeat(4_900)}`;

const day = '2031-05-02';

/** The lines of a file that makes the graph. */
export function harbourFile(): string {
  const text = `The union said: dockers struck. ${longWords}`;
  const end = [...text].length;
  const lines: readonly object[] = [
    { whosaid: { version: 1, namespace: 'harbour', by: 'tester' } },
    entity('union', 'ORGANISATION', 'Dockers’ Union', 'NETWORK'),
    entity('port', 'ORGANISATION', 'Port Authority', 'OFFICIAL'),
    entity('agency', 'ORGANISATION', 'وكالة الأنباء', 'OUTLET'),
    entity('herald', 'ORGANISATION', 'The Herald', 'OUTLET'),
    entity('post', 'ORGANISATION', 'The Post', 'OUTLET'),
    entity('mayor', 'PERSON', 'The Mayor', 'OFFICIAL'),
    entity('crew', 'ACTOR', hostileName, 'WITNESS'),
    entity('dockers', 'ACTOR', 'Dockers'),
    entity('harbour', 'PLACE', 'North Harbour'),
    { event: { key: 'strike', name: 'The strike in North Harbour', type: 'strike' } },
    ...['agency', 'herald', 'post'].map((publisher, index) => ({
      document: {
        key: `d-${publisher}`,
        title: index === 2 ? hostileName : `Dockers strike (${publisher})`,
        publisher,
        url: `https://${publisher}.example/strike`,
        publishedAt: `2031-05-0${index + 3}`,
        ...(publisher === 'agency' ? { text } : {}),
      },
    })),
    claim('half', 'Half of the dockers struck.', { quantity: { best: 120, unit: 'people' } }),
    claim('all', 'All dockers struck.', { quantity: { low: 240, unit: 'people' } }),
    claim('endless', hostileText),
    claim('next', 'Dockers will strike again.', { modality: 'EXPECTED' }),
    ...['half', 'all', 'endless'].map((from) => ({
      link: { kind: 'DESCRIBES', from, to: 'strike', reason: 'one strike' },
    })),
    said('union', 'half', 'agency', {
      span: { start: 16, end: 31, exact: text.slice(16, 31) },
      cue: 'said',
      stated: day,
    }),
    said('agency', 'half', 'agency', { certainty: 'UNCOMMITTED' }),
    said('herald', 'half', 'herald', { certainty: 'UNCOMMITTED' }),
    said('post', 'half', 'post', { certainty: 'UNCOMMITTED' }),
    relay('agency half agency', 'union half agency'),
    relay('herald half herald', 'agency half agency'),
    relay('post half post', 'herald half herald'),
    said('port', 'half', 'herald', { stance: 'DENIES', cue: 'denied', stated: '2031-05-03' }),
    said('mayor', 'half', 'post', { stance: 'DOUBTS' }),
    said('crew', 'half', 'post', { stance: 'DECLINES' }),
    said('crew', 'all', 'post', {}),
    said('union', 'endless', 'agency', { span: { start: 0, end, exact: text } }),
    said('union', 'next', 'agency', {}),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function entity(key: string, kind: string, name: string, sourceKind?: string): object {
  return { entity: { key, kind, name, ...(sourceKind === undefined ? {} : { sourceKind }) } };
}

function claim(key: string, text: string, more: object = {}): object {
  const participants = [
    { role: 'ACTOR', entity: 'dockers' },
    { role: 'PLACE', entity: 'harbour' },
  ];
  return {
    claim: { key, predicate: 'struck', text, participants, valid: `[${day}..2031-05-04]`, occurrence: key, ...more },
  };
}

function said(source: string, of: string, document: string, more: object): object {
  const key = `${source} ${of} ${document}`;
  return { attribution: { key, source, claim: of, document: `d-${document}`, mode: 'INDIRECT', ...more } };
}

function relay(from: string, to: string): object {
  return { relay: { from, to } };
}
