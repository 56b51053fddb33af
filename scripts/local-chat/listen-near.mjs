/** Listening on loopback at a port, or at the next free one. */

const portsTried = 20;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} The port it listens on.
 */
function listenAt(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Listens at `port`; if it is taken, at one of the next twenty.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free port.
 * @returns {Promise<number>} The port it listens on.
 * @throws {Error} One plain sentence, if all of them are taken.
 */
export async function listenNear(server, port) {
  for (let tried = port; tried < port + portsTried; tried++) {
    try {
      return await listenAt(server, tried);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `The local chat found no free port between ${port} and ${port + portsTried - 1}: close what uses them or set PORT to another number.`,
  );
}
