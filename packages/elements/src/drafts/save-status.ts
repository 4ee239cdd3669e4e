/** Why answers are not kept on the device. They are all in memory, and can be downloaded. */
export type NotSavedReason =
  /** No room is left, the browser gives this site no more, or the disk does not take it. */
  | 'full'
  /** The browser keeps nothing here: private mode, a frame, a `file:` page, a setting. */
  | 'denied'
  /** The browser does not answer; if it does after all, the status changes to `saved`. */
  | 'slow'
  /** What was kept was taken away under our hands, and cannot be written anew. */
  | 'vanished';

/** Where the answers of this page are at this moment. It never says more than is true. */
export type SaveStatus =
  /** The person has not been asked, or has not answered: nothing is written. */
  | { readonly state: 'undecided' }
  /** Kept only while this page is open: chosen by the person, or by the page's author, which is `forced`. */
  | { readonly state: 'page'; readonly forced?: true }
  | { readonly state: 'saving' }
  /** Every answer is on the device since `at`. */
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'not-saved'; readonly reason: NotSavedReason }
  /** Another tab writes this draft: read-only here until `takeOver()`. */
  | { readonly state: 'other-tab' }
  /** Written by a newer version: read-only, and what is on the device stays as it is to the byte. */
  | { readonly state: 'newer' };

/** Whether what is on the device may only be looked at. */
export function isReadOnly({ state }: SaveStatus): boolean {
  return state === 'other-tab' || state === 'newer';
}
