/** From a host to the match pattern that permissions and scripts are asked with. */

/** The pattern for a host and its subdomains; https only, as `optional_host_permissions` has it. */
export function originOf(host: string): string {
  return `https://*.${host}/*`;
}

/** The pattern of all sites that may be asked for. */
export const everywhere = 'https://*/*';
