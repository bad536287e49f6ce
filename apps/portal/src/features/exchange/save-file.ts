interface SavedFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** The file's bytes, since they travelled inside JSON. */
  readonly base64: string;
}

/** Hands bytes to the browser as a file to save. Browser only. */
export function saveFile({ fileName, mediaType, base64 }: SavedFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(url);
}
