import type { ChildProcess } from 'node:child_process';

const leavesWithinMs = 3_000;

/** Ends a process and waits until it is gone; one that does not leave by itself is killed. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), leavesWithinMs);
  await gone;
  clearTimeout(impatience);
}
