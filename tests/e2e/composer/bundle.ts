import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The page script as one classic script. */
export async function bundlePageScript(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('page-script.ts', import.meta.url)),
    resolve: { alias: { '@': root } },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'unused' });
  await bundle.close();
  return output[0].code;
}
