import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaTenet } from './tenet.js';

if (mayDefine('icma-tenet')) customElements.define('icma-tenet', IcmaTenet);

declare global {
  interface HTMLElementTagNameMap {
    'icma-tenet': IcmaTenet;
  }
}
