import type { Practice } from '../../types/practice.js';

export const practice10: Practice<'practice-10'> = {
  type: 'practice',
  id: 'practice-10',
  code: '10',
  slug: 'service-delivery',
  title: 'Service Delivery',
  statement:
    'Understanding the basic principles of service delivery, using strategic decision making and continuous improvement to serve the organization and community, and influencing the components and relationships between operational areas',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 10' },
  leadership: [
    {
      type: 'dimension',
      kind: 'leadership',
      code: '10.L.A',
      letter: 'A',
      practiceId: 'practice-10',
      id: 'practice-10-leadership-a',
      statement:
        'Championing and supporting comprehensive plans and quality standards for service delivery and efficiency',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '10.L.B',
      letter: 'B',
      practiceId: 'practice-10',
      id: 'practice-10-leadership-b',
      statement:
        'Anticipating the probability and impact of external influences on the organization, community, and individual service levels; initiating change to harness positive impacts and mitigate negative impacts',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '10.L.C',
      letter: 'C',
      practiceId: 'practice-10',
      id: 'practice-10-leadership-c',
      statement:
        'Identifying strategic decisions required to pivot current resources and policies to achieve a desired future state',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '10.L.D',
      letter: 'D',
      practiceId: 'practice-10',
      id: 'practice-10-leadership-d',
      statement:
        'Holding managers and staff accountable for measuring performance, using data to improve services, sharing data with other communities, and using data to communicate with constituents and tell a story',
    },
    {
      type: 'dimension',
      kind: 'leadership',
      code: '10.L.E',
      letter: 'E',
      practiceId: 'practice-10',
      id: 'practice-10-leadership-e',
      statement: 'Building a culture that values high performance and continuous improvement.',
    },
  ],
  management: [
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.A',
      letter: 'A',
      practiceId: 'practice-10',
      id: 'practice-10-management-a',
      statement: 'Understanding the basic principles of service delivery in functional areas',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.B',
      letter: 'B',
      practiceId: 'practice-10',
      id: 'practice-10-management-b',
      statement:
        'Systems planning: Understanding the processes by which functional and operational systems can impact the ability to grow jobs and improve the economy, to control cost of government, and to improve quality of life; recognizing that systems are interrelated and interdependent and must work in a coordinated fashion in order to maintain long-term community vitality',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.C',
      letter: 'C',
      practiceId: 'practice-10',
      id: 'practice-10-management-c',
      statement:
        'Asking the right questions of functional experts to ascertain service delivery needs and corresponding solutions',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.D',
      letter: 'D',
      practiceId: 'practice-10',
      id: 'practice-10-management-d',
      statement:
        'Understanding the roles and responsibilities of all levels of management and aligning those with the broader mission and vision of the organization',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.E',
      letter: 'E',
      practiceId: 'practice-10',
      id: 'practice-10-management-e',
      statement:
        'Identifying the interconnectivity within the organization and with other levels of government—horizontal integration and collaboration—to create opportunities to improve service or efficiency',
    },
    {
      type: 'dimension',
      kind: 'management',
      code: '10.M.F',
      letter: 'F',
      practiceId: 'practice-10',
      id: 'practice-10-management-f',
      statement:
        'Identifying, gathering, and reporting performance measures in a manner that is meaningful, understandable, and efficient; using data to lead and manage the organization and deliver results.',
    },
  ],
};
