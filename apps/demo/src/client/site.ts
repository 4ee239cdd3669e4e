import '../styles/site.css';
import './tags.js';
