/** Milliseconds after which storage that has not answered counts as not answering. */
export const PATIENCE = 3000;

/** What the promise gives, or a `TimeoutError` when it has given nothing for {@link PATIENCE} or longer. */
export function within<T>(promise: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Storage does not answer.', 'TimeoutError')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
