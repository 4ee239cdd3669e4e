/**
 * Lets files be dropped on an element: `over` tells whether one hangs over it, `take` is handed the first that is let go.
 * Text and links that are dragged are the page's own business. Returns the function that stops it.
 */
export function dropTarget(
  element: HTMLElement,
  over: (over: boolean) => void,
  take: (file: File) => void,
): () => void {
  const listen = (event: Event) => {
    const { dataTransfer, type, relatedTarget, defaultPrevented } = event as DragEvent;
    // An element inside that takes files has taken this one.
    if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // Passing from one thing inside to another leaves the first.
    if (type !== 'dragleave' || !element.contains(relatedTarget as Node | null)) over(type === 'dragover');
    const file = type === 'drop' && dataTransfer.files[0];
    if (file) take(file);
  };
  const types = ['dragover', 'dragleave', 'drop'];
  for (const type of types) element.addEventListener(type, listen);
  return () => {
    for (const type of types) element.removeEventListener(type, listen);
  };
}
