'use client';

import { useEffect, useState } from 'react';
import { showElements } from '../show-elements.js';

/** A client component: it runs the app of the other bundlers once it is in the page. */
export function Elements() {
  const [result, setResult] = useState('');
  useEffect(() => {
    showElements().then(setResult);
  }, []);
  return <p id="result">{result}</p>;
}
