import '../styles/home.css';
