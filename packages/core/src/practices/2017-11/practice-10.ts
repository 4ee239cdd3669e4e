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
      id: 'practice-10-leadership-a',
      practiceId: 'practice-10',
      letter: 'A',
      kind: 'leadership',
      code: '10.L.A',
      type: 'dimension',
      statement:
        'Championing and supporting comprehensive plans and quality standards for service delivery and efficiency',
    },
    {
      id: 'practice-10-leadership-b',
      practiceId: 'practice-10',
      letter: 'B',
      kind: 'leadership',
      code: '10.L.B',
      type: 'dimension',
      statement:
        'Anticipating the probability and impact of external influences on the organization, community, and individual service levels; initiating change to harness positive impacts and mitigate negative impacts',
    },
    {
      id: 'practice-10-leadership-c',
      practiceId: 'practice-10',
      letter: 'C',
      kind: 'leadership',
      code: '10.L.C',
      type: 'dimension',
      statement:
        'Identifying strategic decisions required to pivot current resources and policies to achieve a desired future state',
    },
    {
      id: 'practice-10-leadership-d',
      practiceId: 'practice-10',
      letter: 'D',
      kind: 'leadership',
      code: '10.L.D',
      type: 'dimension',
      statement:
        'Holding managers and staff accountable for measuring performance, using data to improve services, sharing data with other communities, and using data to communicate with constituents and tell a story',
    },
    {
      id: 'practice-10-leadership-e',
      practiceId: 'practice-10',
      letter: 'E',
      kind: 'leadership',
      code: '10.L.E',
      type: 'dimension',
      statement: 'Building a culture that values high performance and continuous improvement.',
    },
  ],
  management: [
    {
      id: 'practice-10-management-a',
      practiceId: 'practice-10',
      letter: 'A',
      kind: 'management',
      code: '10.M.A',
      type: 'dimension',
      statement: 'Understanding the basic principles of service delivery in functional areas',
    },
    {
      id: 'practice-10-management-b',
      practiceId: 'practice-10',
      letter: 'B',
      kind: 'management',
      code: '10.M.B',
      type: 'dimension',
      statement:
        'Systems planning: Understanding the processes by which functional and operational systems can impact the ability to grow jobs and improve the economy, to control cost of government, and to improve quality of life; recognizing that systems are interrelated and interdependent and must work in a coordinated fashion in order to maintain long-term community vitality',
    },
    {
      id: 'practice-10-management-c',
      practiceId: 'practice-10',
      letter: 'C',
      kind: 'management',
      code: '10.M.C',
      type: 'dimension',
      statement:
        'Asking the right questions of functional experts to ascertain service delivery needs and corresponding solutions',
    },
    {
      id: 'practice-10-management-d',
      practiceId: 'practice-10',
      letter: 'D',
      kind: 'management',
      code: '10.M.D',
      type: 'dimension',
      statement:
        'Understanding the roles and responsibilities of all levels of management and aligning those with the broader mission and vision of the organization',
    },
    {
      id: 'practice-10-management-e',
      practiceId: 'practice-10',
      letter: 'E',
      kind: 'management',
      code: '10.M.E',
      type: 'dimension',
      statement:
        'Identifying the interconnectivity within the organization and with other levels of government—horizontal integration and collaboration—to create opportunities to improve service or efficiency',
    },
    {
      id: 'practice-10-management-f',
      practiceId: 'practice-10',
      letter: 'F',
      kind: 'management',
      code: '10.M.F',
      type: 'dimension',
      statement:
        'Identifying, gathering, and reporting performance measures in a manner that is meaningful, understandable, and efficient; using data to lead and manage the organization and deliver results.',
    },
  ],
};
