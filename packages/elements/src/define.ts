/** Registers every element of this package. */
import './crosswalk/crosswalk.define.js';
import './practice/practice.define.js';
import './practice-map/practice-map.define.js';
import './tenet/tenet.define.js';
