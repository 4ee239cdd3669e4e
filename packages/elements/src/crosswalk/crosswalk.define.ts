import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaCrosswalk } from './crosswalk.js';

if (mayDefine('icma-crosswalk')) customElements.define('icma-crosswalk', IcmaCrosswalk);

declare global {
  interface HTMLElementTagNameMap {
    'icma-crosswalk': IcmaCrosswalk;
  }
}
