import type { Sample } from './sample.js';

export const samples: readonly Sample[] = [
  {
    file: 'sample-script.html',
    title: 'How the superintendent is reviewed',
    place: 'Alder Falls School District',
    before: [
      'Once a year, in May, the school board and the superintendent sit down for three hours with the door open. They talk about one practice at a time; this year’s is printed here, so that anyone can follow.',
      'You may speak for three minutes at the start. Write to the clerk by Tuesday noon if you need an interpreter.',
    ],
    choices: { kind: 'script', tag: 'practice', number: 4, headingLevel: '2' },
    says: 'One script tag and one element, from the site’s own server.',
  },
  {
    file: 'sample-iframe.html',
    title: 'Our staff work under a code',
    place: 'Alder Falls Public Library',
    before: [
      'The library board adopted the same code as the city. It hangs beside the returns desk, and it stands here.',
      'If something in the library did not feel right, tell any of us, or write to the director. You need not give your name.',
    ],
    choices: { kind: 'iframe', tag: 'code-of-ethics', headingLevel: '2' },
    says: 'An iframe that shows a page from the site’s own server.',
  },
  {
    file: 'sample-text.html',
    title: 'What we ask of a chief',
    place: 'Clay Hollow Fire District',
    before: [
      'The district’s website is eleven years old and takes text and nothing else. That is enough for this page.',
      'The board looks for a chief who can do what stands below. The interview is on the second Saturday in January; bring your boots.',
    ],
    choices: { kind: 'html', tag: 'practice', number: 5, headingLevel: '2' },
    says: 'Plain HTML: no script, no frame.',
  },
  {
    file: 'sample-policy.html',
    title: 'Before you sign a contract',
    place: 'Office of the County Auditor',
    before: [
      'Everything on this site is served under a policy that forbids what a page does not need: no inline style, no foreign script, no frame, no font, no request.',
      'Ask yourself the sentence below before you sign. If you hesitate, call us first.',
    ],
    choices: { kind: 'script', tag: 'tenet', number: 12, headingLevel: '2' },
    says: 'The same script tag under a strict content policy, with Trusted Types.',
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types icma-sdk",
  },
];
