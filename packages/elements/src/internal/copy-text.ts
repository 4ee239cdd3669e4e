/**
 * Puts `text` on the clipboard; false where the browser refuses. Call it while a click is being handled. The clipboard's
 * own interface is missing on plain http and forbidden in many frames: there a hidden field beside `anchor` is copied.
 */
export async function copyText(text: string, anchor: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const { ownerDocument: page } = anchor;
    const field = page.createElement('textarea');
    field.readOnly = true;
    field.className = 'aside';
    field.value = text;
    anchor.after(field);
    field.select();
    const copied = page.execCommand('copy');
    field.remove();
    anchor.focus();
    return copied;
  }
}
