/** `icma.min.js`: every element. */
import '../dist/define.js';
