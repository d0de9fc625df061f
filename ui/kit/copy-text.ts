/** Puts a text on the clipboard. False where the browser does not let us: on a page without https it has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
