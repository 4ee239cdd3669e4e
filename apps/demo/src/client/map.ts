import '@icma-sdk/elements/practice-map/define';
import '../styles/poster.css';
