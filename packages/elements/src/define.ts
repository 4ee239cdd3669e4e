/** Registers every element of this package. */
import './code-of-ethics/code-of-ethics.define.js';
import './crosswalk/crosswalk.define.js';
import './level-input/level-input.define.js';
import './practice/practice.define.js';
import './practice-map/practice-map.define.js';
import './practices/practices.define.js';
import './results/results.define.js';
import './self-assessment/self-assessment.define.js';
import './tenet/tenet.define.js';
