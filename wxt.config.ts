import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MinifyOptions, minify } from 'terser';
import { defineConfig } from 'wxt';

/** Loopback hosts of the local chat. Only the build made by `npm start` and the end-to-end tests is granted them. */
const loopbackHosts = ['http://127.0.0.1/*', 'http://localhost/*'];

/** `wxt build --mode loopback` makes the build for local use. It differs from the shipped one in `host_permissions` alone (tested). */
const loopbackMode = 'loopback';

/** The oldest browsers supported: both have `light-dark()`, highlights without changing the page (`CSS.highlights`) and `popover`. */
const oldestChrome = 123;
const oldestFirefox = 142;

const noContext = fileURLToPath(new URL('scripts/no-content-script-context.mjs', import.meta.url));

const small: MinifyOptions = {
  compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
  ecma: 2020,
  toplevel: true,
};
/** Better as a second step than at once (measured). */
const smaller: MinifyOptions = { ...small, compress: { passes: 3, keep_fargs: false, unsafe: true, hoist_funs: true } };

/** What WXT wraps around a content script comes after Vite's own minifying, and lets some more go. */
async function minifyAgain(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { code } = await minify(await readFile(file, 'utf8'), smaller);
    if (code) await writeFile(file, code);
  }
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:done': ({ config }) => minifyAgain(join(config.outDir, 'content-scripts')),
    // The content script runs in every open chat, and each browser we support has `browser` or `chrome` of its own:
    // there the polyfill would only be weight.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' };
      const isOnDemand = entrypoints.every(({ name }) => name !== 'composer');
      if (isOnDemand) Object.assign(alias, { 'wxt/utils/content-script-context': noContext });
      config.resolve = { ...config.resolve, alias };
      // Terser takes longer than Vite's own minifier and leaves less.
      config.build = { ...config.build, minify: 'terser', terserOptions: small };
    },
  },
  vite: () => ({
    // Vite's preload polyfill would put a network call into every page bundle; no browser we support needs it.
    build: { modulePreload: { polyfill: false }, target: [`chrome${oldestChrome}`, `firefox${oldestFirefox}`] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(mode === loopbackMode ? { host_permissions: loopbackHosts } : {}),
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_openCard__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attune@attune.example',
              strict_min_version: `${oldestFirefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${oldestChrome}` }),
  }),
});
