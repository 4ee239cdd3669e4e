import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaPractices } from './practices.js';

if (mayDefine('icma-practices')) customElements.define('icma-practices', IcmaPractices);

declare global {
  interface HTMLElementTagNameMap {
    'icma-practices': IcmaPractices;
  }
}
