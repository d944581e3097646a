import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../sources.js';

const packed = ['core', 'widgets'];
const borrowed = ['zod', 'lit']; // their dependencies; what npm would install beside them

let folder: string;
const installed = (name: string) => join(folder, 'node_modules', '@connective-cities', name);

/** Runs a program and answers with what it printed, all of it, so that a failure shows it. */
function run(command: string, options: string[], cwd = folder): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, options, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { status, output: status === 0 ? stdout : stdout + stderr };
}

function succeed(command: string, options: string[], cwd = folder): string {
  const { status, output } = run(command, options, cwd);
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} ended with ${status}:\n${output}`);
  return output;
}

/** Packs a package as `npm publish` would and unpacks it where an installation puts it. */
function install(name: string): void {
  succeed(
    'npm',
    ['pack', `./packages/${name}`, '--pack-destination', folder, '--ignore-scripts', '--silent'],
    root,
  );
  const tarball = readdirSync(folder).find((file) => file.includes(`-${name}-`) && file.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack wrote no tarball of ${name}.`);
  mkdirSync(installed(name), { recursive: true });
  succeed('tar', ['-xzf', tarball, '-C', installed(name), '--strip-components=1']);
}

function filesOf(name: string): string[] {
  return readdirSync(installed(name), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'connective-consumer-'));
  cpSync(join(root, 'test/consumers/typescript'), folder, { recursive: true });
  for (const name of packed) install(name);
  for (const name of borrowed)
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(packed)('the package %s', (name) => {
  test('brings its licence, its types and no tests', () => {
    const files = filesOf(name);
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts']),
    );
    expect(
      files.filter((file) => /\.test\b|\.test-|\.stories\b|tsconfig|tsup|node_modules/.test(file)),
    ).toStrictEqual([]);
  });

  test('brings nothing beside what it is meant to bring', () => {
    const top = [...new Set(filesOf(name).map((file) => file.split('/')[0]))].sort();
    const expected = { core: ['src'], widgets: ['custom-elements.json'] }[name] ?? [];
    expect(top.filter((file) => !/^README/.test(file ?? ''))).toStrictEqual(
      ['LICENSE', 'dist', 'package.json', ...expected].sort(),
    );
  });
});

describe('a developer who installs the packages', () => {
  test.each(['nodenext', 'bundler'])('gets types that hold with module resolution %s', (resolution) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(run(process.execPath, [tsc, '-p', `tsconfig.${resolution}.json`])).toStrictEqual({
      status: 0,
      output: '',
    });
  });

  test('reads a feed document in Node, and gets no exception for anything else', () => {
    const feed = join(folder, 'feed');
    const connective = join(root, 'packages/cli/dist/connective.js');
    succeed(process.execPath, [connective, 'build', join(root, 'content'), '--out', feed]);
    const id = '2020-10-07-digital-municipal-services';
    const document = join(feed, `v1/events/${id}.json`);
    expect(existsSync(document)).toBe(true);
    expect(JSON.parse(succeed(process.execPath, ['read.js', document]))).toMatchObject({
      id,
      title: { de: expect.any(String) as string },
      issues: [],
      notJson: ['not-json'],
      notAnEvent: ['wrong-format'],
    });
  });

  test('may import the element classes in Node, where there is no page', () => {
    const script = `const { CcEvent } = await import('@connective-cities/widgets'); console.log(typeof CcEvent);`;
    expect(succeed(process.execPath, ['--input-type=module', '--eval', script]).trim()).toBe('function');
  });
});
