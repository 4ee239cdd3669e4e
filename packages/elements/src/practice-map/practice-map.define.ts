import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaPracticeMap } from './practice-map.js';

if (mayDefine('icma-practice-map')) customElements.define('icma-practice-map', IcmaPracticeMap);

declare global {
  interface HTMLElementTagNameMap {
    'icma-practice-map': IcmaPracticeMap;
  }
}
