import type { Narrative } from '../../types/narrative.js';

export const narrative: Narrative = {
  type: 'narrative',
  id: 'narrative',
  title: 'Reorganization',
  statement:
    'The Credentialing Advisory Board proposed, and the Leadership Advisory and Executive Boards agreed, that the ICMA Practices should be organized as a narrative rather than a list. The following is meant to be an organizing tool and not incorporated into the Practices themselves:',
  normative: false,
  groups: [
    {
      type: 'group',
      id: 'group-principles',
      title: 'Principles',
      statement: '“Guided by the principles of...”',
      practiceIds: ['practice-01', 'practice-02', 'practice-03', 'practice-04', 'practice-05'],
    },
    {
      type: 'group',
      id: 'group-lead',
      title: 'Lead',
      statement: '“Lead through...”',
      practiceIds: ['practice-06', 'practice-07', 'practice-08'],
    },
    {
      type: 'group',
      id: 'group-purposes',
      title: 'Purposes',
      statement: '“For the purposes of...”',
      practiceIds: ['practice-09', 'practice-10'],
    },
    {
      type: 'group',
      id: 'group-skills',
      title: 'Skills',
      statement: '“Using these skill sets...”',
      practiceIds: ['practice-11', 'practice-12', 'practice-13', 'practice-14'],
    },
  ],
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Reorganization' },
};
