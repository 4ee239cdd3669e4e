/**
 * Words that people use for one another when they look for something in the Code and the Practices. A group is a list of
 * words or short phrases in lower case; who asks for one also finds the others, ranked below what they asked for. The
 * choice is ours (editorial), not ICMA's: a group says what a reader may mean, not that two words mean the same.
 *
 * @example
 * ```ts
 * synonymGroups.find((group) => group.includes('citizen')); // ['citizen', 'resident', 'constituent', 'customer', 'taxpayer']
 * ```
 */
export const synonymGroups: readonly (readonly string[])[] = /* @__PURE__ */ [
  // People
  'citizen, resident, constituent, customer, taxpayer',
  'staff, employee, workforce, personnel, worker',
  'hr, human resources, personnel',
  'council, governing body, elected officials, legislative body, mayor, board, councilmember',
  'cao, administrator, general management',
  'underserved, excluded, marginalized, vulnerable',
  // Conduct
  'ethics, integrity, honesty, morality',
  'bribe, gift, personal gain, improperly influenced, corruption',
  'embezzlement, fraud, theft',
  'nepotism, merit, favoritism, impartiality',
  'partisan, political, politics',
  'campaign, election, voting, candidate',
  'answerable, accountable, accountability, responsible, responsibility, oversight',
  'transparency, openness, sunshine',
  'foia, public records',
  // Equity and culture
  'dei, diversity, equity, inclusion',
  'prejudice, bias, discrimination',
  'multicultural, cultures, cultural backgrounds',
  'holiday, holy days, celebrations',
  // Money
  'budget, finance, fiscal, spending, expenditure',
  'money, funding, budget, revenue, tax',
  'roads, infrastructure, capital improvement, buildings',
  'salary, pay, compensation, wage',
  // Work and people at work
  'vacancy, hiring, recruiting, onboarding',
  'dismissal, discipline, termination, firing, layoff',
  'appraisal, performance evaluations, feedback',
  'union, collective bargaining',
  'seminar, training, education, course',
  'tutor, mentoring, coaching',
  'retirement, succession planning',
  'partnership, collaboration, cooperation, teamwork',
  'burnout, stress, balance, exhaustion',
  'meditation, mindfulness',
  'fitness, healthy',
  'family, life balance',
  // Planning and delivery
  'roadmap, plan, strategy',
  'target, goal, objective, aim',
  'kpi, indicators, performance measures, metrics, benchmarking',
  'swot, strengths weaknesses opportunities threats',
  'hazard, risk, threat',
  'disaster, crisis, emergency',
  'invention, innovation, creative',
  'predict, forecasting, anticipate',
  'reform, change, improvement, transformation',
  'productivity, efficiency, performance',
  'amenities, services',
  'commerce, economy, jobs',
  'bureau, departments, agency',
  'intergovernmental, federal, regional',
  'ordinance, laws, regulations, legal',
  // Technology
  'computer, technology, software, digital, ict, it',
  'cyber, security, privacy, cybersecurity',
  'ai, automating, technology',
  'statistics, data, analytics',
  // Communication
  'journalist, media, press',
  'facebook, social media, twitter',
  'speech, presenting, speaking',
  'storytelling, story',
  'conversation, dialogue, discussion, discourse',
  'arbitration, mediation, negotiation, conflict resolution',
  'consultation, engagement, involvement, participation, outreach, town hall',
  'survey, data collection, questionnaire',
  'plain language, nontechnical, jargon',
].map((group) => group.split(', '));
