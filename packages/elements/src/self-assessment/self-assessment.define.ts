import '../internal/guard-lit-globals.js';
import { mayDefine } from '../internal/may-define.js';
import '../results/results.define.js';
import { IcmaSelfAssessment } from './self-assessment.js';

if (mayDefine('icma-self-assessment')) customElements.define('icma-self-assessment', IcmaSelfAssessment);

declare global {
  interface HTMLElementTagNameMap {
    'icma-self-assessment': IcmaSelfAssessment;
  }
}
