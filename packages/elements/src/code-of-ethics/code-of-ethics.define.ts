import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaCodeOfEthics } from './code-of-ethics.js';

if (mayDefine('icma-code-of-ethics')) customElements.define('icma-code-of-ethics', IcmaCodeOfEthics);

declare global {
  interface HTMLElementTagNameMap {
    'icma-code-of-ethics': IcmaCodeOfEthics;
  }
}
