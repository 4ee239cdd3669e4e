/** What happens to the page that a keeper must know of. */
export interface PageLife {
  /** The person looks elsewhere, and a phone may end the page without another word; or looks here again, having made room perhaps. */
  onLook(): void;
  /** The page is left: for good, or for the back-forward cache, which it must not enter with anything open. */
  onLeave(): void;
  /** The page is back from that cache. */
  onReturn(): unknown;
}

/** Tells of the life of the page until the function that it returns is called. */
export function followPage({ onLook, onLeave, onReturn }: PageLife): () => void {
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener('visibilitychange', onLook, { signal });
  addEventListener('pagehide', onLeave, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
  return () => end.abort();
}
