import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const sources = fileURLToPath(new URL('../editors', import.meta.url));

/** @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * One editor's page script with the real editor from npm in it, as an ES module.
 *
 * @param {string} name Its file without ending among `tests/e2e/editors`.
 * @returns {Promise<string>}
 */
export function bundleEditor(name) {
  const known = built.get(name);
  if (known) return known;
  const building = build(join(sources, `${name}.js`));
  built.set(name, building);
  return building;
}

/** @param {string} input */
async function build(input) {
  const own = (/** @type {string} */ name) => join(sources, 'node_modules', name);
  const bundle = await rolldown({
    input,
    // Draft.js needs the older React that lies beside its page, not the one of our own pages.
    resolve: { alias: { react: own('react'), 'react-dom': own('react-dom') } },
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    moduleTypes: { '.css': 'empty' },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
