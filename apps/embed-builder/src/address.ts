/**
 * What was typed as the address of a folder, as a path or a web address that ends in one slash. Control characters go, as a browser
 * would drop them; what names another scheme, such as `javascript:`, becomes a relative path, which runs nothing. What no address has
 * is percent-encoded, and a query or fragment, which no folder has, is left out: {@link addressFault} says so.
 */
export function folderAddress(typed: string): string {
  const text = withoutControls(typed)
    .replace(/[?#].*$/s, '')
    .trimEnd();
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const kept = scheme === undefined || scheme === 'https' || scheme === 'http' ? text : `./${text}`;
  // What is encoded already stays as it is.
  const encoded = encodeURI(kept.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%25(?=[\da-f]{2})/gi, '%');
  return `${encoded.replace(/\/+$/, '')}/`;
}

/** What is wrong with an address that was typed, in a sentence; undefined where a folder can be there. */
export function addressFault(typed: string): string | undefined {
  if (/[?#]/.test(withoutControls(typed)))
    return 'The address of a folder has no “?” and no “#”: both, and what follows, are left out of the snippet.';
  if (!URL.canParse(folderAddress(typed), 'https://example.gov/page'))
    return 'No browser takes this as an address. Write a path, such as /icma/, or a whole address that begins with https://.';
  return undefined;
}

/** Whether an address that was typed names a host, which then may be another than the page's. */
export function namesHost(typed: string): boolean {
  return /^(https?:|\/\/)/i.test(folderAddress(typed));
}

function withoutControls(typed: string): string {
  return [...typed.trim()].filter((character) => character > '\u001f' && character !== '\u007f').join('');
}
