import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.js';
import { InvalidInput } from '../src/model/errors.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-config-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readConfig', () => {
  test('needs nothing: without variables the embedded engine is meant', () => {
    expect(readConfig({}, folder)).toEqual({ neo4j: undefined, port: undefined, noColor: false });
  });

  test('takes every scheme that the driver takes', () => {
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

  test('reads .env, and lets a real variable win over it', () => {
    writeFileSync(join(folder, '.env'), 'NEO4J_URI=bolt://file:7687\nNEO4J_USER=from-file\nPORT=4001\n');
    const config = readConfig({ NEO4J_USER: 'from-environment' }, folder);
    expect(config.neo4j).toMatchObject({ uri: 'bolt://file:7687', user: 'from-environment' });
    expect(config.port).toBe(4001);
  });

  test('does not put what .env says into the environment of the process', () => {
    writeFileSync(join(folder, '.env'), 'WHOSAID_TEST_SECRET=hidden\n');
    readConfig({}, folder);
    expect(process.env.WHOSAID_TEST_SECRET).toBeUndefined();
  });

  test('takes an empty variable for one that is not set', () => {
    writeFileSync(join(folder, '.env'), 'NEO4J_URI=bolt://file:7687\n');
    expect(readConfig({ NEO4J_URI: '', PORT: '', NO_COLOR: '' }, folder)).toEqual({
      neo4j: undefined,
      port: undefined,
      noColor: false,
    });
  });

  test('takes any value of NO_COLOR for yes', () => {
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

  test('refuses credentials in the address without repeating them', () => {
    try {
      readConfig({ NEO4J_URI: 'bolt://admin:hunter2@localhost:7687' }, folder);
      throw new Error('was taken');
    } catch (error) {
      expect(String(error)).toContain('NEO4J_PASSWORD');
      expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
    }
  });
});
