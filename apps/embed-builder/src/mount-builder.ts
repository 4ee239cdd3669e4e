import { render } from 'lit';
import { builderTemplate, type Copied } from './builder-template.ts';
import { firstChoices, readChoices } from './choices.ts';
import { previewPage } from './preview-page.ts';
import { release } from './release.ts';
import { rulesFor, snippetFor } from './snippet.ts';

/**
 * Draws the embed builder into an empty element. It reads its form, shows the snippet on a page of its own in a frame, and writes it;
 * nothing leaves the page. `files` is where the preview finds the release's folders `cdn` and `embed`, from the page's address.
 */
export function mountBuilder(host: HTMLElement, files: string): void {
  host.classList.add('builder-room');
  const address = new URL(files, location.href).pathname;
  const first = firstChoices(release.version);
  let choices = first;
  let status: Partial<Record<Copied, string>> = {};
  const draw = () =>
    render(
      builderTemplate(
        {
          choices,
          status,
          snippet: snippetFor(choices, release),
          rules: rulesFor(choices),
          preview: previewPage(choices, address, release),
        },
        { change, copy },
      ),
      host,
    );

  function change({ target, currentTarget }: Event): void {
    const form = new FormData(currentTarget as HTMLFormElement);
    // Another element starts with the layout that is its own.
    if ((target as HTMLInputElement).name === 'tag') form.delete('layout');
    choices = readChoices(form, { ...choices, ...(form.has('address') && { address: first.address }) });
    status = {};
    draw();
  }

  async function copy(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const of = (event.submitter as HTMLButtonElement).value as Copied;
    const snippet = host.querySelector<HTMLTextAreaElement>(`#builder-${of}`)!;
    try {
      await navigator.clipboard.writeText(snippet.value);
      status = { [of]: 'Copied.' };
    } catch {
      // Not allowed here, or no secure page: the person copies what is selected.
      snippet.select();
      status = { [of]: 'Press Ctrl+C or ⌘C to copy what is selected.' };
    }
    draw();
  }

  draw();
}
