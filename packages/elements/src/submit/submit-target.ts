/**
 * Where answers may be sent: https, or this page's own origin or machine whatever the protocol; without a name or password in the address.
 * `undefined` for anything else.
 */
export function submitTarget(text: string, base: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  if (url.username || url.password) return undefined;
  url.hash = '';
  const local = url.protocol === 'http:' && /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  const own = url.protocol === 'http:' && url.origin === new URL(base).origin;
  return url.protocol === 'https:' || local || own ? url : undefined;
}
