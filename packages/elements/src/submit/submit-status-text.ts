import type { ViewContext } from '../views/view-context.js';
import { submitWords } from '../words/submit-words.js';
import type { SubmitStatus } from './submit-status.js';

/** What is true of a submission to `host`, in sentences; empty while there is none. */
export function submitStatusText(status: SubmitStatus, host: string, { tag, language }: ViewContext): string {
  const words = submitWords[language];
  const told = (at: Date, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options).format(at);
  switch (status.state) {
    case 'idle':
      return '';
    case 'sending':
      return words.sending(host);
    case 'waiting': {
      const { reason, until, kept } = status;
      const why = reason === 'offline' ? words.offline : words.later(host, told(until, { timeStyle: 'short' }));
      return `${why} ${kept ? words.kept : words.unkept}`;
    }
    case 'received': {
      const { at, reference } = status.receipt;
      const received = words.received(host, told(at, { dateStyle: 'long', timeStyle: 'short' }));
      return reference === undefined ? received : `${received} ${words.reference(reference)}`;
    }
    case 'not-sent': {
      const why = words[status.reason];
      return typeof why === 'string' ? why : why(host, `${status.status}`);
    }
  }
}
