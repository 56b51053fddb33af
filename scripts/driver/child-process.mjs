const leavesWithinMs = 3_000;

/**
 * Ends a process and waits until it is gone; one that does not leave by itself is killed.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), leavesWithinMs);
  await gone;
  clearTimeout(impatience);
}
