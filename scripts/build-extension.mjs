import { spawnSync } from 'node:child_process';

/** The builds there are, as arguments of `wxt build`. */
const builds = {
  chrome: [],
  firefox: ['-b', 'firefox', '--mv3'],
  loopback: ['--mode', 'loopback'],
  firefoxLoopback: ['-b', 'firefox', '--mv3', '--mode', 'loopback'],
};

/**
 * Builds the extension into `.output/`.
 *
 * @param {keyof typeof builds} name
 * @throws {Error} With the builder's own words when it fails.
 */
export async function buildExtension(name) {
  const wxt = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...builds[name]], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
  });
  if (wxt.status !== 0) throw new Error(`The ${name} build failed:\n${wxt.stdout}${wxt.stderr}`);
}
