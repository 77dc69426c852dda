/** A file of this many claims, each with an attribution. */
export function manyLines(count: number): string {
  const lines: unknown[] = [
    { whosaid: { version: 1, namespace: 'killed' } },
    { entity: { key: 'a', kind: 'ACTOR', name: 'A', sourceKind: 'MONITOR' } },
    { document: { key: 'd', title: 'Daily count', publisher: 'a' } },
  ];
  for (let index = 0; index < count; index += 1) {
    lines.push({
      claim: {
        key: `c${index}`,
        predicate: 'shelled',
        text: `Shelling ${index}.`,
        participants: [{ role: 'ACTOR', entity: 'a' }],
        occurrence: String(index),
      },
    });
    lines.push({
      attribution: { key: `a${index}`, document: 'd', source: 'a', claim: `c${index}`, mode: 'NARRATIVE' },
    });
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
