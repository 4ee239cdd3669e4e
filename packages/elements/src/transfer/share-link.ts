import type { Answers } from '@icma-sdk/assessment';
import { packShare, type ShareFields, type ShareResult, unpackShare } from '@icma-sdk/assessment/share';

const shared = /[#&]icma-share=([^&#]*)/;

/**
 * The address of a page with answers in its fragment, which browsers send to no server: levels, and of `fields` what is true.
 * A fragment of ours that names a tag stays, and so does a router's; any other makes room.
 */
export function shareLink(answers: Answers, fields: ShareFields, address: string): string {
  const [page, ...rest] = address.replace(shared, '').split('#') as [string, ...string[]];
  const fragment = rest.join('#');
  const kept = fragment.startsWith('icma=icma-') ? `${fragment}&` : /^[!/]/.test(fragment) ? `${fragment}#` : '';
  return `${page}#${kept}icma-share=${packShare(answers, fields)}`;
}

/** Whether a fragment, such as `location.hash`, holds answers that somebody shared. */
export function isSharedFragment(hash: string): boolean {
  return shared.test(hash);
}

/**
 * The answers in a fragment; undefined where it holds none. Built-in instruments and the default rubric are known; `known` adds
 * a custom one. Never throws.
 */
export function sharedFromFragment(
  hash: string,
  known?: Partial<Pick<Answers, 'instrument' | 'rubric'>>,
): ShareResult | undefined {
  const token = shared.exec(hash)?.[1];
  return token === undefined ? undefined : unpackShare(token, known);
}

/** Whether a link with these answers opens anywhere: on built-in questions and the default levels. */
export function isKnown({ instrument, rubric }: Answers): boolean {
  return unpackShare(packShare({ instrument, rubric, responses: {} })).ok;
}
