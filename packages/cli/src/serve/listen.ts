import type { Server } from 'node:http';

/** How many ports after the wanted one are tried. */
export const PORTS_TRIED = 20;

/**
 * Starts listening on the wanted port, or on the next free one after it.
 *
 * @returns the port, or nothing where all that were tried are taken
 */
export async function listen(server: Server, wanted: number, host: string): Promise<number | undefined> {
  const last = Math.min(wanted + PORTS_TRIED - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if (await tryPort(server, port, host)) return port;
  }
  return undefined;
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, host);
  });
}
