import '@icma-sdk/elements/practice-map/define';
import '../styles/practice-map.css';
