/** `icma.min.js`: every element. */
import './can-render.js';
import '../dist/define.js';
