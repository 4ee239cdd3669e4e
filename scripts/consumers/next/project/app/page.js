import { practice07 } from '@icma-sdk/core/practices/practice-07';
import { Elements } from './elements';

/** A server component: its words are in the HTML that is sent. */
export default function Page() {
  return (
    <main>
      <h1>{practice07.title}</h1>
      <Elements />
    </main>
  );
}
