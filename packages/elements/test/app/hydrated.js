// What an app writes whose tags a server has drawn already: the first line must come first.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@icma-sdk/elements/define';
