import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaLevelInput } from './level-input.js';

if (mayDefine('icma-level-input')) customElements.define('icma-level-input', IcmaLevelInput);

declare global {
  interface HTMLElementTagNameMap {
    'icma-level-input': IcmaLevelInput;
  }
}
