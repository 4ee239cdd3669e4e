import type { Practice } from '../../types/practice.js';

export const practice10: Practice<'practice-10'> = {
  type: 'practice',
  id: 'practice-10',
  source: { document: 'icma-practices', edition: '2017-11', locator: 'Practice 10' },
  code: '10',
  slug: 'service-delivery',
  title: 'Service Delivery',
  statement:
    'Understanding the basic principles of service delivery, using strategic decision making and continuous improvement to serve the organization and community, and influencing the components and relationships between operational areas',
  leadership: [
    {
      type: 'dimension',
      id: 'practice-10-leadership-a',
      practiceId: 'practice-10',
      kind: 'leadership',
      code: '10.L.A',
      letter: 'A',
      statement:
        'Championing and supporting comprehensive plans and quality standards for service delivery and efficiency',
    },
    {
      type: 'dimension',
      id: 'practice-10-leadership-b',
      practiceId: 'practice-10',
      kind: 'leadership',
      code: '10.L.B',
      letter: 'B',
      statement:
        'Anticipating the probability and impact of external influences on the organization, community, and individual service levels; initiating change to harness positive impacts and mitigate negative impacts',
    },
    {
      type: 'dimension',
      id: 'practice-10-leadership-c',
      practiceId: 'practice-10',
      kind: 'leadership',
      code: '10.L.C',
      letter: 'C',
      statement:
        'Identifying strategic decisions required to pivot current resources and policies to achieve a desired future state',
    },
    {
      type: 'dimension',
      id: 'practice-10-leadership-d',
      practiceId: 'practice-10',
      kind: 'leadership',
      code: '10.L.D',
      letter: 'D',
      statement:
        'Holding managers and staff accountable for measuring performance, using data to improve services, sharing data with other communities, and using data to communicate with constituents and tell a story',
    },
    {
      type: 'dimension',
      id: 'practice-10-leadership-e',
      practiceId: 'practice-10',
      kind: 'leadership',
      code: '10.L.E',
      letter: 'E',
      statement: 'Building a culture that values high performance and continuous improvement.',
    },
  ],
  management: [
    {
      type: 'dimension',
      id: 'practice-10-management-a',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.A',
      letter: 'A',
      statement: 'Understanding the basic principles of service delivery in functional areas',
    },
    {
      type: 'dimension',
      id: 'practice-10-management-b',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.B',
      letter: 'B',
      statement:
        'Systems planning: Understanding the processes by which functional and operational systems can impact the ability to grow jobs and improve the economy, to control cost of government, and to improve quality of life; recognizing that systems are interrelated and interdependent and must work in a coordinated fashion in order to maintain long-term community vitality',
    },
    {
      type: 'dimension',
      id: 'practice-10-management-c',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.C',
      letter: 'C',
      statement:
        'Asking the right questions of functional experts to ascertain service delivery needs and corresponding solutions',
    },
    {
      type: 'dimension',
      id: 'practice-10-management-d',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.D',
      letter: 'D',
      statement:
        'Understanding the roles and responsibilities of all levels of management and aligning those with the broader mission and vision of the organization',
    },
    {
      type: 'dimension',
      id: 'practice-10-management-e',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.E',
      letter: 'E',
      statement:
        'Identifying the interconnectivity within the organization and with other levels of government—horizontal integration and collaboration—to create opportunities to improve service or efficiency',
    },
    {
      type: 'dimension',
      id: 'practice-10-management-f',
      practiceId: 'practice-10',
      kind: 'management',
      code: '10.M.F',
      letter: 'F',
      statement:
        'Identifying, gathering, and reporting performance measures in a manner that is meaningful, understandable, and efficient; using data to lead and manage the organization and deliver results.',
    },
  ],
};
