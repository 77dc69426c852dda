import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where nginx is; undefined where it is not installed. */
export const nginxProgram: string | undefined = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
  (program) => spawnSync(program, ['-v']).status === 0,
);

const running: { readonly child: ChildProcess; readonly folder: string }[] = [];

/** How a proxy passes requests on. */
export interface ProxyKind {
  readonly upstream: number;
  readonly version: '1.0' | '1.1';
  /** Lines of its configuration, such as `proxy_set_header Host $host;`. */
  readonly lines?: string;
}

/** A real nginx in front of a server on this machine. */
export async function startNginx(kind: ProxyKind): Promise<{ readonly port: number }> {
  // The port was free when it was looked up; another program may take it before nginx does.
  for (let turn = 0; turn < 5; turn += 1) {
    const port = await freePort();
    if (await startOn(port, kind)) return { port };
  }
  throw new Error('nginx did not start on any of five ports');
}

async function startOn(port: number, { upstream, version, lines = '' }: ProxyKind): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), configuration({ folder, port, upstream, version, lines }));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn(nginxProgram ?? 'nginx', args, { stdio: 'ignore' });
  running.push({ child, folder });
  while (child.exitCode === null) {
    if (await listens(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** Stops every nginx that was started. */
export async function stopNginx(): Promise<void> {
  for (const { child, folder } of running.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function configuration({
  folder,
  port,
  upstream,
  version,
  lines,
}: Required<ProxyKind> & { folder: string; port: number }) {
  return `
    daemon off;
    master_process off;
    pid ${folder}/pid;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n      ')}
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://127.0.0.1:${upstream};
          proxy_http_version ${version};
          ${lines}
        }
      }
    }`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
