/** Registers every element of this package. */
import './practice/practice.define.js';
import './tenet/tenet.define.js';
