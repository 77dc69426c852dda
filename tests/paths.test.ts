import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'bench/README.md', 'cypher/README.md', 'seed/README.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Folders and files of the repository; what else has a slash is an address, a route or a media type. */
const tops = ['src', 'cypher', 'tests', 'docs', 'bench', 'scripts', 'seed', 'schema.graphql', '.ci', '.env.example'];
const isOurs = (path: string): boolean => tops.some((top) => path === top || path.startsWith(`${top}/`));

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path.replace(/\/$/, ''));
    expect(named.filter(isOurs).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('links only to pages and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => !/^https?:/.test(target)).filter((target) => !leadsSomewhere(page, target));
    expect(broken).toEqual([]);
  });
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

/** The anchors that GitHub gives headings. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
