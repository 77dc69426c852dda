import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { plainAccess } from '../../src/config/accessSettings.js';
import { readConfig } from '../../src/config/config.js';
import { InvalidInput } from '../../src/domain/errors.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-config-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readConfig', () => {
  test('needs no variables: the embedded engine is the default', () => {
    expect(readConfig({}, folder)).toEqual({ neo4j: undefined, port: undefined, access: plainAccess, noColor: false });
  });

  test('accepts every scheme that the driver accepts', () => {
    for (const scheme of ['bolt', 'neo4j', 'bolt+s', 'neo4j+s', 'bolt+ssc', 'neo4j+ssc']) {
      const uri = `${scheme}://graph.example:7687`;
      expect(readConfig({ NEO4J_URI: uri }, folder).neo4j).toEqual({
        uri,
        user: 'neo4j',
        password: undefined,
        database: 'neo4j',
      });
    }
  });

  test('reads .env, and gives precedence to real variables', () => {
    writeFileSync(join(folder, '.env'), 'NEO4J_URI=bolt://file:7687\nNEO4J_USER=from-file\nPORT=4001\n');
    const config = readConfig({ NEO4J_USER: 'from-environment' }, folder);
    expect(config.neo4j).toMatchObject({ uri: 'bolt://file:7687', user: 'from-environment' });
    expect(config.port).toBe(4001);
  });

  test('does not copy .env into the environment of the process', () => {
    writeFileSync(join(folder, '.env'), 'WHOSAID_TEST_SECRET=hidden\n');
    readConfig({}, folder);
    expect(process.env.WHOSAID_TEST_SECRET).toBeUndefined();
  });

  test('treats an empty variable as not set', () => {
    writeFileSync(join(folder, '.env'), 'NEO4J_URI=bolt://file:7687\n');
    expect(readConfig({ NEO4J_URI: '', PORT: '', NO_COLOR: '' }, folder)).toEqual({
      neo4j: undefined,
      port: undefined,
      access: plainAccess,
      noColor: false,
    });
  });

  test('has a model only if both its address and its name are set', () => {
    expect(readConfig({}, folder).model).toBeUndefined();
    const both = { WHOSAID_MODEL_URL: 'http://127.0.0.1:11434/v1/', WHOSAID_MODEL: 'llama3:8b' };
    expect(readConfig(both, folder).model).toEqual({
      url: 'http://127.0.0.1:11434/v1',
      model: 'llama3:8b',
      key: undefined,
    });
    expect(readConfig({ ...both, WHOSAID_MODEL_KEY: 'k-1' }, folder).model?.key).toBe('k-1');
    expect(() => readConfig({ WHOSAID_MODEL: 'm' }, folder)).toThrow('WHOSAID_MODEL_URL must be set too');
    expect(() => readConfig({ ...both, WHOSAID_MODEL: '' }, folder)).toThrow('WHOSAID_MODEL must be set too');
  });

  test.each([
    ['WHOSAID_MODEL_URL', 'ftp://s3cret', 'must be a URL'],
    ['WHOSAID_MODEL_URL', 'https://user:s3cret@models.example', 'set WHOSAID_MODEL_KEY instead'],
    ['WHOSAID_MODEL_URL', 'https://models.example/v1?key=s3cret', 'must not contain a query'],
    ['WHOSAID_MODEL_KEY', 's3cret\nkey', 'must be printable ASCII characters'],
  ])('refuses a %s such as %j without telling it', (name, value, message) => {
    const refused = () => readConfig({ WHOSAID_MODEL: 'm', [name]: value }, folder);
    expect(refused).toThrow(InvalidInput);
    expect(refused).toThrow(message);
    expect(refused).not.toThrow('s3cret');
  });

  test('treats any value of NO_COLOR as true', () => {
    expect(readConfig({ NO_COLOR: '0' }, folder).noColor).toBe(true);
  });

  test.each([
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['PORT', '70000'],
    ['PORT', '40o0'],
    ['PORT', '-1'],
  ])('names the variable when %s is %s', (name, value) => {
    const read = () => readConfig({ [name]: value }, folder);
    expect(read).toThrow(InvalidInput);
    expect(read).toThrow(name);
  });

  test('rejects credentials in the address without repeating them', () => {
    try {
      readConfig({ NEO4J_URI: 'bolt://admin:hunter2@localhost:7687' }, folder);
      throw new Error('was taken');
    } catch (error) {
      expect(String(error)).toContain('NEO4J_PASSWORD');
      expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
    }
  });

  test('reads the settings of write access and of hosts', () => {
    const [first, second] = ['a'.repeat(32), 'b/+=._~-'.repeat(4)];
    const { access } = readConfig(
      {
        WHOSAID_KEYS: ` ${first} , ann:${second},`,
        WHOSAID_READ_ONLY: 'true',
        WHOSAID_PUBLIC_URL: 'https://Graph.example:8443/whosaid/',
        WHOSAID_ALLOWED_HOSTS: 'One.example, 192.0.2.7,[::1]',
        WHOSAID_CORS_ORIGIN: 'https://A.example/,http://b.example:3000',
        WHOSAID_BASE_PATH: '/whosaid/',
      },
      folder,
    );
    expect(access).toEqual({
      keys: [
        { by: 'key 1', key: first },
        { by: 'ann', key: second },
      ],
      readOnly: true,
      publicUrl: 'https://graph.example:8443/whosaid',
      allowedHosts: ['one.example', '192.0.2.7', '::1'],
      corsOrigins: ['https://a.example', 'http://b.example:3000'],
      basePath: '/whosaid',
    });
  });

  const secret = 'hunter2';
  const long = `${secret}${'x'.repeat(32)}`;
  test.each([
    ['WHOSAID_KEYS', secret, /at least 32 characters: generate one with openssl/],
    ['WHOSAID_KEYS', `${long},${secret}`, /at least 32 characters/],
    ['WHOSAID_KEYS', `ann:${secret}`, /at least 32 characters/],
    ['WHOSAID_KEYS', `${long} ${long}`, /letters, digits/],
    ['WHOSAID_KEYS', `${long}\u0000`, /letters, digits/],
    ['WHOSAID_KEYS', `a b:${long}`, /letters, digits/],
    ['WHOSAID_KEYS', `local:${long}`, /name local/],
    ['WHOSAID_KEYS', `${long},${long}`, /same key twice/],
    ['WHOSAID_KEYS', `ann:${long}1,ann:${long}2`, /same name/],
    ['WHOSAID_KEYS', ' , ', /must not be empty/],
    ['WHOSAID_READ_ONLY', secret, /true or false/],
    ['WHOSAID_PUBLIC_URL', `${secret}.example`, /a URL such as/],
    ['WHOSAID_PUBLIC_URL', `ftp://${secret}.example`, /a URL such as/],
    ['WHOSAID_PUBLIC_URL', `https://ann:${secret}@graph.example`, /not contain a user or password/],
    ['WHOSAID_PUBLIC_URL', `https://graph.example/?${secret}`, /not have a query or fragment/],
    ['WHOSAID_ALLOWED_HOSTS', '*', /without scheme, port or \*/],
    ['WHOSAID_ALLOWED_HOSTS', `${secret}.example:80`, /without scheme, port/],
    ['WHOSAID_ALLOWED_HOSTS', `https://${secret}.example`, /without scheme, port/],
    ['WHOSAID_CORS_ORIGIN', '*', /a URL such as/],
    ['WHOSAID_CORS_ORIGIN', 'null', /a URL such as/],
    ['WHOSAID_CORS_ORIGIN', `https://a.example/${secret}`, /not have a path/],
    ['WHOSAID_BASE_PATH', secret, /a path such as/],
    ['WHOSAID_BASE_PATH', `/../${secret}`, /a path such as/],
    ['WHOSAID_BASE_PATH', `//${secret}.example`, /a path such as/],
  ])('says what is wrong with %s, and does not repeat it: %s', (name, value, sentence) => {
    const read = () => readConfig({ [name]: value }, folder);
    expect(read).toThrow(InvalidInput);
    expect(read).toThrow(new RegExp(`^${name} ${sentence.source}|${name} .*${sentence.source}`));
    expect(read).not.toThrow(secret);
  });
});
