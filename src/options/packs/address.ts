/** Reads an https address as people paste it; null when it is none, or has a name and password in it. */
export function readAddress(typed: string): URL | null {
  try {
    const url = new URL(typed.trim());
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** What permission is asked with: that host alone. Match patterns know no ports: the browser leaves them out. */
export function originOf({ hostname }: URL): string {
  return `https://${hostname}/*`;
}
