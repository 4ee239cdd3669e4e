/** The only file that hands a person a file. */

/** Offers `text`, or bytes, as a download named `name`, from memory and without a request. */
export function saveFile(name: string, type: string, text: BlobPart): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Firefox and WebKit read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
