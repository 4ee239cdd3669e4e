/** `icma-cards.min.js`: what shows one item or the Code. */
import './can-render.js';
import '../dist/code-of-ethics/code-of-ethics.define.js';
import '../dist/practice/practice.define.js';
import '../dist/tenet/tenet.define.js';
