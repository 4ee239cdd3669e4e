import '../styles/site.css';
import '@icma-sdk/elements/define';
