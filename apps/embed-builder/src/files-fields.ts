import { html, nothing, type TemplateResult } from 'lit';
import { addressFault, namesHost } from './address.ts';
import { type Choices, hosts } from './choices.ts';
import { named, select } from './fields.ts';
import { isPublished, type Release } from './release.ts';
import { hostNames } from './words.ts';

/** Where the files of a snippet come from: asked where it needs any. A frame is not asked either, as only a server of one's own shows it. */
export function filesFields(
  { kind, host, address, styled }: Choices,
  release: Release,
): TemplateResult | typeof nothing {
  if (kind === 'html' && !styled) return nothing;
  return html`
    ${
      kind === 'iframe'
        ? hint(
            'The page in the frame comes from a server of yours: a public network such as jsDelivr serves it as source text, not as a page.',
          )
        : html`${select('host', 'Files come from', named(hosts, hostNames), host)}${isPublished(release) ? nothing : unpublished(release)}`
    }
    ${kind === 'iframe' || host === 'own' ? ownAddress(address) : nothing}
  `;
}

function unpublished({ version }: Release) {
  return hint(
    `Nothing is published yet: this is version ${version}, made from the repository, and no public network has its files. Until the first release a snippet works from your own server only.`,
    'builder-unpublished',
  );
}

function ownAddress(address: string) {
  const fault = addressFault(address);
  return html`
    <p>
      <label for="builder-address">Address of the folder on your server</label
      ><input
        id="builder-address"
        name="address"
        type="text"
        value=${address}
        spellcheck="false"
        autocomplete="off"
        aria-describedby="builder-address-note"
        aria-invalid=${fault ? 'true' : nothing}
      />
    </p>
    <p class="builder-hint" id="builder-address-note" role="status">${
      fault ??
      (namesHost(address)
        ? 'If this is another host than the page’s, it must answer with the header Access-Control-Allow-Origin: a browser compares a hash only of what it may read, and refuses the file otherwise.'
        : '')
    }</p>
  `;
}

function hint(text: string, id?: string) {
  return html`<p class="builder-hint" id=${id ?? nothing}>${text}</p>`;
}
