import '../internal/guard-lit-globals.js';
import '../practice/practice.define.js';
import '../practice-map/practice-map.define.js';
import '../tenet/tenet.define.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaResults } from './results.js';

if (mayDefine('icma-results')) customElements.define('icma-results', IcmaResults);

declare global {
  interface HTMLElementTagNameMap {
    'icma-results': IcmaResults;
  }
}
