import { html } from '../site/html.js';
import type { Page } from '../site/page.js';

export const selfAssessmentPage: Page = {
  file: 'self-assessment.html',
  title: 'Self-assessment',
  summary:
    'Where do you stand in the 14 practices, and what would help you most? Five, fifteen or forty minutes; nothing leaves your browser.',
  section: 'government',
  layout: 'reading',
  script: 'assessment',
  body: () => html`
    <p class="edition-line">For colleagues of the <a href="city-manager.html">City Manager’s Office</a> and anyone else. It is self-reflection: none of ICMA’s assessments, and not what a credential asks for. The city sees nothing of it.</p>
    <icma-self-assessment heading-level="2" class="wide-tag">
      <p>This self-assessment needs scripts. It runs on this page alone and sends nothing. Without it, read <a href="practices.html">the 14 Practices</a> and ask yourself of each how well you know it, how well you do it, and how much it matters in your work.</p>
    </icma-self-assessment>`,
};
