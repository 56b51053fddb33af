import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Runs a script of ours with the given lines on its standard input. */
export async function runScript(name: string, args: readonly string[], lines: readonly string[] = []) {
  const script = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  const child = spawn(process.execPath, [script, ...args]);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out: out.split('\n').filter((line) => line !== ''), error, code };
}
