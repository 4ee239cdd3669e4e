import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import { IcmaPractice } from './practice.js';

if (mayDefine('icma-practice')) customElements.define('icma-practice', IcmaPractice);

declare global {
  interface HTMLElementTagNameMap {
    'icma-practice': IcmaPractice;
  }
}
