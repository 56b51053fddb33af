import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const engine = join(root, 'utils', 'analysis');

const entry = 'virtual:engine';
const entryCode = `
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { createFaithfulness, explainRewording } from '@/utils/analysis/explain-rewording';
import { createReworder } from '@/utils/analysis/reword';
const reword = createReworder(createAnalyzer().analyze);
export { analyze, createAnalyzer, createFaithfulness, createReworder, explainRewording, reword };
`;

/**
 * The engine as it is shipped, bundled for Node. It is built anew only when one of its source files has changed.
 *
 * @returns {Promise<{
 *   analyze: typeof import('../utils/analysis/analyze').analyze,
 *   createAnalyzer: typeof import('../utils/analysis/analyze').createAnalyzer,
 *   createFaithfulness: typeof import('../utils/analysis/explain-rewording').createFaithfulness,
 *   createReworder: typeof import('../utils/analysis/reword').createReworder,
 *   explainRewording: typeof import('../utils/analysis/explain-rewording').explainRewording,
 *   reword: import('../utils/analysis/reword').Reword,
 *   file: string,
 * }>} `file` is where the bundle lies.
 */
export async function loadEngine() {
  const hash = createHash('sha256').update(entryCode);
  const sources = readdirSync(engine, { recursive: true }).map(String);
  for (const name of sources.filter((source) => source.endsWith('.ts')).sort()) {
    hash.update(name).update(readFileSync(join(engine, name)));
  }
  const folder = join(root, '.output', 'engine');
  const file = join(folder, `${hash.digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(file)) await bundleTo(folder, file);
  return { ...(await import(pathToFileURL(file).href)), file };
}

async function bundleTo(folder, file) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: entry,
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'engine-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? entryCode : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  mkdirSync(folder, { recursive: true });
  // Written beside and moved, so that two runs at once never read half a file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, output[0].code);
  renameSync(unfinished, file);
}
