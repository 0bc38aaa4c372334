/** Reads a site as people type it: "https://www.Example.org/path", "example.org". Null when it is none. */
export function readHost(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    const host = hostname.replace(/^www\./, '');
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null;
  } catch {
    return null;
  }
}
