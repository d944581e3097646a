/**
 * Puts a text on the clipboard, and says whether that worked. The old way, for pages without https and
 * frames without the permission, changes neither focus nor selection of the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let done = false;
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = true;
    };
    document.addEventListener('copy', give, { capture: true, once: true });
    try {
      return document.execCommand('copy') && done;
    } catch {
      return false;
    } finally {
      document.removeEventListener('copy', give, { capture: true });
    }
  }
}
