import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each planted import breaks one rule of the one-way street. */
const violations = [
  ['utils/analysis/a.ts', 'utils/composer/b', 'analysis-knows-itself'],
  ['utils/progress/a.ts', 'utils/settings/b', 'progress-knows-itself'],
  ['utils/composer/a.ts', 'utils/analysis/types', 'composer-knows-itself'],
  ['utils/settings/a.ts', 'utils/messaging/b', 'settings-know-themselves'],
  ['utils/nudging/a.ts', 'utils/composer/b', 'nudging-knows-analysis-types'],
  ['utils/messaging/a.ts', 'utils/settings/b', 'messaging-knows-types'],
  ['utils/database/a.ts', 'utils/analysis/types', 'database-knows-progress-types-and-settings'],
  ['utils/nudging/a2.ts', 'components/ui/b', 'utils-know-utils'],
  ['components/popup/a.ts', 'utils/database/b', 'components-know-no-database'],
  ['components/popup/a2.ts', 'entrypoints/popup/b', 'components-know-no-entrypoint'],
  ['components/popup/a3.ts', 'utils/analysis/text/b', 'analysis-has-six-doors'],
  ['utils/helper/a.ts', 'utils/messaging/b', 'helper-knows-analysis'],
  ['entrypoints/background/a.ts', 'utils/helper/b', 'helper-is-for-our-pages'],
  ['entrypoints/nudge.content/a4.ts', 'utils/helper/b2', 'helper-is-for-our-pages'],
  ['components/nudge/a.ts', 'utils/nudging/b', 'nudge-knows-analysis-types'],
  ['components/ui/a.ts', 'components/popup/b', 'ui-knows-itself'],
  ['entrypoints/composer.content/a.ts', 'utils/database/b', 'content-script-stays-small'],
  ['entrypoints/nudge.content/a.ts', 'utils/settings/b', 'content-script-stays-small'],
  ['entrypoints/composer.content/a2.ts', 'components/nudge/b', 'watching-knows-types-of-showing'],
  ['utils/composer/sites/a.ts', 'utils/composer/write/b', 'watching-knows-types-of-showing'],
  ['utils/composer/surfaces/a.ts', 'utils/composer/read-draft', 'showing-borrows-the-watch'],
  ['entrypoints/composer.content/a3.ts', 'utils/analysis/analyze', 'watching-knows-types-of-analysis'],
  ['entrypoints/composer.content/a4.ts', 'entrypoints/engine.content/b', 'watching-knows-types-of-analysis'],
  ['entrypoints/engine.content/a.ts', 'utils/nudging/b', 'the-engine-script-knows-analysis-and-the-handover'],
  ['entrypoints/nudge.content/a3.ts', 'utils/analysis/analyze', 'showing-borrows-the-engine'],
  ['entrypoints/nudge.content/a2.ts', 'entrypoints/composer.content/b', 'showing-knows-the-handover'],
  ['entrypoints/popup/a.ts', 'utils/database/recorder', 'database-has-one-writer'],
] as const;

const root = resolve('.');
let planted: string;

function plant(path: string, code: string): void {
  mkdirSync(join(planted, dirname(path)), { recursive: true });
  writeFileSync(join(planted, path), code);
}

function cruise(folder: string) {
  const config = join(root, 'tests/architecture/one-way-street.cjs');
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'entrypoints', 'components', 'utils'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(stdout).summary as { violations: { from: string; rule: { name: string } }[]; totalCruised: number };
}

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'attune-street-'));
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction');
  plant(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { paths: { '@/*': ['./*'] }, moduleResolution: 'bundler' } }),
  );
  for (const [from, to] of violations) {
    plant(`${to}.ts`, 'export const b = 1;\n');
    plant(from, `import { b } from '@/${to}';\nexport const a = b;\n`);
  }
  plant('utils/settings/lost.ts', "import { gone } from '@/utils/settings/gone';\nexport const a = gone;\n");
});

afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe('the one-way street', () => {
  it('names every planted import and no fair one', () => {
    const found = cruise(planted).violations.map(({ from, rule }) => `${from}: ${rule.name}`);
    const expected = violations.map(([from, , rule]) => `${from}: ${rule}`);
    expect(found).toEqual(expect.arrayContaining([...expected, 'utils/settings/lost.ts: resolvable']));
    const guilty = new Set<string>([...violations.map(([from]) => from), 'utils/settings/lost.ts']);
    expect(found.filter((entry) => !guilty.has(entry.split(':')[0] ?? ''))).toEqual([]);
  });

  it('looks at every module of the project', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'utils'], {
      encoding: 'utf8',
    });
    const modules = tracked.split('\n').filter((file) => file.endsWith('.ts'));
    expect(cruise(root).totalCruised).toBeGreaterThan(modules.length);
  });
});
