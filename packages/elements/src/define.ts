/** Registers every element of this package. */
import './code-of-ethics/code-of-ethics.define.js';
import './practice/practice.define.js';
import './tenet/tenet.define.js';
