/** Match patterns as browsers read them in manifests: `https://*.example.org/path*`. */
const shape = /^(?<scheme>\*|https?):\/\/(?<host>\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?<path>\/.*)$/;

export function isMatchPattern(pattern: string): boolean {
  return shape.test(pattern);
}

/** @param pattern a host, which may begin with `*.`, or `*` for every one. */
export function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** @param pattern of a path, in which `*` stands for any run of characters. */
export function matchesPath(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(path);
}

export function matchesPattern(pattern: string, address: string): boolean {
  const parts = shape.exec(pattern)?.groups;
  if (!parts || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const isScheme = parts.scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${parts.scheme}:`;
  return isScheme && matchesHost(parts.host ?? '', hostname) && matchesPath(parts.path ?? '', pathname + search);
}
